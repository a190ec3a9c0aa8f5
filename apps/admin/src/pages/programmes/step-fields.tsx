import { Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { actions, ways, type ProgrammeValues, type Way } from './programme-values';
import classes from './programmes.module.css';
import { StepWordsFields } from './step-words-fields';

interface StepFieldsProps {
  state: AppFormState<ProgrammeValues>;
  at: number;
  onRemove?: (() => void) | undefined;
}

/** One step: when it comes, what it does, and what it waits for. */
export function StepFields({ state, at, onRemove }: StepFieldsProps) {
  const { t } = useTranslation('admin');
  const { steps } = state.form.getValues();
  const step = steps[at]!;
  const path = `steps.${at}`;
  const isMessage = step.action === 'MESSAGE';
  const earlier = steps.slice(0, at).filter(({ action, waits }) => action === 'MESSAGE' && waits);
  return (
    <li className={classes['step']} aria-label={t('programme.stepOf', { name: step.name || String(at + 1) })}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <TextInput label={t('programme.stepName')} {...state.field(`${path}.name`)} />
          <NativeSelect
            label={t('programme.action.label')}
            data={actions.map((value) => ({ value, label: t(`programme.action.${value}`) }))}
            {...state.field(`${path}.action`)}
          />
          <NumberInput
            label={t('programme.dayOffset')}
            description={t('programme.dayHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...state.field(`${path}.dayOffset`)}
          />
          <TextInput type="time" label={t('programme.localTime')} {...state.field(`${path}.localTime`)} />
          <NumberInput
            label={t('programme.afterHours')}
            description={t('programme.hoursHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...state.field(`${path}.afterHours`)}
          />
          {isMessage && (
            <>
              <NativeSelect
                label={t('programme.way.label')}
                data={(Object.keys(ways) as Way[]).map((value) => ({ value, label: t(`programme.way.${value}`) }))}
                {...state.field(`${path}.way`)}
              />
              <NumberInput label={t('programme.sendWithin')} {...state.field(`${path}.sendWithinHours`)} />
              <NumberInput label={t('programme.openFor')} {...state.field(`${path}.openForDays`)} />
            </>
          )}
          <NativeSelect
            label={t('programme.ifUnanswered')}
            data={[
              { value: '', label: t('programme.always') },
              ...earlier.map(({ code, name }) => ({
                value: code,
                label: t('programme.onlyAfter', { name: name || code }),
              })),
            ]}
            {...state.field(`${path}.ifUnanswered`)}
          />
        </SimpleGrid>
        {isMessage && (
          <Group gap="lg">
            <Checkbox
              label={t('programme.waits')}
              {...state.form.getInputProps(`${path}.waits`, { type: 'checkbox' })}
            />
            <Checkbox
              label={t('programme.ownWords')}
              {...state.form.getInputProps(`${path}.hasWords`, { type: 'checkbox' })}
            />
          </Group>
        )}
        {isMessage && step.hasWords && <StepWordsFields state={state} path={path} />}
        {!isMessage && <Text c="dimmed">{t('programme.workHelp')}</Text>}
        {onRemove && (
          <Button variant="subtle" size="compact-sm" onClick={onRemove} style={{ alignSelf: 'flex-start' }}>
            {t('programme.removeStep')}
          </Button>
        )}
      </Stack>
    </li>
  );
}
