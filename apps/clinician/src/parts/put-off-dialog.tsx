import { TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SnoozeSignalMutation, type SignalLine } from './signals.graphql';

interface PutOffDialogProps {
  signal: SignalLine;
  opened: boolean;
  onClose: () => void;
}

const longestReason = 300;

function PutOffForm({ signal, onClose }: Omit<PutOffDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const snooze = useSendDocument(SnoozeSignalMutation, { changes: ['check-ins'] });
  const state = useAppForm({
    initialValues: { until: '', reason: '' },
    schema: z.object({
      until: z.string().min(1, t('signals.form.untilMissing')),
      reason: z.string().trim().min(1, t('signals.form.reasonMissing')).max(longestReason),
    }),
    onSubmit: async ({ until, reason }) => {
      // The field speaks in the clock of this device.
      await snooze.mutateAsync({ input: { id: signal.id, until: new Date(until).toISOString(), reason } });
      onClose();
      toast(t('signals.form.putOffSaved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('signals.form.putOff')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput type="datetime-local" label={t('signals.form.until')} data-autofocus {...state.field('until')} />
      <TextInput label={t('signals.form.reason')} {...state.field('reason')} />
    </AppForm>
  );
}

/** Puts a signal off until an instant, with a reason that colleagues see. */
export function PutOffDialog({ opened, ...props }: PutOffDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={opened}
      onClose={props.onClose}
      title={t('signals.form.putOffTitle', { name: props.signal.patientName })}
    >
      {opened && <PutOffForm {...props} />}
    </FormDialog>
  );
}
