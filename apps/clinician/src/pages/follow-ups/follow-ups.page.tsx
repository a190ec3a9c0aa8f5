import { Button, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { EnrollmentCard } from './enrollment-card';
import { FollowUpsQuery } from './follow-ups.graphql';

/** What was planned, sent and answered, and what needs a person. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const id = usePatientId();
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
  if (enrollments.length === 0) {
    return (
      <EmptyState
        title={t('followUps.emptyTitle')}
        hint={t('followUps.emptyHint')}
        action={
          <Allowed to="plan:read">
            <Button component={RouterLink} href={urls.plans(id)} variant="default">
              {t('followUps.toPlan')}
            </Button>
          </Allowed>
        }
      />
    );
  }
  return (
    <Stack gap="md" maw={820}>
      {enrollments.map((enrollment) => (
        <EnrollmentCard key={enrollment.id} enrollment={enrollment} zone={patient.timeZone} />
      ))}
    </Stack>
  );
}
