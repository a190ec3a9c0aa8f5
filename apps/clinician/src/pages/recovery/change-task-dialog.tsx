import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ChangeRecoveryTaskMutation } from './recovery.graphql';
import type { RecoveryPatient } from './recovery.page';
import { useTaskRules } from './task-values';

interface ChangeTaskDialogProps {
  /** The task that is open, as it was when it was opened. */
  task: RecoveryPatient['recoveryTasks'][number] | undefined;
  onClose: () => void;
}

const statuses = ['OPEN', 'DONE', 'DROPPED'] as const;

function ChangeTaskForm({ task, onClose }: { task: NonNullable<ChangeTaskDialogProps['task']>; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const change = useSendDocument(ChangeRecoveryTaskMutation, { changes: ['patients'] });
  const { id, version, title, details, dueOn, status } = task;
  const state = useAppForm({
    initialValues: { title, details: details ?? '', dueOn: dueOn ?? '', status },
    schema: useTaskRules(),
    onSubmit: async (values) => {
      await change.mutateAsync({
        input: {
          id,
          version,
          title: values.title.trim(),
          details: values.details.trim() || null,
          dueOn: values.dueOn || null,
          status: values.status,
        },
      });
      onClose();
      toast(t('recoveryTask.changed'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('recoveryTask.save')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput label={t('recoveryTask.titleLabel')} {...state.field('title')} />
      <Textarea
        label={tWeb('form.optional', { label: t('recoveryTask.details') })}
        autosize
        minRows={2}
        {...state.field('details')}
      />
      <TextInput
        type="date"
        label={tWeb('form.optional', { label: t('recoveryTask.dueLabel') })}
        {...state.field('dueOn')}
      />
      <NativeSelect
        label={t('recoveryTask.statusLabel')}
        data={statuses.map((value) => ({ value, label: t(`recoveryTask.status.${value}`) }))}
        {...state.field('status')}
      />
    </AppForm>
  );
}

/** Rewords a task, moves its day, or closes it. */
export function ChangeTaskDialog({ task, onClose }: ChangeTaskDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={task !== undefined} onClose={onClose} title={t('recoveryTask.changeTitle')}>
      {task && <ChangeTaskForm key={task.id} task={task} onClose={onClose} />}
    </FormDialog>
  );
}
