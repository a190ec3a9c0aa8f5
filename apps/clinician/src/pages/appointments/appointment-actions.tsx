import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { AppointmentCancelReason } from '../../../gql/graphql';
import { CancelAppointmentMutation, RecordAppointmentOutcomeMutation, type Appointment } from './appointments.graphql';
import { BookDialog } from './book-dialog';

const reasons: readonly AppointmentCancelReason[] = ['PATIENT_ASKED', 'FACILITY', 'MISTAKE'];
const changes = ['appointments', 'follow-ups', 'tasks'] as const;

function CancelForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const cancel = useSendDocument(CancelAppointmentMutation, { changes });
  const state = useAppForm({
    initialValues: { reason: 'PATIENT_ASKED' },
    schema: z.object({ reason: z.string() }),
    onSubmit: async ({ reason }) => {
      const { id, version } = appointment;
      const given = reasons.find((each) => each === reason) ?? 'FACILITY';
      await cancel.mutateAsync({ input: { appointmentId: id, version, reason: given } });
      onClose();
      toast(t('appointments.cancelled'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('appointments.cancelSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('appointments.cancelText')}</Text>
      <NativeSelect
        label={t('appointments.why')}
        data={reasons.map((value) => ({ value, label: t(`appointments.reason.${value}`) }))}
        data-autofocus
        {...state.field('reason')}
      />
    </AppForm>
  );
}

/** What can be done about one appointment: move or cancel it before, say whether the patient came after. */
export function AppointmentActions({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const now = useProductNow();
  const [open, setOpen] = useState<'move' | 'cancel'>();
  const tell = useSendDocument(RecordAppointmentOutcomeMutation, { changes });
  const { id, version, status, patientName, startsAt } = appointment;
  if (status === 'CANCELLED') return null;
  const hasBegun = new Date(startsAt) <= now;
  const outcome = (given: 'KEPT' | 'NO_SHOW'): void =>
    tell.mutate(
      { input: { appointmentId: id, version, outcome: given } },
      {
        onSuccess: () => toast(t(`appointments.told.${given}`)),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  const button = (label: string, onClick: () => void) => (
    <Button
      key={label}
      size="compact-sm"
      variant="default"
      aria-label={t('appointments.of', { label, name: patientName })}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <Allowed to="appointment:book">
      <Group gap="xs">
        {hasBegun && status !== 'KEPT' && button(t('appointments.came'), () => outcome('KEPT'))}
        {hasBegun && status !== 'NO_SHOW' && button(t('appointments.didNotCome'), () => outcome('NO_SHOW'))}
        {status === 'BOOKED' && button(t('appointments.move'), () => setOpen('move'))}
        {status === 'BOOKED' && button(t('appointments.cancel'), () => setOpen('cancel'))}
      </Group>
      <BookDialog
        patientId={appointment.patientId}
        facilityId={appointment.facilityId}
        moving={appointment}
        opened={open === 'move'}
        onClose={() => setOpen(undefined)}
      />
      <FormDialog
        opened={open === 'cancel'}
        onClose={() => setOpen(undefined)}
        title={t('appointments.cancelTitle', { name: patientName })}
      >
        {open === 'cancel' && <CancelForm appointment={appointment} onClose={() => setOpen(undefined)} />}
      </FormDialog>
    </Allowed>
  );
}
