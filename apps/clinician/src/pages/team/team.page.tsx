import { Button, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { LoadsCard } from './loads-card';
import { ResponsesCard, periods } from './responses-card';
import { ReviewsCard } from './reviews-card';
import { TeamQuery } from './team.graphql';

const defaults = { days: '30' };

/** What a supervisor looks at: what waits for a signature, who has too much, and whether people were answered. */
export function TeamPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { filters, setFilters } = useUrlFilters(defaults);
  const days = periods.find((each) => String(each) === filters.days) ?? 30;
  const { data, error, refetch } = useDocument(
    TeamQuery,
    { days },
    { topics: ['plans', 'groups', 'tasks', 'check-ins', 'staff', 'patients'], enabled: can('team:supervise') },
  );
  if (!can('team:supervise')) return <NotFound />;
  const team = data?.teamOverview;
  return (
    <>
      <PageHeader
        title={t('supervision.title')}
        summary={team ? t('supervision.summary', { count: team.loads.length, waiting: team.reviews.length }) : ' '}
        actions={
          <Button component={RouterLink} href={urls.cover} variant="default">
            {t('supervision.cover')}
          </Button>
        }
      />
      {team ? (
        <Stack gap="md">
          <ReviewsCard reviews={team.reviews} />
          <ResponsesCard
            responses={team.responses}
            days={days}
            onDays={(chosen) => setFilters({ days: String(chosen) })}
          />
          <LoadsCard loads={team.loads} />
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={3} lines={4} />
      )}
    </>
  );
}
