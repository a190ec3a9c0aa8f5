import { Checkbox, NativeSelect, Stack, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { OrganizationQuery as Answer } from '../../../gql/graphql';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { UpdateOrganizationMutation } from './organization.graphql';

type Organization = Answer['organization'];

const presets = ['DAILY', 'NINETY_IN_NINETY'] as const;

interface MeetingGoalsFormProps {
  organization: Organization;
  reload: () => Promise<Organization | undefined>;
}

/** From which day weeks count, and which presets of a meeting goal clinicians are offered; none is on by itself. */
export function MeetingGoalsForm({ organization, reload }: MeetingGoalsFormProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const toast = useToast();
  const update = useSendDocument(UpdateOrganizationMutation, { changes: ['organization'] });
  const { state, conflict, takeStored } = useVersionedForm({
    stored: organization,
    reload,
    toValues: ({ weekStartsOn, goalPresets }) => ({ weekStartsOn: String(weekStartsOn), goalPresets }),
    schema: z.object({}),
    save: async ({ weekStartsOn, goalPresets }, version) => {
      const input = { weekStartsOn: Number(weekStartsOn), goalPresets, version };
      const { updateOrganization } = await update.mutateAsync({ input });
      toast(t('organization.saved'));
      return updateOrganization;
    },
  });
  const dayOf = (weekday: string): string => weekdayName(Number(weekday), locale);
  return (
    <Stack maw={480} gap="md" mt="xl">
      <Title order={2}>{t('meetingGoals.title')}</Title>
      <AppForm state={state} submitLabel={t('meetingGoals.save')}>
        {conflict && (
          <ConflictNotice
            fields={[
              { label: t('meetingGoals.weekStart'), show: ({ weekStartsOn }) => dayOf(weekStartsOn) },
              {
                label: t('meetingGoals.presets'),
                show: ({ goalPresets }) =>
                  goalPresets.map((preset) => t(`meetingGoals.preset.${preset}`)).join(', ') || t('meetingGoals.none'),
              },
            ]}
            stored={conflict}
            entered={state.form.getValues()}
            onTakeStored={takeStored}
          />
        )}
        <NativeSelect
          label={t('meetingGoals.weekStart')}
          description={t('meetingGoals.weekStartHelp')}
          data={[1, 2, 3, 4, 5, 6, 0].map((weekday) => ({
            value: String(weekday),
            label: weekdayName(weekday, locale),
          }))}
          {...state.field('weekStartsOn')}
        />
        <Checkbox.Group
          label={t('meetingGoals.presets')}
          description={t('meetingGoals.presetsHelp')}
          {...state.field('goalPresets')}
        >
          <Stack gap="xs" mt="xs">
            {presets.map((preset) => (
              <Checkbox key={preset} value={preset} label={t(`meetingGoals.preset.${preset}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Stack>
  );
}
