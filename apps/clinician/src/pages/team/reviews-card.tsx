import { Anchor, Text } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { Team } from './team.graphql';

type Review = Team['reviews'][number];

function addressOf({ id, kind, patientId }: Review): string {
  if (!patientId) return urls.room(id);
  return kind === 'RELAPSE_PREVENTION' ? urls.plan(patientId, id) : urls.careDocument(patientId, id);
}

/** Plans and notes that wait for a second signature. */
export function ReviewsCard({ reviews }: { reviews: readonly Review[] }) {
  const { t } = useTranslation();
  const whatOf = ({ kind, count }: Review): string =>
    kind === 'GROUP_NOTES' ? t('supervision.notes', { count }) : t(`supervision.kind.${kind}`);
  const columns: DataColumn<Review>[] = [
    {
      key: 'what',
      header: t('supervision.what'),
      cell: (review) => (
        <Anchor
          component={RouterLink}
          href={addressOf(review)}
          data-row-link
          aria-label={t('supervision.openOf', { what: whatOf(review), subject: review.subject })}
        >
          {whatOf(review)}
        </Anchor>
      ),
    },
    { key: 'of', header: t('supervision.of'), cell: ({ subject }) => subject },
    { key: 'author', header: t('supervision.author'), cell: ({ authorName }) => authorName },
    { key: 'since', header: t('supervision.since'), cell: ({ since }) => <MomentText at={since} /> },
  ];
  return (
    <SectionCard title={t('supervision.reviews')}>
      {reviews.length === 0 ? (
        <Text c="dimmed">{t('supervision.noReviews')}</Text>
      ) : (
        <DataTable caption={t('supervision.reviewsCaption')} columns={columns} rows={reviews} rowId={({ id }) => id} />
      )}
    </SectionCard>
  );
}
