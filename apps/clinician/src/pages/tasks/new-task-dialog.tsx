import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { TaskPriority } from '../../../gql/graphql';
import { useColleagues } from '../../parts/use-colleagues';
import { CreateTaskMutation } from './tasks.graphql';

interface NewTaskDialogProps {
  opened: boolean;
  onClose: () => void;
  patient: { id: string; displayName: string } | undefined;
}

const longestTitle = 200;
const initialValues: { title: string; dueAt: string; priority: TaskPriority; assigneeId: string } = {
  title: '',
  dueAt: '',
  priority: 'NORMAL',
  assigneeId: '',
};
const priorities: TaskPriority[] = ['NORMAL', 'HIGH', 'SAFETY'];

function NewTaskForm({ onClose, patient }: Omit<NewTaskDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const colleagues = useColleagues('task:manage') ?? [];
  const create = useSendDocument(CreateTaskMutation, { changes: ['tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues,
    schema: z.object({
      title: z
        .string()
        .trim()
        .min(1, t('tasks.titleMissing'))
        .max(longestTitle, t('tasks.titleLong', { count: longestTitle })),
    }),
    onSubmit: async ({ title, dueAt, priority, assigneeId }) => {
      await create.mutateAsync({
        input: {
          submitId,
          patientId: patient?.id ?? null,
          title: title.trim(),
          // The field speaks in the clock of this device.
          dueAt: dueAt ? new Date(dueAt).toISOString() : null,
          priority,
          assigneeId: assigneeId || null,
        },
      });
      onClose();
      toast(t('tasks.createdToast'));
    },
  });
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <AppForm state={state} submitLabel={t('tasks.create')} secondary={<CancelButton onClick={onClose} />}>
      <Textarea label={t('tasks.titleLabel')} autosize minRows={2} data-autofocus {...state.field('title')} />
      <TextInput
        type="datetime-local"
        label={tWeb('form.optional', { label: t('tasks.dueLabel') })}
        {...state.field('dueAt')}
      />
      <NativeSelect
        label={t('tasks.priorityLabel')}
        data={priorities.map((value) => ({ value, label: t(`tasks.priority.${value}`) }))}
        {...state.field('priority')}
      />
      <NativeSelect
        label={tWeb('form.optional', { label: t('tasks.assigneeLabel') })}
        data={[{ value: '', label: t('tasks.nobody') }, ...people]}
        {...state.field('assigneeId')}
      />
    </AppForm>
  );
}

/** A task by hand, for one patient when the list shows one. */
export function NewTaskDialog({ opened, onClose, patient }: NewTaskDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={patient ? t('tasks.newFor', { name: patient.displayName }) : t('tasks.newTitle')}
    >
      <NewTaskForm onClose={onClose} patient={patient} />
    </FormDialog>
  );
}
