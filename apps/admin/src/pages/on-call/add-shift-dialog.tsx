import { Button, Checkbox, NativeSelect, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
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
const week = [1, 2, 3, 4, 5, 6, 0].map(String);

/** Hours on call: on which days, from when until when, who, and whether they are asked first. */
export function AddShiftDialog({ coverage, onClose }: AddShiftDialogProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const toast = useToast();
  const [submitId] = useState(() => crypto.randomUUID());
  const add = useSendDocument(AddOnCallShiftMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: {
      ...{
        repeats: 'weekly',
        weekdays: [] as string[],
        localDate: '',
        startTime: '17:00',
        endTime: '09:00',
        place: 'FIRST',
      },
      ...{ staffMemberId: coverage.people[0]?.id ?? '', note: '' },
    },
    schema: z
      .object({
        startTime: z.string().min(1, t('coverage.timeMissing')),
        endTime: z.string().min(1, t('coverage.timeMissing')),
      })
      .loose()
      .refine(({ repeats, localDate }) => repeats === 'weekly' || localDate !== '', {
        path: ['localDate'],
        error: t('coverage.dateMissing'),
      })
      .refine(({ repeats, weekdays }) => repeats === 'once' || (weekdays as string[]).length > 0, {
        path: ['weekdays'],
        error: t('coverage.daysMissing'),
      }),
    onSubmit: async ({ repeats, weekdays, localDate, startTime, endTime, place, staffMemberId, note }) => {
      const isDate = repeats === 'once';
      await add.mutateAsync({
        input: {
          ...{ submitId, facilityId: coverage.facilityId, startTime, endTime },
          place: places.find((each) => each === place) ?? 'FIRST',
          staffMemberId: staffMemberId || null,
          weekdays: isDate ? null : weekdays.map(Number),
          localDate: isDate ? localDate : null,
          note: note || null,
        },
      });
      onClose();
      toast(t('coverage.added', { count: isDate ? 1 : weekdays.length }));
    },
  });
  const { repeats, weekdays } = state.form.values;
  const isDate = repeats === 'once';
  const isWholeWeek = weekdays.length === week.length;
  return (
    <FormDialog opened onClose={onClose} title={t('coverage.add')}>
      <AppForm state={state} submitLabel={t('coverage.add')} secondary={<CancelButton onClick={onClose} />}>
        <Radio.Group label={t('coverage.when')} {...state.field('repeats')}>
          <Stack gap="xs" mt="xs">
            <Radio value="weekly" label={t('coverage.everyWeek')} data-autofocus />
            <Radio value="once" label={t('coverage.oneDate')} />
          </Stack>
        </Radio.Group>
        {!isDate && (
          <Checkbox.Group label={t('coverage.days')} {...state.field('weekdays')}>
            <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs" mt="xs">
              {week.map((day) => (
                <Checkbox key={day} value={day} label={weekdayName(Number(day), locale)} />
              ))}
              <Button
                variant="subtle"
                size="compact-sm"
                px={0}
                justify="flex-start"
                onClick={() => state.form.setFieldValue('weekdays', isWholeWeek ? [] : week)}
              >
                {t(isWholeWeek ? 'coverage.noDay' : 'coverage.everyDay')}
              </Button>
            </SimpleGrid>
          </Checkbox.Group>
        )}
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
