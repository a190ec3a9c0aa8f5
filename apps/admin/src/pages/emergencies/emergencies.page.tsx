import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { EmergencyCard } from './emergency-card';
import { EmergencyReviewsQuery, type EmergencyReview } from './emergencies.graphql';
import { ReviewDialog } from './review-dialog';

/** Charts that were opened in an emergency: each waits until somebody else has looked at it. */
export function EmergenciesPage() {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<EmergencyReview>();
  const { data, error, refetch } = useDocument(EmergencyReviewsQuery, {}, { topics: ['organization'] });
  const reviews = data?.emergencyReviews;
  return (
    <>
      <PageHeader title={t('emergencies.title')} summary={t('emergencies.summary')} />
      {reviews && reviews.length > 0 ? (
        <Stack gap="md" maw={760}>
          {reviews.map((review) => (
            <EmergencyCard key={review.id} review={review} onReview={() => setAsked(review)} />
          ))}
        </Stack>
      ) : reviews ? (
        <EmptyState title={t('emergencies.emptyTitle')} hint={t('emergencies.emptyHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
      {asked && <ReviewDialog review={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
