import { Button, Group, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { BeginDialog } from './begin-dialog';
import { EnrollmentCard } from './enrollment-card';
import { FollowUpsQuery } from './follow-ups.graphql';

/** What was planned, sent and answered, and what needs a person. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const id = usePatientId();
  const [isBeginning, setBeginning] = useState(false);
  const { data, error, refetch } = useDocument(
    FollowUpsQuery,
    { id },
    { topics: ['follow-ups', 'check-ins', 'patients'] },
  );
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} lines={6} />;
  }
  const enrollments = [...patient.enrollments].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const begin = (
    <Allowed to="followup:enroll">
      <Button onClick={() => setBeginning(true)}>{t('followUps.begin')}</Button>
    </Allowed>
  );
  return (
    <>
      {enrollments.length === 0 ? (
        <EmptyState
          title={t('followUps.emptyTitle')}
          hint={t('followUps.emptyHint')}
          action={
            <Group gap="sm" justify="center">
              {begin}
              <Allowed to="plan:read">
                <Button component={RouterLink} href={urls.plans(id)} variant="default">
                  {t('followUps.toPlan')}
                </Button>
              </Allowed>
            </Group>
          }
        />
      ) : (
        <Stack gap="md" maw={820}>
          <div>{begin}</div>
          {enrollments.map((enrollment) => (
            <EnrollmentCard key={enrollment.id} enrollment={enrollment} zone={patient.timeZone} />
          ))}
        </Stack>
      )}
      <BeginDialog opened={isBeginning} onClose={() => setBeginning(false)} patientId={id} zone={patient.timeZone} />
    </>
  );
}
