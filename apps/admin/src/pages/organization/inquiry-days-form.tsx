import { NumberInput, Stack, Text, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { OrganizationQuery as Answer } from '../../../gql/graphql';
import { UpdateOrganizationMutation } from './organization.graphql';

type Organization = Answer['organization'];

interface InquiryDaysFormProps {
  organization: Organization;
  reload: () => Promise<Organization | undefined>;
}

/** For how many days who asked for a call is known after nothing came of it. */
export function InquiryDaysForm({ organization, reload }: InquiryDaysFormProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const update = useSendDocument(UpdateOrganizationMutation, { changes: ['organization'] });
  const error = t('inquiryDays.bounds');
  const { state, conflict, takeStored } = useVersionedForm({
    stored: organization,
    reload,
    toValues: ({ inquiryKeepDays }) => ({ inquiryKeepDays }),
    schema: z.object({ inquiryKeepDays: z.int({ error }).min(30, { error }).max(3_650, { error }) }),
    save: async (values, version) => {
      const { updateOrganization } = await update.mutateAsync({ input: { ...values, version } });
      toast(t('inquiryDays.saved'));
      return updateOrganization;
    },
  });
  return (
    <Stack maw={480} gap="md" mt="xl">
      <Title order={2}>{t('inquiryDays.title')}</Title>
      <Text>{t('inquiryDays.what')}</Text>
      <AppForm state={state} submitLabel={t('inquiryDays.save')}>
        {conflict && (
          <ConflictNotice
            fields={[{ label: t('inquiryDays.days'), show: ({ inquiryKeepDays }) => String(inquiryKeepDays) }]}
            stored={conflict}
            entered={state.form.getValues()}
            onTakeStored={takeStored}
          />
        )}
        <NumberInput
          label={t('inquiryDays.days')}
          description={t('inquiryDays.daysHelp')}
          maw={200}
          allowDecimal={false}
          {...state.field('inquiryKeepDays')}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Stack>
  );
}
