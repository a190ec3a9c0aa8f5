import { Anchor, Button, Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { LogDialog } from '../../parts/log-dialog';
import { usePathNames } from '../../parts/path-names';
import { urls } from '../../urls';
import { FinderFields } from './finder-fields';
import { filterOf, noFinderFilters } from './finder-filters';
import { MeetingResult, type FoundMeeting } from './meeting-result';
import { MeetingWeek } from './meeting-week';
import classes from './meetings.module.css';
import { FindMeetingsQuery, MeetingMapQuery } from './meetings.graphql';
import { NearFields, nearOf, nearRefusal } from './near-fields';
import type { ShownMeeting } from './path-values';
import { ReportedMeetingsQuery } from './reported.graphql';

/** The map and what draws it are fetched when it is first opened. */
const MeetingMap = lazy(async () => ({ default: (await import('./meeting-map')).MeetingMap }));

interface MeetingFinderProps {
  patientId: string;
  zone: string;
  /** Distances start here unless a ZIP code is entered. */
  facilityId: string;
  /** Where the patient lives says who they are: other than the filters, it never stands in the address. */
  zip: string;
  onZip: (zip: string) => void;
  chosenIds: ReadonlySet<string>;
  onChoose: (meeting: ShownMeeting) => void;
}

function ReportedNote() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useDocument(ReportedMeetingsQuery, {}, { topics: ['meetings'], enabled: can('meeting:check') });
  const count = data?.reportedMeetings.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="info">
      {t('reported.note', { count })}{' '}
      <Anchor component={RouterLink} href={urls.reportedMeetings} underline="always">
        {t('reported.look')}
      </Anchor>
    </Notice>
  );
}

/** Finds a real meeting by words, time, kind, way to attend and distance, as a list, as the coming week, or on the organization’s own map. */
export function MeetingFinder({ patientId, zone, facilityId, zip, onZip, chosenIds, onChoose }: MeetingFinderProps) {
  const { t } = useTranslation();
  const { filters, setFilters, isFiltered } = useUrlFilters(noFinderFilters);
  const { can } = useSession();
  const [logged, setLogged] = useState<ShownMeeting>();
  const nameOf = usePathNames();
  const map = useDocument(MeetingMapQuery, {}, { topics: ['meetings'] }).data?.meetingMap;
  const isMap = Boolean(map) && filters.view === 'map';
  const view = isMap ? 'map' : filters.view === 'week' ? 'week' : 'list';
  // The coming week in whole is what its grid shows; so much of it stands on the map.
  const variables = {
    first: view === 'list' ? 20 : 100,
    filter: { ...filterOf(filters), near: nearOf(filters.miles, zip, facilityId) },
  };
  const list = useConnection(FindMeetingsQuery, variables, (answer) => answer.meetings, { topics: ['meetings'] });
  const refusal = nearRefusal(list.error);
  const isNarrowed = isFiltered || zip !== '';
  const results = (meetings: readonly FoundMeeting[]) => (
    <ul className={classes['results']}>
      {meetings.map((meeting) => (
        <MeetingResult
          key={meeting.id}
          meeting={meeting}
          fellowship={nameOf(meeting.fellowship)}
          zone={zone}
          isChosen={chosenIds.has(meeting.id)}
          onChoose={() => onChoose(meeting)}
          onLog={can('attendance:log') ? () => setLogged(meeting) : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      <ReportedNote />
      <FinderFields
        filters={filters}
        setFilters={setFilters}
        near={
          <NearFields
            miles={filters.miles}
            zip={zip}
            refusal={refusal}
            onChange={(change) => {
              if (change.zip !== undefined) onZip(change.zip);
              if (change.miles !== undefined) setFilters({ miles: change.miles });
            }}
          />
        }
      />
      <SegmentedControl
        mt="sm"
        size="xs"
        aria-label={t('finder.view')}
        value={view}
        onChange={(chosen) => setFilters({ view: chosen === 'list' ? '' : chosen })}
        data={[
          { value: 'list', label: t('finder.list') },
          { value: 'week', label: t('finder.week') },
          ...(map ? [{ value: 'map', label: t('finder.map') }] : []),
        ]}
      />
      {refusal ? (
        <Group mt="md" grow>
          <EmptyState title={t('finder.noPlaceTitle')} hint={t('finder.noPlaceHint')} />
        </Group>
      ) : list.error && !list.rows ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <TableSkeleton columns={2} />
      ) : list.rows.length === 0 ? (
        <Group mt="md" grow>
          <EmptyState
            title={t(isNarrowed ? 'finder.noneTitle' : 'finder.emptyTitle')}
            hint={t(isNarrowed ? 'finder.noneHint' : 'finder.emptyHint')}
            action={
              isNarrowed && (
                <Button
                  variant="default"
                  onClick={() => {
                    setFilters(noFinderFilters);
                    onZip('');
                  }}
                >
                  {t('finder.clear')}
                </Button>
              )
            }
          />
        </Group>
      ) : (
        <>
          <Text size="xs" c="dimmed" mt="sm" role="status">
            {t('finder.found', { count: list.totalCount ?? list.rows.length })}
          </Text>
          {view === 'week' ? (
            <MeetingWeek
              meetings={list.rows}
              hasMore={list.hasMore}
              zone={zone}
              chosenIds={chosenIds}
              onChoose={onChoose}
            />
          ) : isMap ? (
            <Suspense fallback={<Skeleton h={320} mt="sm" />}>
              <MeetingMap meetings={list.rows} attribution={map!.attribution} results={results} />
            </Suspense>
          ) : (
            results(list.rows)
          )}
          <LogDialog
            opened={logged !== undefined}
            onClose={() => setLogged(undefined)}
            patientId={patientId}
            zone={zone}
            chosen={logged ? [logged] : []}
          />
          <TableFooter
            shown={list.rows.length}
            total={list.totalCount}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
    </>
  );
}
