import { NativeSelect, TextInput, Checkbox } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AddAvailabilityMutation } from './availability.graphql';

interface HoursDialogProps {
  facilityId: string;
  /** Either a person or a room, and its name. */
  subject: { staffMemberId?: string; roomId?: string; name: string };
  onClose: () => void;
}

const ONE_DATE = 'date';

/** Adds hours of every week, or says what counts on one date. */
export function HoursDialog({ facilityId, subject, onClose }: HoursDialogProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const toast = useToast();
  const [submitId] = useState(() => crypto.randomUUID());
  const add = useSendDocument(AddAvailabilityMutation, { changes: ['appointments'] });
  const state = useAppForm({
    initialValues: { weekday: '1', localDate: '', isClosed: false, startTime: '09:00', endTime: '17:00' },
    schema: z
      .object({})
      .loose()
      .refine(({ weekday, localDate }) => weekday !== ONE_DATE || localDate !== '', {
        path: ['localDate'],
        error: t('appointments.dayMissing'),
      }),
    onSubmit: async ({ weekday, localDate, isClosed, startTime, endTime }) => {
      const isDate = weekday === ONE_DATE;
      const hours = isDate && isClosed ? { startTime: null, endTime: null } : { startTime, endTime };
      const { staffMemberId = null, roomId = null } = subject;
      await add.mutateAsync({
        input: {
          ...{ submitId, facilityId, staffMemberId, roomId, ...hours },
          ...{ weekday: isDate ? null : Number(weekday), localDate: isDate ? localDate : null },
        },
      });
      onClose();
      toast(t('appointments.hoursAdded'));
    },
  });
  const { weekday, isClosed } = state.form.values;
  const isDate = weekday === ONE_DATE;
  return (
    <FormDialog opened onClose={onClose} title={t('appointments.addHoursOf', { name: subject.name })}>
      <AppForm state={state} submitLabel={t('appointments.addHours')} secondary={<CancelButton onClick={onClose} />}>
        <NativeSelect
          label={t('appointments.whichDay')}
          data-autofocus
          data={[
            ...[1, 2, 3, 4, 5, 6, 0].map((day) => ({
              value: String(day),
              label: t('appointments.every', { day: weekdayName(day, locale) }),
            })),
            { value: ONE_DATE, label: t('appointments.oneDate') },
          ]}
          {...state.field('weekday')}
        />
        {isDate && (
          <>
            <TextInput
              type="date"
              label={t('appointments.date')}
              description={t('appointments.dateHelp')}
              {...state.field('localDate')}
            />
            <Checkbox
              label={t('appointments.closed')}
              checked={isClosed}
              onChange={(event) => state.form.setFieldValue('isClosed', event.currentTarget.checked)}
            />
          </>
        )}
        {!(isDate && isClosed) && (
          <>
            <TextInput type="time" label={t('appointments.from')} {...state.field('startTime')} />
            <TextInput type="time" label={t('appointments.to')} {...state.field('endTime')} />
          </>
        )}
      </AppForm>
    </FormDialog>
  );
}
