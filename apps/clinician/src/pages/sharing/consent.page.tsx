import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { ConsentActions } from './consent-actions';
import { ConsentBadge } from './consent-badge';
import { ConsentFacts } from './consent-facts';
import { ConsentWords } from './consent-words';
import { GuardianSignature } from './guardian-signature';
import { PatientSharingQuery } from './sharing.graphql';
import { whoGetsIt } from './who-gets-it';

/** One consent, in the words that were or will be read, to sign, print or end. */
export function ConsentPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { consentId }: { consentId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(PatientSharingQuery, { patientId }, { topics: ['sharing'] });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  const consent = data.patientSharing.consents.find(({ id }) => id === consentId);
  if (!consent) return <NotFound />;
  return (
    <Box maw={720}>
      <Anchor component={RouterLink} href={urls.sharing(patientId)} size="sm" className="sw-no-print">
        {t('consent.back')}
      </Anchor>
      <Stack gap="md">
        <Group justify="space-between" gap="sm">
          <Title order={2}>{t('consent.title', { who: whoGetsIt(consent, t) })}</Title>
          <ConsentBadge state={consent.state} />
        </Group>
        {consent.state === 'DRAFT' && consent.signerRelationship === 'SELF' && (
          <Text className="sw-no-print">{t('consent.onPhone')}</Text>
        )}
        <ConsentActions consent={consent} />
        {consent.state === 'AWAITING_GUARDIAN' && (
          <GuardianSignature consent={consent} guardians={data.patientSharing.guardians} />
        )}
        <ConsentWords sections={consent.sections} language={consent.language} />
        {consent.state === 'DRAFT' && (
          <Stack gap="xs" className="sw-print-only">
            <Text mt="xl">{t(`consent.signHere.${consent.language}`)}</Text>
            {consent.guardianAsked && <Text mt="lg">{t(`consent.signHere.${consent.language}`)}</Text>}
            <Text size="xs">{t('consent.wordsMark', { hash: consent.formHash.slice(0, 12) })}</Text>
          </Stack>
        )}
        <ConsentFacts consent={consent} />
      </Stack>
    </Box>
  );
}
