import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { daysBetween } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { SessionLine } from './groups.graphql';
import { SessionTable } from './session-table';
import { DAYS, useGroupWork, type Work as WorkToDo } from './use-group-work';

const filtersAtRest = { whose: '' };

function Work({ work, isMine }: { work: WorkToDo; isMine: boolean }) {
  const { t } = useTranslation();
  const { now } = useReader();
  const { ahead } = work;
  const daysAhead = ({ localDate, timeZone }: SessionLine): number => daysBetween(localDay(now, timeZone), localDate);
  const today = ahead.filter((session) => daysAhead(session) === 0);
  const later = ahead.filter((session) => daysAhead(session) > 0 && daysAhead(session) < DAYS);
  // What today's sessions still need is told where they stand.
  const waiting = work.waiting.filter((session) => daysAhead(session) !== 0);
  const total = work.total - (work.waiting.length - waiting.length);
  return (
    <Stack gap="lg">
      {waiting.length > 0 && (
        <SectionCard title={t('groups.toFinish')}>
          <SessionTable caption={t('groups.toFinish')} sessions={waiting} />
          {total > waiting.length && (
            <Text size="xs" c="dimmed" mt="sm">
              {t('groups.more', { shown: waiting.length, total })}
            </Text>
          )}
        </SectionCard>
      )}
      <SectionCard title={t('groups.today')}>
        {today.length > 0 ? (
          <SessionTable caption={t('groups.today')} sessions={today} />
        ) : (
          <EmptyState
            title={t('groups.emptyTodayTitle')}
            hint={t(isMine ? 'groups.emptyTodayHint' : 'groups.emptyTodayAllHint')}
          />
        )}
      </SectionCard>
      <SectionCard title={t('groups.week')}>
        {later.length > 0 ? (
          <SessionTable caption={t('groups.week')} sessions={later} />
        ) : (
          <Text c="dimmed">{t('groups.emptyWeek')}</Text>
        )}
      </SectionCard>
    </Stack>
  );
}

/** Sessions to lead today and this week, and what past ones still need. */
export function GroupsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { filters, setFilters } = useUrlFilters(filtersAtRest);
  const atRest = can('group:manage') || !can('group:lead') ? 'all' : 'mine';
  const whose = filters.whose === 'mine' || filters.whose === 'all' ? filters.whose : atRest;
  const { work, error, retry } = useGroupWork(whose === 'mine');
  return (
    <>
      <PageHeader
        title={t('groups.title')}
        summary={work ? t('groups.summary', { count: work.total }) : '\u00a0'}
        actions={
          <>
            {can('group:lead') && (
              <SegmentedControl
                aria-label={t('groups.whose')}
                value={whose}
                onChange={(chosen) => setFilters({ whose: chosen === atRest ? '' : chosen })}
                data={[
                  { value: 'mine', label: t('groups.mine') },
                  { value: 'all', label: t('groups.everyone') },
                ]}
              />
            )}
            {(can('group:lead') || can('group:manage')) && (
              <Button component={RouterLink} href={urls.calendars} variant="default">
                {t('calendars.title')}
              </Button>
            )}
            <Button component={RouterLink} href={urls.allGroups} variant="default">
              {t('groupList.title')}
            </Button>
          </>
        }
      />
      {work ? (
        <Work work={work} isMine={whose === 'mine'} />
      ) : error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        <TableSkeleton columns={5} />
      )}
    </>
  );
}
