import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { AccountCard } from './account-card';
import { ConsentsCard } from './consents-card';
import { EmergencyDialog } from './emergency-dialog';
import { GuardiansCard } from './guardians-card';
import { IncapacityCard } from './incapacity-card';
import { NoticeCard } from './notice-card';
import { OtherDisclosureDialog } from './other-disclosure-dialog';
import { RestrictionsCard } from './restrictions-card';
import { PatientSharingQuery } from './sharing.graphql';

/** What may leave and what left: consents, wishes to share less, the notice, and the account. */
export function SharingPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const patientId = usePatientId();
  const keeps = can('consent:manage');
  const [open, setOpen] = useState<'other' | 'emergency'>();
  const { data, error, refetch } = useDocument(
    PatientSharingQuery,
    { patientId },
    { topics: ['sharing'], enabled: keeps },
  );
  const sharing = data?.patientSharing.patientId === patientId ? data.patientSharing : undefined;
  // Few patients need it: only where somebody stands in for them does it come before what they signed.
  const leads = sharing?.signers !== 'ADULT' || sharing.findings.some(({ isCurrent }) => isCurrent);
  const close = () => setOpen(undefined);
  return (
    <Box maw={1080}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Box miw={0} maw={560}>
          <Title order={2}>{t('sharing.title')}</Title>
          <Text c="dimmed">{t('sharing.line')}</Text>
        </Box>
        <Group gap="sm">
          {keeps && (
            <Button component={RouterLink} href={urls.newConsent(patientId)}>
              {t('sharing.prepare')}
            </Button>
          )}
          {keeps && can('note:read') && (
            <Button component={RouterLink} href={urls.letter(patientId)} variant="default">
              {t('sharing.letter')}
            </Button>
          )}
          {can('disclosure:make') && can('note:read') && can('plan:read') && (
            <Button component={RouterLink} href={urls.recordFiles(patientId)} variant="default">
              {t('recordFiles.open')}
            </Button>
          )}
          {keeps && can('plan:write') && (
            <Button component={RouterLink} href={urls.notesApart(patientId)} variant="default">
              {t('notesApart.link')}
            </Button>
          )}
          {can('disclosure:make') && (
            <>
              <Button variant="default" onClick={() => setOpen('emergency')}>
                {t('sharing.emergency')}
              </Button>
              <Button variant="default" onClick={() => setOpen('other')}>
                {t('sharing.otherWay')}
              </Button>
            </>
          )}
        </Group>
      </Group>
      <Stack gap="md">
        {keeps &&
          !sharing &&
          (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />)}
        {sharing && (
          <>
            {(sharing.signers !== 'ADULT' || sharing.guardians.length > 0) && (
              <GuardiansCard patientId={patientId} sharing={sharing} />
            )}
            {leads && <IncapacityCard patientId={patientId} sharing={sharing} />}
            <ConsentsCard patientId={patientId} consents={sharing.consents} />
            <RestrictionsCard patientId={patientId} sharing={sharing} />
            <NoticeCard patientId={patientId} notice={sharing.notice ?? null} />
            {!leads && <IncapacityCard patientId={patientId} sharing={sharing} />}
          </>
        )}
        {can('disclosure:make') && <AccountCard patientId={patientId} />}
      </Stack>
      <OtherDisclosureDialog patientId={patientId} opened={open === 'other'} onClose={close} />
      <EmergencyDialog patientId={patientId} opened={open === 'emergency'} onClose={close} />
    </Box>
  );
}
