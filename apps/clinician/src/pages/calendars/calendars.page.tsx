import { Anchor, Box, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { CalendarCard } from './calendar-card';
import { CalendarFeedsQuery } from './calendars.graphql';

/** The viewer's own calendar, and those of facilities for who plans groups. */
export function CalendarsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const withFacilities = can('group:manage');
  const { data, error, refetch } = useDocument(
    CalendarFeedsQuery,
    { withFacilities },
    { topics: ['groups', 'organization'] },
  );
  const feeds = data?.calendarFeeds ?? [];
  return (
    <Box maw={720}>
      <PageHeader
        title={t('calendars.title')}
        summary={t('calendars.summary')}
        back={
          <Anchor component={RouterLink} href={urls.groups} size="sm">
            {t('calendars.back')}
          </Anchor>
        }
      />
      {data ? (
        <Stack gap="md">
          <Notice tone="info">{t('calendars.reveals')}</Notice>
          {can('group:lead') && (
            <CalendarCard
              name={t('calendars.mine')}
              text={t('calendars.mineText')}
              subject={{ kind: 'CLINICIAN' }}
              feed={feeds.find(({ kind }) => kind === 'CLINICIAN')}
            />
          )}
          {data.facilities?.map(({ id, name }) => (
            <CalendarCard
              key={id}
              name={name}
              text={t('calendars.facilityText')}
              subject={{ kind: 'FACILITY', facilityId: id }}
              feed={feeds.find(({ facilityId }) => facilityId === id)}
            />
          ))}
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </Box>
  );
}
