import { Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { OpenReviewsQuery } from './active-plan.graphql';

/** Why somebody should look at the plan now: the open tasks that ask for it, the oldest first. */
export function OpenReviews({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { data } = useDocument(OpenReviewsQuery, { id: patientId }, { topics: ['tasks', 'plans'] });
  const asked = (data?.patient.tasks ?? [])
    .filter(({ kind, status }) => status === 'OPEN' && kind.startsWith('PLAN_REVIEW_'))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  if (asked.length === 0) return null;
  return (
    <Notice tone="info" title={t('planReview.asked')}>
      {asked.map(({ id, title, createdAt }) => (
        <Text key={id}>
          {title}
          {' · '}
          <MomentText at={createdAt} />
        </Text>
      ))}
    </Notice>
  );
}
