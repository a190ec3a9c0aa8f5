import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { useColleagues } from './use-colleagues';
import { ActOnSignalMutation, type SignalLine } from './signals.graphql';

interface SignalTaskDialogProps {
  signal: SignalLine;
  why: string;
  opened: boolean;
  onClose: () => void;
}

const kinds = ['call', 'review', 'other'] as const;

type Values = { kind: (typeof kinds)[number]; title: string; dueAt: string; assigneeId: string };

function SignalTaskForm({ signal, onClose }: Omit<SignalTaskDialogProps, 'opened' | 'why'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const colleagues = useColleagues('task:manage') ?? [];
  const act = useSendDocument(ActOnSignalMutation, { changes: ['check-ins', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const isReview = signal.rule === 'WINDOW_WITHOUT_OPTION' || signal.rule === 'MISSED_MEETING_GOAL';
  const state = useAppForm<Values>({
    initialValues: { kind: isReview ? 'review' : 'call', title: '', dueAt: '', assigneeId: '' },
    schema: z
      .object({ kind: z.enum(kinds), title: z.string().trim().max(300) })
      .refine(({ kind: chosen, title }) => chosen !== 'other' || title !== '', {
        path: ['title'],
        error: t('signals.form.textMissing'),
      }),
    onSubmit: async ({ kind: chosen, title, dueAt, assigneeId }) => {
      await act.mutateAsync({
        input: {
          id: signal.id,
          submitId,
          title: chosen === 'other' ? title.trim() : t(`signals.form.kinds.${chosen}`),
          // The field speaks in the clock of this device.
          dueAt: dueAt ? new Date(dueAt).toISOString() : null,
          assigneeId: assigneeId || null,
        },
      });
      onClose();
      toast(t('signals.form.saved'));
    },
  });
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <AppForm state={state} submitLabel={t('signals.form.save')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('signals.form.what')}
        data={kinds.map((value) => ({ value, label: t(`signals.form.kinds.${value}`) }))}
        data-autofocus
        {...state.field('kind')}
      />
      {state.form.values.kind === 'other' && (
        <Textarea label={t('signals.form.text')} autosize minRows={2} {...state.field('title')} />
      )}
      <TextInput
        type="datetime-local"
        label={tWeb('form.optional', { label: t('tasks.dueLabel') })}
        {...state.field('dueAt')}
      />
      <NativeSelect
        label={tWeb('form.optional', { label: t('tasks.assigneeLabel') })}
        data={[{ value: '', label: t('tasks.nobody') }, ...people]}
        {...state.field('assigneeId')}
      />
    </AppForm>
  );
}

/** Makes a task of a signal: a call, a plan review, or anything else. */
export function SignalTaskDialog({ opened, why, ...props }: SignalTaskDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={opened}
      onClose={props.onClose}
      title={t('signals.form.taskTitle', { name: `${props.signal.patientName} (${why})` })}
    >
      {opened && <SignalTaskForm {...props} />}
    </FormDialog>
  );
}
