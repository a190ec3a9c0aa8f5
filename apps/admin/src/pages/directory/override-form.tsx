import { Box, Checkbox, Select, Text, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { MeetingQuery as Answer } from '../../../gql/graphql';
import { OverrideMeetingMutation } from './meeting.graphql';

/** What the organization knows better than the list: fellowship, time zone, and whether it is offered at all. */
export function OverrideForm({ meeting, fellowships }: Pick<Answer, 'meeting' | 'fellowships'>) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const send = useSendDocument(OverrideMeetingMutation, { changes: ['meetings'] });
  const state = useAppForm({
    initialValues: {
      fellowship: meeting.overriddenFellowship ?? null,
      timeZone: meeting.overriddenTimeZone ?? null,
      isHidden: meeting.isHidden,
    },
    schema: z.object({}),
    onSubmit: async (values) => {
      await send.mutateAsync({ input: { meetingId: meeting.id, ...values } });
      toast(t('override.saved'));
    },
  });
  return (
    <Box maw={480} mt="xl">
      <Title order={2}>{t('override.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('override.help')}
      </Text>
      <AppForm state={state} submitLabel={t('override.save')}>
        <Select
          label={t('directory.fellowship')}
          data={fellowships
            .filter(({ code, isRetired }) => !isRetired || code === meeting.overriddenFellowship)
            .map(({ code, name }) => ({ value: code, label: name }))}
          placeholder={t('override.asListed')}
          searchable
          clearable
          comboboxProps={{ withinPortal: false }}
          {...state.field('fellowship')}
        />
        <TimeZoneSelect label={t('directory.zone')} allowDeselect clearable {...state.field('timeZone')} />
        <Checkbox
          label={t('override.hide')}
          id={state.fieldId('isHidden')}
          {...state.form.getInputProps('isHidden', { type: 'checkbox' })}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
