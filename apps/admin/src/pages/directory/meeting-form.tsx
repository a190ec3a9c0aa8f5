import { Box, MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { attendances, formats } from './meeting-filter';
import { meetingInput, type MeetingDetails, type MeetingValues } from './meeting-values';

interface MeetingFormProps {
  initial: MeetingValues;
  submitLabel: string;
  onSubmit: (details: MeetingDetails) => Promise<unknown>;
}

/** What somebody knows of a meeting that no list has. */
export function MeetingForm({ initial, submitLabel, onSubmit }: MeetingFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const { locale } = useReader();
  const state = useAppForm<MeetingValues>({
    initialValues: initial,
    schema: z.object({
      name: z.string().trim().min(1, t('byHand.nameMissing')).max(255, t('byHand.nameLong')),
    }),
    onSubmit: (values) => onSubmit(meetingInput(values)),
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  return (
    <Box maw={480}>
      <AppForm state={state} submitLabel={submitLabel}>
        <TextInput label={t('byHand.name')} {...state.field('name')} />
        <Select
          label={t('meetings.filter.day')}
          description={t('byHand.dayHelp')}
          data={[1, 2, 3, 4, 5, 6, 0].map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
          placeholder={t('meetings.byAppointment')}
          clearable
          comboboxProps={{ withinPortal: false }}
          {...state.field('weekday')}
        />
        <SimpleGrid cols={2}>
          <TextInput label={t('byHand.start')} type="time" {...state.field('startTime')} />
          <TextInput label={optional(t('byHand.end'))} type="time" {...state.field('endTime')} />
        </SimpleGrid>
        <Select
          label={t('meetings.filter.attendance')}
          data={attendances.map((value) => ({ value, label: t(`meetings.attendance.${value}`) }))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          {...state.field('attendance')}
        />
        <MultiSelect
          label={optional(t('meetings.formats'))}
          data={formats.map((value) => ({ value, label: t(`meetings.format.${value}`) }))}
          comboboxProps={{ withinPortal: false }}
          {...state.field('formats')}
        />
        <TextInput label={optional(t('byHand.place'))} {...state.field('locationName')} />
        <TextInput label={optional(t('byHand.address'))} {...state.field('address')} />
        <TextInput label={optional(t('byHand.link'))} type="url" {...state.field('conferenceUrl')} />
        <TextInput label={optional(t('byHand.phone'))} type="tel" {...state.field('conferencePhone')} />
        <Textarea
          label={optional(t('byHand.notes'))}
          description={t('byHand.notesHelp')}
          autosize
          minRows={3}
          {...state.field('notes')}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
