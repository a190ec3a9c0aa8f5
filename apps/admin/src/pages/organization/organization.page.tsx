import { Anchor, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { InquiryDaysForm } from './inquiry-days-form';
import { MeetingGoalsForm } from './meeting-goals-form';
import { OrganizationForm } from './organization-form';
import { SafetyForm } from './safety-form';
import { OrganizationQuery } from './organization.graphql';

/** What the organization is called, inside and towards patients. */
export function OrganizationPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(OrganizationQuery, {}, { topics: ['organization'] });
  const reload = async () => (await refetch()).data?.organization;
  return (
    <>
      <PageHeader title={t('organization.title')} summary={t('organization.summary')} />
      {data ? (
        <>
          <OrganizationForm organization={data.organization} reload={reload} />
          <MeetingGoalsForm organization={data.organization} reload={reload} />
          <InquiryDaysForm organization={data.organization} reload={reload} />
          <SafetyForm />
          <Title order={2} mt="xl" mb="xs">
            {t('goLive.title')}
          </Title>
          <Text maw={480}>{t('goLive.summary')}</Text>
          <Anchor component={RouterLink} href={urls.texts}>
            {t('goLive.open')}
          </Anchor>
          <Title order={2} mt="xl" mb="xs">
            {t('packetForm.title')}
          </Title>
          <Text maw={480}>{t('packetForm.summary')}</Text>
          <Anchor component={RouterLink} href={urls.packetForms}>
            {t('packetForm.open')}
          </Anchor>
          <Title order={2} mt="xl" mb="xs">
            {t('branding.title')}
          </Title>
          <Text maw={480}>{t('branding.summary')}</Text>
          <Anchor component={RouterLink} href={urls.branding}>
            {t('branding.open')}
          </Anchor>
          <Title order={2} mt="xl" mb="xs">
            {t('minors.title')}
          </Title>
          <Text maw={480}>{t('minors.summary')}</Text>
          <Anchor component={RouterLink} href={urls.minors}>
            {t('minors.open')}
          </Anchor>
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={2} />
      )}
    </>
  );
}
