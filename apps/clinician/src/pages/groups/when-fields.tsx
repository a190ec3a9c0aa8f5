import { ActionIcon, Button, Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { zoneCity } from '@stepwell/web/format/zones';
import { CloseIcon, PlusIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { GroupFormat } from '../../../gql/graphql';
import type { GroupValues } from './group-values';
import classes from './plan.module.css';
import { RecurrenceFields } from './recurrence-fields';

/** Formats of a session, the ones of most rotations first. */
export const formats: GroupFormat[] = [
  'DISCUSSION',
  'LITERATURE',
  'SPEAKER',
  'STEP',
  'TRADITION',
  'BEGINNERS',
  'MEDITATION',
];
const MOST_WEEKS = 12;

interface FieldsProps {
  state: AppFormState<GroupValues>;
  /** The facility's zone; undefined until one is chosen. */
  timeZone: string | undefined;
}

/** First day, time, length and repetition. */
export function WhenFields({ state, timeZone }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('groupPlan.when')}>
      <Stack gap="md">
        <div>
          <div className={classes['trio']}>
            <TextInput type="date" label={t('groupPlan.startsOn')} {...state.field('startsOn')} />
            <TextInput type="time" label={t('groupPlan.startTime')} {...state.field('startTime')} />
            <TextInput inputMode="numeric" label={t('groupPlan.duration')} {...state.field('durationMinutes')} />
          </div>
          {timeZone && (
            <Text size="xs" c="dimmed" mt={4}>
              {t('groupPlan.startTimeHelp', { city: zoneCity(timeZone) })}
            </Text>
          )}
        </div>
        <RecurrenceFields state={state} />
      </Stack>
    </Fieldset>
  );
}

/** The formats of the weeks, in turn. */
export function RotationFields({ state }: Pick<FieldsProps, 'state'>) {
  const { t } = useTranslation();
  const { rotation } = state.form.getValues();
  const change = (next: GroupFormat[]): void => state.form.setFieldValue('rotation', next);
  const choose = (at: number, chosen: string): void => {
    const format = formats.find((each) => each === chosen);
    if (format) change(rotation.map((each, index) => (index === at ? format : each)));
  };
  return (
    <Fieldset legend={t('groupPlan.formats')}>
      <Text size="xs" c="dimmed" mb="sm">
        {t('groupPlan.formatsHelp')}
      </Text>
      <ol className={classes['weeks']}>
        {rotation.map((format, at) => (
          <li key={at} className={classes['week']}>
            <Text aria-hidden>{t('groupPlan.formatOfWeek', { week: at + 1 })}</Text>
            <NativeSelect
              aria-label={t('groupPlan.formatOfWeek', { week: at + 1 })}
              value={format}
              onChange={(event) => choose(at, event.currentTarget.value)}
              data={formats.map((value) => ({ value, label: t(`groups.format.${value}`) }))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('groupPlan.removeWeek', { week: at + 1 })}
              onClick={() => change(rotation.filter((_each, index) => index !== at))}
            >
              <CloseIcon size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {rotation.length < MOST_WEEKS && (
        <Button
          variant="light"
          size="compact-sm"
          mt={rotation.length > 0 ? 'sm' : 0}
          leftSection={<PlusIcon size={14} />}
          onClick={() => change([...rotation, formats[rotation.length % 3] ?? 'DISCUSSION'])}
        >
          {t('groupPlan.addWeek')}
        </Button>
      )}
    </Fieldset>
  );
}
