import { Checkbox, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { OfferAppointmentMutation } from './appointments.graphql';
import { kinds, WhoFields, type WhoValues } from './who-fields';

interface OfferDialogProps {
  patientId: string;
  facilityId: string;
  opened: boolean;
  onClose: () => void;
}

interface Values extends WhoValues {
  fromDate: string;
  untilDate: string;
  sendLink: boolean;
}

function OfferForm({ patientId, facilityId, onClose }: Omit<OfferDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const { can } = useSession();
  const { now, zone } = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const offer = useSendDocument(OfferAppointmentMutation, { changes: ['appointments'] });
  const tomorrow = addDays(localDay(now, zone), 1);
  const maySend = can('patient:access');
  const state = useAppForm<Values>({
    initialValues: {
      ...{ facilityId, staffMemberId: '', roomId: '', kind: 'INDIVIDUAL', minutes: '50' },
      ...{ fromDate: tomorrow, untilDate: addDays(tomorrow, 6), sendLink: maySend },
    },
    schema: z.object({
      staffMemberId: z.string().min(1, t('appointments.personMissing')),
      fromDate: z.string().min(1, t('appointments.dayMissing')),
      untilDate: z.string().min(1, t('appointments.dayMissing')),
    }),
    onSubmit: async ({ minutes, roomId, kind, ...values }) => {
      const { offerAppointment } = await offer.mutateAsync({
        input: {
          ...{ submitId, patientId, ...values, roomId: roomId || null, minutes: Number(minutes) },
          kind: kinds.find((each) => each === kind) ?? 'OTHER',
        },
      });
      onClose();
      const { linkSentTo } = offerAppointment;
      toast(linkSentTo ? t('appointments.offeredTo', { where: linkSentTo }) : t('appointments.offered'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('appointments.offerSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <WhoFields state={state} />
      <TextInput type="date" label={t('appointments.fromDay')} {...state.field('fromDate')} />
      <TextInput type="date" label={t('appointments.untilDay')} {...state.field('untilDate')} />
      {maySend && (
        <Checkbox
          label={t('appointments.sendLink')}
          description={t('appointments.sendLinkHelp')}
          checked={state.form.values.sendLink}
          onChange={(event) => state.form.setFieldValue('sendLink', event.currentTarget.checked)}
        />
      )}
    </AppForm>
  );
}

/** Lets the patient choose a time on their own page. */
export function OfferDialog({ opened, ...rest }: OfferDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('appointments.offerTitle')}>
      {opened && <OfferForm {...rest} />}
    </FormDialog>
  );
}
