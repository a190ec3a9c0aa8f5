import { Button, Checkbox, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ProgrammeTimeline } from './programme-timeline';
import { anchors, newStep, programmeSchema, repeatRules, stopEvents, type ProgrammeValues } from './programme-values';
import classes from './programmes.module.css';
import { StepFields } from './step-fields';

interface ProgrammeFormProps {
  initial: ProgrammeValues;
  onCancel: () => void;
  onSubmit: (values: ProgrammeValues) => Promise<unknown>;
}

/** A programme as it will be published: what begins and ends it, a picture of its days, and every step. */
export function ProgrammeForm({ initial, onCancel, onSubmit }: ProgrammeFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm<ProgrammeValues>({ initialValues: initial, schema: programmeSchema(t), onSubmit });
  const { steps } = state.form.getValues();
  const remove = (at: number): void => {
    const { code } = steps[at]!;
    state.form.setFieldValue(
      'steps',
      steps
        .filter((_each, index) => index !== at)
        .map((step) => (step.ifUnanswered === code ? { ...step, ifUnanswered: '' } : step)),
    );
  };
  return (
    <>
      <AppForm
        state={state}
        submitLabel={t('programme.publish')}
        secondary={
          <Button variant="subtle" onClick={onCancel}>
            {tWeb('form.cancel')}
          </Button>
        }
      >
        <Stack gap="sm" maw={560}>
          <TextInput label={t('programme.nameLabel')} {...state.field('name')} />
          <NativeSelect
            label={t('programme.anchorLabel')}
            data={anchors.map((value) => ({ value, label: t(`programme.anchor.${value}`) }))}
            {...state.field('anchorEvent')}
          />
          <NativeSelect
            label={t('programme.again.label')}
            data={repeatRules.map((value) => ({ value, label: t(`programme.again.${value}`) }))}
            {...state.field('whenAgain')}
          />
          <Checkbox.Group label={t('programme.stops.label')} {...state.form.getInputProps('stopsOn')}>
            <Group gap="lg" mt="xs">
              {stopEvents.map((value) => (
                <Checkbox key={value} value={value} label={t(`programme.stops.${value}`)} />
              ))}
            </Group>
          </Checkbox.Group>
        </Stack>
        <div>
          <Title order={2} mb="xs">
            {t('programme.steps')}
          </Title>
          <ProgrammeTimeline steps={steps.map((step) => ({ ...step, dayOffset: Number(step.dayOffset) || 0 }))} />
          <ol className={classes['steps']}>
            {steps.map((step, at) => (
              <StepFields
                key={step.code}
                state={state}
                at={at}
                onRemove={steps.length > 1 ? () => remove(at) : undefined}
              />
            ))}
          </ol>
          <Button variant="default" mt="sm" onClick={() => state.form.insertListItem('steps', newStep(steps))}>
            {t('programme.addStep')}
          </Button>
        </div>
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </>
  );
}
