import { Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import {
  BookAppointmentMutation,
  OpenSlotsQuery,
  RescheduleAppointmentMutation,
  type Appointment,
} from './appointments.graphql';
import { kinds, WhoFields, type WhoValues } from './who-fields';

interface BookDialogProps {
  patientId: string;
  facilityId: string;
  /** The one that moves; a new one is booked when left out. */
  moving?: Appointment | undefined;
  opened: boolean;
  onClose: () => void;
}

interface Values extends WhoValues {
  localDate: string;
  slot: string;
  localTime: string;
  isOutsideHours: boolean;
}

const OTHER_TIME = 'other';

function BookForm({ patientId, facilityId, moving, onClose }: Omit<BookDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const { now, zone } = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const book = useSendDocument(BookAppointmentMutation, { changes: ['appointments', 'follow-ups'] });
  const reschedule = useSendDocument(RescheduleAppointmentMutation, { changes: ['appointments', 'follow-ups'] });
  const state = useAppForm<Values>({
    initialValues: {
      facilityId,
      staffMemberId: moving?.staffMemberId ?? '',
      roomId: moving?.roomId ?? '',
      kind: moving?.kind ?? 'INDIVIDUAL',
      minutes: String(moving?.minutes ?? 50),
      localDate: addDays(localDay(now, zone), 1),
      ...{ slot: '', localTime: '', isOutsideHours: false },
    },
    schema: z
      .object({
        staffMemberId: z.string().min(1, t('appointments.personMissing')),
        localDate: z.string().min(1, t('appointments.dayMissing')),
        slot: z.string().min(1, t('appointments.timeMissing')),
      })
      .loose()
      .refine(({ slot, localTime }) => slot !== OTHER_TIME || localTime !== '', {
        path: ['localTime'],
        error: t('appointments.timeMissing'),
      }),
    onSubmit: async ({ slot, localTime, localDate, minutes, staffMemberId, roomId, isOutsideHours, ...values }) => {
      const time = slot === OTHER_TIME ? localTime : slot;
      const when = { staffMemberId, roomId: roomId || null, localDate, localTime: time, minutes: Number(minutes) };
      try {
        if (moving)
          await reschedule.mutateAsync({
            input: { appointmentId: moving.id, version: moving.version, ...when, isOutsideHours },
          });
        else
          await book.mutateAsync({
            input: {
              ...{ submitId, patientId, facilityId: values.facilityId, ...when, isOutsideHours },
              kind: kinds.find((each) => each === values.kind) ?? 'OTHER',
            },
          });
      } catch (thrown) {
        // Somebody was faster: what is free now stands in the list.
        void slots.refetch();
        throw thrown;
      }
      onClose();
      toast(t(moving ? 'appointments.moved' : 'appointments.booked'));
    },
  });
  const { values } = state.form;
  const slots = useDocument(
    OpenSlotsQuery,
    {
      input: {
        ...{ patientId, facilityId: values.facilityId, staffMemberId: values.staffMemberId, days: 1 },
        ...{ roomId: values.roomId || null, minutes: Number(values.minutes), fromDate: values.localDate },
      },
    },
    { topics: ['appointments'], enabled: values.staffMemberId !== '' && values.localDate !== '' },
  );
  const free = slots.data?.openSlots.filter(({ localDate }) => localDate === values.localDate) ?? [];
  const isOther = values.slot === OTHER_TIME;
  return (
    <AppForm
      state={state}
      submitLabel={t(moving ? 'appointments.move' : 'appointments.book')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <WhoFields state={state} isMoving={moving !== undefined} />
      <TextInput type="date" label={t('appointments.day')} {...state.field('localDate')} />
      <NativeSelect
        label={t('appointments.time')}
        description={t('appointments.timeHelp')}
        data={[
          { value: '', label: t('appointments.chooseTime', { count: free.length }) },
          ...free.map(({ localTime }) => ({ value: shortTime(localTime), label: shortTime(localTime) })),
          { value: OTHER_TIME, label: t('appointments.otherTime') },
        ]}
        {...state.field('slot')}
      />
      {slots.error && <Text c="dimmed">{t('appointments.noSlots')}</Text>}
      {isOther && (
        <>
          <TextInput type="time" label={t('appointments.otherTimeLabel')} {...state.field('localTime')} />
          <Checkbox
            label={t('appointments.outside')}
            checked={values.isOutsideHours}
            id={state.fieldId('isOutsideHours')}
            error={state.form.errors['isOutsideHours']}
            onChange={(event) => state.form.setFieldValue('isOutsideHours', event.currentTarget.checked)}
          />
        </>
      )}
    </AppForm>
  );
}

/** Books an appointment for a patient, or moves one: among the free times, or at another one. */
export function BookDialog({ opened, ...rest }: BookDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={opened}
      onClose={rest.onClose}
      title={t(rest.moving ? 'appointments.moveTitle' : 'appointments.bookTitle')}
    >
      {opened && <BookForm {...rest} />}
    </FormDialog>
  );
}
