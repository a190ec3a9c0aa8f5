import { Box, Grid, Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { OrganizationQuery as Answer } from '../../../gql/graphql';
import { LockScreen } from './lock-screen';
import { UpdateOrganizationMutation } from './organization.graphql';
import { tellingWords } from './telling-words';

type Organization = Answer['organization'];
const longestName = 200;
const longestSender = 60;
const longestReturn = 200;

interface OrganizationFormProps {
  organization: Organization;
  reload: () => Promise<Organization | undefined>;
}

/** Name of the organization and the name that patients' messages carry, beside a lock screen that shows it. */
export function OrganizationForm({ organization, reload }: OrganizationFormProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const update = useSendDocument(UpdateOrganizationMutation, { changes: ['organization'] });
  const { state, conflict, takeStored } = useVersionedForm({
    stored: organization,
    reload,
    toValues: ({ name, neutralSenderName, returnAddress }) => ({
      ...{ name, neutralSenderName, returnAddress: returnAddress ?? '' },
    }),
    schema: z.object({
      name: z.string().trim().min(1, t('organization.nameMissing')).max(longestName, t('organization.nameLong')),
      neutralSenderName: z
        .string()
        .trim()
        .min(1, t('organization.senderMissing'))
        .max(longestSender, t('organization.senderLong', { count: longestSender })),
      returnAddress: z
        .string()
        .trim()
        .max(longestReturn, t('organization.returnLong', { count: longestReturn })),
    }),
    save: async (values, version) => {
      const { updateOrganization } = await update.mutateAsync({ input: { ...values, version } });
      toast(t('organization.saved'));
      return updateOrganization;
    },
  });
  const entered = state.form.getValues();
  const telling = tellingWords(`${entered.neutralSenderName} ${entered.returnAddress}`, entered.name);

  return (
    <Grid gap="xl" maw={960}>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <AppForm state={state} submitLabel={t('organization.save')}>
          {conflict && (
            <ConflictNotice
              fields={[
                { label: t('organization.name'), show: ({ name }) => name },
                { label: t('organization.sender'), show: ({ neutralSenderName }) => neutralSenderName },
                { label: t('organization.returnAddress'), show: ({ returnAddress }) => returnAddress ?? '' },
              ]}
              stored={conflict}
              entered={entered}
              onTakeStored={takeStored}
            />
          )}
          <TextInput
            label={t('organization.name')}
            description={t('organization.nameHelp')}
            maw={480}
            {...state.field('name')}
          />
          <TextInput
            label={t('organization.sender')}
            description={t('organization.senderHelp')}
            maw={480}
            {...state.field('neutralSenderName')}
          />
          <Textarea
            label={t('organization.returnAddress')}
            description={t('organization.returnHelp')}
            autosize
            minRows={2}
            maw={480}
            {...state.field('returnAddress')}
          />
          <Box role="status" maw={480}>
            {telling.length > 0 && (
              <Notice tone="warning" title={t('organization.tellingTitle', { words: telling.join(', ') })}>
                <Text>{t('organization.tellingLine')}</Text>
              </Notice>
            )}
          </Box>
        </AppForm>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <LockScreen sender={entered.neutralSenderName} />
      </Grid.Col>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Grid>
  );
}
