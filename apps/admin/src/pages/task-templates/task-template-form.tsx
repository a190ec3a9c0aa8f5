import { Box, Button, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddTaskTemplateInput } from '../../../gql/graphql';
import { urls } from '../../urls';
import {
  kinds,
  stepsWithTasks,
  taskTemplateInput,
  taskTemplateSchema,
  type TaskTemplateValues,
} from './task-template-values';

interface TaskTemplateFormProps {
  initial: TaskTemplateValues;
  submitLabel: string;
  onSubmit: (input: AddTaskTemplateInput) => Promise<unknown>;
}

/** Words of a task in both languages, its kind, and the step that it belongs to, if any. */
export function TaskTemplateForm({ initial, submitLabel, onSubmit }: TaskTemplateFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm<TaskTemplateValues>({
    initialValues: initial,
    schema: taskTemplateSchema(t),
    onSubmit: (values) => onSubmit(taskTemplateInput(values)),
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  return (
    <Box maw={560}>
      <AppForm
        state={state}
        submitLabel={submitLabel}
        secondary={
          <Button component={RouterLink} href={urls.taskTemplates} variant="subtle">
            {tWeb('form.cancel')}
          </Button>
        }
      >
        <TextInput label={t('taskTemplate.titleLabel')} {...state.field('title')} />
        <Textarea label={optional(t('taskTemplate.details'))} autosize minRows={2} {...state.field('details')} />
        <NativeSelect
          label={t('taskTemplate.kindLabel')}
          data={kinds.map((value) => ({ value, label: t(`taskTemplate.kind.${value}`) }))}
          {...state.field('kind')}
        />
        <NativeSelect
          label={optional(t('taskTemplate.step'))}
          description={t('taskTemplate.stepHelp')}
          data={[
            { value: '', label: t('taskTemplate.noStep') },
            ...stepsWithTasks.map((step) => ({ value: String(step), label: t('taskTemplate.stepOf', { step }) })),
          ]}
          {...state.field('step')}
        />
        <Stack gap="md">
          <div>
            <Title order={2}>{t('taskTemplate.spanish')}</Title>
            <Text c="dimmed">{t('taskTemplate.spanishHelp')}</Text>
          </div>
          <TextInput label={optional(t('taskTemplate.spanishTitle'))} lang="es" {...state.field('spanishTitle')} />
          <Textarea
            label={optional(t('taskTemplate.spanishDetails'))}
            lang="es"
            autosize
            minRows={2}
            {...state.field('spanishDetails')}
          />
        </Stack>
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
