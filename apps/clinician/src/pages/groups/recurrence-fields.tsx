import { Checkbox, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { GroupValues } from './group-values';
import classes from './plan.module.css';
import { patterns, ruleOf, weekdayCodes, type Pattern } from './recurrence-values';
import { nameOfWeekday, useRecurrenceWords, type Nth } from './recurrence-words';

const weeks: Nth[] = ['1', '2', '3', '4', '5', '-1'];
const intervals = ['1', '2', '3', '4', '6', '8', '12'];
const endings = ['NEVER', 'ON', 'AFTER'] as const;
const unitOf: Partial<Record<Pattern, 'DAILY' | 'WEEKLY' | 'MONTHLY'>> = {
  WEEKLY: 'WEEKLY',
  DAILY: 'DAILY',
  WEEKDAY_OF_MONTH: 'MONTHLY',
  DAY_OF_MONTH: 'MONTHLY',
};

interface FieldsProps {
  state: AppFormState<GroupValues>;
}

function Days({ state }: FieldsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { pattern } = state.form.getValues().recurrence;
  const nameOf = (code: string): string => nameOfWeekday(code, locale);
  if (pattern === 'WEEKLY')
    return (
      <Checkbox.Group label={t('groupPlan.days')} {...state.field('recurrence.weekdays')}>
        <Group gap="8px 16px" mt={6}>
          {weekdayCodes.map((code) => (
            <Checkbox key={code} value={code} label={nameOf(code)} />
          ))}
        </Group>
      </Checkbox.Group>
    );
  if (pattern === 'WEEKDAY_OF_MONTH')
    return (
      <>
        <Checkbox.Group label={t('groupPlan.weeks')} {...state.field('recurrence.weeks')}>
          <Group gap="8px 16px" mt={6}>
            {weeks.map((nth) => (
              <Checkbox key={nth} value={nth} label={t(`group.nth.${nth}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <NativeSelect
          label={t('groupPlan.weekday')}
          data={weekdayCodes.map((code) => ({ value: code, label: nameOf(code) }))}
          {...state.field('recurrence.weekday')}
        />
      </>
    );
  if (pattern !== 'DAY_OF_MONTH') return null;
  return (
    <NativeSelect
      label={t('groupPlan.monthDay')}
      description={t('groupPlan.monthDayHelp')}
      data={[
        ...Array.from({ length: 31 }, (_unused, at) => String(at + 1)),
        { value: '-1', label: t('groupPlan.lastOfMonth') },
      ]}
      {...state.field('recurrence.monthDay')}
    />
  );
}

function Ends({ state }: FieldsProps) {
  const { t } = useTranslation();
  const { ends } = state.form.getValues().recurrence;
  return (
    <>
      <Radio.Group label={t('groupPlan.ends')} {...state.field('recurrence.ends')}>
        <Group gap="8px 16px" mt={6}>
          {endings.map((value) => (
            <Radio key={value} value={value} label={t(`groupPlan.ending.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {ends === 'ON' && (
        <TextInput type="date" label={t('groupPlan.until')} maw={200} {...state.field('recurrence.until')} />
      )}
      {ends === 'AFTER' && (
        <TextInput
          inputMode="numeric"
          label={t('groupPlan.count')}
          className={classes['short'] ?? ''}
          {...state.field('recurrence.count')}
        />
      )}
    </>
  );
}

/** How a group repeats, picked in plain words, and said in words again. */
export function RecurrenceFields({ state }: FieldsProps) {
  const { t } = useTranslation();
  const wordsOf = useRecurrenceWords();
  const { recurrence, startsOn } = state.form.getValues();
  const { pattern, interval } = recurrence;
  const unit = unitOf[pattern];
  const isWhole =
    startsOn !== '' &&
    !(pattern === 'WEEKLY' && recurrence.weekdays.length === 0) &&
    !(pattern === 'WEEKDAY_OF_MONTH' && recurrence.weeks.length === 0) &&
    !(recurrence.ends === 'ON' && recurrence.until === '');
  const fault = state.form.errors['recurrence'];
  return (
    <Stack gap="md" id={state.fieldId('recurrence')}>
      <NativeSelect
        label={t('groupPlan.repeats')}
        data={patterns
          .filter((each) => each !== 'KEPT' || recurrence.kept !== '')
          .map((value) => ({ value, label: t(`groupPlan.pattern.${value}`) }))}
        {...state.field('recurrence.pattern')}
      />
      {unit && (
        <NativeSelect
          label={t('groupPlan.interval')}
          data={(intervals.includes(interval) ? intervals : [...intervals, interval]).map((value) => ({
            value,
            label: t(`group.every.${unit}`, { count: Number(value) }),
          }))}
          {...state.field('recurrence.interval')}
        />
      )}
      <Days state={state} />
      {unit && <Ends state={state} />}
      {typeof fault === 'string' && (
        <Text c="var(--mantine-color-error)" size="xs">
          {fault}
        </Text>
      )}
      {isWhole && (
        <Text role="status" className={classes['words'] ?? ''}>
          {t('groupPlan.inWords', { words: wordsOf(ruleOf(recurrence), startsOn) })}
        </Text>
      )}
    </Stack>
  );
}
