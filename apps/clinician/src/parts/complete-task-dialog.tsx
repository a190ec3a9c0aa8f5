import { Button, Group, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { CompleteTaskMutation, type TaskLine } from './tasks.graphql';

const longestOutcome = 500;

function OutcomeForm({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const complete = useSendDocument(CompleteTaskMutation, { changes: ['tasks'] });
  const state = useAppForm({
    initialValues: { outcome: '' },
    schema: z.object({
      outcome: z
        .string()
        .trim()
        .min(1, t('tasks.outcomeMissing'))
        .max(longestOutcome, t('tasks.outcomeLong', { count: longestOutcome })),
    }),
    onSubmit: async ({ outcome }) => {
      await complete.mutateAsync({ input: { id: task.id, outcome: outcome.trim() } });
      onClose();
      toast(t('tasks.completed'));
    },
  });
  const suggestions = t(`tasks.outcomes.${task.kind}`, { returnObjects: true }) as readonly string[];
  return (
    <AppForm state={state} submitLabel={t('tasks.completeSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <div>
        <Text fw={600}>{task.title}</Text>
        {task.patient && <Text c="dimmed">{task.patient.displayName}</Text>}
      </div>
      <Textarea
        label={t('tasks.outcomeLabel')}
        description={t('tasks.outcomeHelp')}
        autosize
        minRows={2}
        data-autofocus
        {...state.field('outcome')}
      />
      <Group gap="xs" role="group" aria-label={t('tasks.suggestions')}>
        {suggestions.map((sentence) => (
          <Button
            key={sentence}
            variant="light"
            size="compact-sm"
            onClick={() => state.form.setFieldValue('outcome', sentence)}
          >
            {sentence}
          </Button>
        ))}
      </Group>
    </AppForm>
  );
}

/** Closes a task with what came of it. */
export function CompleteTaskDialog({ task, onClose }: { task: TaskLine | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={task !== undefined} onClose={onClose} title={t('tasks.completeTitle')}>
      {task && <OutcomeForm key={task.id} task={task} onClose={onClose} />}
    </FormDialog>
  );
}
