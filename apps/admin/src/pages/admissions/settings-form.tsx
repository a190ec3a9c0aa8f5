import { Box, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { AdmissionItemName } from '../../../gql/graphql';
import { SaveAdmissionSettingsMutation, type AdmissionSettings } from './admissions.graphql';
import classes from './settings-form.module.css';

interface SettingsFormProps {
  settings: AdmissionSettings;
  programmes: readonly { code: string; name: string }[];
}

interface Values extends Record<string, unknown> {
  on: AdmissionItemName[];
  hours: Record<string, string>;
  tracks: string;
  programmeCode: string;
}

/** The list of what is asked with its hours, names of programmes, and the follow-up programme to suggest. */
export function SettingsForm({ settings, programmes }: SettingsFormProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const save = useSendDocument(SaveAdmissionSettingsMutation, { changes: ['organization'] });
  const { items, version } = settings;
  const hour = z.string().regex(/^[1-9]\d{0,3}$/, t('admissions.hoursWrong'));
  const state = useAppForm<Values>({
    initialValues: {
      on: items.filter(({ isOn }) => isOn).map(({ item }) => item),
      hours: Object.fromEntries(items.map(({ item, dueHours }) => [item, String(dueHours)])),
      tracks: settings.tracks.join('\n'),
      programmeCode: settings.programmeCode ?? '',
    },
    schema: z.object({ hours: z.record(z.string(), hour) }),
    onSubmit: async ({ on, hours, tracks, programmeCode }) => {
      await save.mutateAsync({
        input: {
          items: items.map(({ item }) => ({ item, isOn: on.includes(item), dueHours: Number(hours[item]) })),
          tracks: tracks.split('\n').flatMap((name) => name.trim() || []),
          programmeCode: programmeCode || null,
          version,
        },
      });
      toast(t('admissions.saved'));
    },
  });
  return (
    <Box maw={720}>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <AppForm state={state} submitLabel={t('admissions.save')}>
        <Title order={2} size="h3">
          {t('admissions.checklist')}
        </Title>
        <Text c="dimmed">{t('admissions.checklistHelp')}</Text>
        <Checkbox.Group aria-label={t('admissions.checklist')} {...state.field('on')}>
          <Stack gap={0}>
            {items.map(({ item }) => {
              const name = t(`admissions.item.${item}`);
              return (
                <Group key={item} className={classes['row'] ?? ''} justify="space-between" gap="sm" wrap="nowrap">
                  <Checkbox value={item} label={name} />
                  <TextInput
                    aria-label={t('admissions.hoursOf', { item: name })}
                    inputMode="numeric"
                    w={110}
                    flex="none"
                    rightSection={<Text size="xs">{t('admissions.hours')}</Text>}
                    rightSectionWidth={48}
                    {...state.field(`hours.${item}`)}
                  />
                </Group>
              );
            })}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label={t('admissions.tracks')}
          description={t('admissions.tracksHelp')}
          autosize
          minRows={3}
          {...state.field('tracks')}
        />
        <NativeSelect
          label={t('admissions.programme')}
          description={t('admissions.programmeHelp')}
          data={[
            { value: '', label: t('admissions.programmeUsual') },
            ...programmes.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          {...state.field('programmeCode')}
        />
      </AppForm>
    </Box>
  );
}
