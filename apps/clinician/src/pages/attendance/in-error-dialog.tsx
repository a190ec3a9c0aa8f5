import { Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { MarkInErrorMutation, type LogEntry } from './attendance.graphql';

const longestReason = 300;

function InErrorForm({ entry, onClose }: { entry: LogEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const mark = useSendDocument(MarkInErrorMutation, { changes: ['patients'] });
  const state = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({
      reason: z
        .string()
        .trim()
        .min(1, t('attended.reasonMissing'))
        .max(longestReason, t('attended.reasonLong', { count: longestReason })),
    }),
    onSubmit: async ({ reason }) => {
      await mark.mutateAsync({ input: { attendanceId: entry.id, reason: reason.trim() } });
      onClose();
      toast(t('attended.errorDone'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('attended.errorConfirm')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('attended.errorText')}</Text>
      <TextInput label={t('attended.reason')} data-autofocus {...state.field('reason')} />
    </AppForm>
  );
}

/** Marks an entry as entered in error: it stays to be read and counts no more. */
export function InErrorDialog({ entry, onClose }: { entry: LogEntry | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={entry !== undefined}
      onClose={onClose}
      title={t('attended.errorTitle', { name: entry?.meetingName ?? '' })}
    >
      {entry && <InErrorForm key={entry.id} entry={entry} onClose={onClose} />}
    </FormDialog>
  );
}
