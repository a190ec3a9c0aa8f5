import { NumberInput, Stack, Text, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { SafetySettingsQuery as Answer } from '../../../gql/graphql';
import { ChangeSafetySettingsMutation, SafetySettingsQuery } from './organization.graphql';

type Settings = Answer['safetySettings'];

function Form({ settings, reload }: { settings: Settings; reload: () => Promise<Settings | undefined> }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const change = useSendDocument(ChangeSafetySettingsMutation, { changes: ['organization'] });
  const number = (least: number, most: number) => {
    const error = t('safety.bounds', { least, most });
    return z.int({ error }).min(least, { error }).max(most, { error });
  };
  const { state, conflict, takeStored } = useVersionedForm({
    stored: settings,
    reload,
    toValues: ({ cravingThreshold, answerMinutes }) => ({ cravingThreshold, answerMinutes }),
    schema: z.object({ cravingThreshold: number(1, 10), answerMinutes: number(2, 60) }),
    save: async (values, version) => {
      const { changeSafetySettings } = await change.mutateAsync({ input: { ...values, version } });
      toast(t('safety.saved'));
      return changeSafetySettings;
    },
  });
  return (
    <AppForm state={state} submitLabel={t('safety.save')}>
      {conflict && (
        <ConflictNotice
          fields={[
            { label: t('safety.threshold'), show: ({ cravingThreshold }) => String(cravingThreshold) },
            { label: t('safety.minutes'), show: ({ answerMinutes }) => String(answerMinutes) },
          ]}
          stored={conflict}
          entered={state.form.getValues()}
          onTakeStored={takeStored}
        />
      )}
      <NumberInput
        label={t('safety.threshold')}
        description={t('safety.thresholdHelp')}
        maw={200}
        allowDecimal={false}
        {...state.field('cravingThreshold')}
      />
      <NumberInput
        label={t('safety.minutes')}
        description={t('safety.minutesHelp')}
        maw={200}
        allowDecimal={false}
        {...state.field('answerMinutes')}
      />
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </AppForm>
  );
}

/** From which craving on somebody is paged, and how long they have to answer before the next person is. */
export function SafetyForm() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(SafetySettingsQuery, {}, { topics: ['organization'] });
  return (
    <Stack maw={480} gap="md" mt="xl">
      <Title order={2}>{t('safety.title')}</Title>
      <Text>{t('safety.what')}</Text>
      {data ? (
        <Form settings={data.safetySettings} reload={async () => (await refetch()).data?.safetySettings} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={2} />
      )}
    </Stack>
  );
}
