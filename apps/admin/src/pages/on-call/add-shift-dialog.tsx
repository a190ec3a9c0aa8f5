import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
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
import type { OnCallPlace } from '../../../gql/graphql';
import type { Coverage } from './coverage-words';
import { AddOnCallShiftMutation } from './coverage.graphql';

interface AddShiftDialogProps {
  coverage: Coverage;
  onClose: () => void;
}

const places: readonly OnCallPlace[] = ['FIRST', 'BACKUP'];
const ONE_DATE = 'date';

/** Hours on call: which day, from when until when, who, and whether they are asked first. */
export function AddShiftDialog({ coverage, onClose }: AddShiftDialogProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const toast = useToast();
  const [submitId] = useState(() => crypto.randomUUID());
  const add = useSendDocument(AddOnCallShiftMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: {
      ...{ weekday: '1', localDate: '', startTime: '17:00', endTime: '09:00', place: 'FIRST' },
      ...{ staffMemberId: coverage.people[0]?.id ?? '', note: '' },
    },
    schema: z
      .object({
        startTime: z.string().min(1, t('coverage.timeMissing')),
        endTime: z.string().min(1, t('coverage.timeMissing')),
      })
      .loose()
      .refine(({ weekday, localDate }) => weekday !== ONE_DATE || localDate !== '', {
        path: ['localDate'],
        error: t('coverage.dateMissing'),
      }),
    onSubmit: async ({ weekday, localDate, startTime, endTime, place, staffMemberId, note }) => {
      const isDate = weekday === ONE_DATE;
      await add.mutateAsync({
        input: {
          ...{ submitId, facilityId: coverage.facilityId, startTime, endTime },
          place: places.find((each) => each === place) ?? 'FIRST',
          staffMemberId: staffMemberId || null,
          weekday: isDate ? null : Number(weekday),
          localDate: isDate ? localDate : null,
          note: note || null,
        },
      });
      onClose();
      toast(t('coverage.added'));
    },
  });
  const isDate = state.form.values.weekday === ONE_DATE;
  return (
    <FormDialog opened onClose={onClose} title={t('coverage.add')}>
      <AppForm state={state} submitLabel={t('coverage.add')} secondary={<CancelButton onClick={onClose} />}>
        <NativeSelect
          label={t('coverage.day')}
          data-autofocus
          data={[
            ...[1, 2, 3, 4, 5, 6, 0].map((day) => ({
              value: String(day),
              label: t('coverage.every', { day: weekdayName(day, locale) }),
            })),
            { value: ONE_DATE, label: t('coverage.oneDate') },
          ]}
          {...state.field('weekday')}
        />
        {isDate && (
          <TextInput
            type="date"
            label={t('coverage.date')}
            description={t('coverage.dateHelp')}
            {...state.field('localDate')}
          />
        )}
        <TextInput type="time" label={t('coverage.from')} {...state.field('startTime')} />
        <TextInput
          type="time"
          label={t('coverage.to')}
          description={t('coverage.toHelp')}
          {...state.field('endTime')}
        />
        <Radio.Group label={t('coverage.order')} {...state.field('place')}>
          <Stack gap="xs" mt="xs">
            {places.map((place) => (
              <Radio key={place} value={place} label={t(`coverage.placeHelp.${place}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={t('coverage.who')}
          data={[
            ...coverage.people.map(({ id, displayName }) => ({ value: id, label: displayName })),
            ...(isDate ? [{ value: '', label: t('coverage.nobody') }] : []),
          ]}
          {...state.field('staffMemberId')}
        />
        {isDate && <TextInput label={t('coverage.note')} maxLength={200} {...state.field('note')} />}
      </AppForm>
    </FormDialog>
  );
}
