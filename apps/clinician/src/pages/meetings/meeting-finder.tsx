import { Button, Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { SearchField } from '@stepwell/web/ui/search-field';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from 'react-i18next';
import type { MeetingAttendance, MeetingFormat } from '../../../gql/graphql';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { usePathNames } from '../../parts/path-names';
import { MeetingResult } from './meeting-result';
import classes from './meetings.module.css';
import { FindMeetingsQuery } from './meetings.graphql';
import { NearFields, nearOf, nearRefusal } from './near-fields';
import type { ShownMeeting } from './path-values';

const defaults = { words: '', day: '', format: '', attendance: '', fellowship: '', miles: '' };
const attendances: MeetingAttendance[] = ['IN_PERSON', 'ONLINE', 'HYBRID'];
const formats: MeetingFormat[] = [
  'BEGINNERS',
  'CLOSED',
  'DISCUSSION',
  'LGBTQ',
  'LITERATURE',
  'MEDITATION',
  'MEN',
  'OPEN',
  'PROOF_OF_ATTENDANCE',
  'SPANISH',
  'SPEAKER',
  'STEP',
  'WHEELCHAIR',
  'WOMEN',
  'YOUNG_PEOPLE',
];

function known<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}

interface MeetingFinderProps {
  zone: string;
  /** Distances start here unless a ZIP code is entered. */
  facilityId: string;
  /** Where the patient lives says who they are: other than the filters, it never stands in the address. */
  zip: string;
  onZip: (zip: string) => void;
  chosenIds: ReadonlySet<string>;
  onChoose: (meeting: ShownMeeting) => void;
}

/** Finds a real meeting by words, day, format, attendance, fellowship and distance. */
export function MeetingFinder({ zone, facilityId, zip, onZip, chosenIds, onChoose }: MeetingFinderProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { filters, setFilters, isFiltered } = useUrlFilters(defaults);
  const nameOf = usePathNames();
  const fellowships = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] }).data?.fellowships ?? [];
  const filter = {
    words: filters.words || null,
    weekday: /^[0-6]$/.test(filters.day) ? Number(filters.day) : null,
    format: known(formats, filters.format),
    attendance: known(attendances, filters.attendance),
    fellowship: filters.fellowship || null,
    near: nearOf(filters.miles, zip, facilityId),
  };
  const list = useConnection(FindMeetingsQuery, { filter }, (answer) => answer.meetings, { topics: ['meetings'] });
  const refusal = nearRefusal(list.error);
  const isNarrowed = isFiltered || zip !== '';

  const select = (
    name: 'day' | 'format' | 'attendance' | 'fellowship',
    label: string,
    any: string,
    data: { value: string; label: string }[],
  ) => (
    <NativeSelect
      aria-label={label}
      value={filters[name]}
      onChange={(event) => setFilters({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: any }, ...data]}
    />
  );
  return (
    <>
      <SearchField label={t('finder.words')} value={filters.words} onChange={(words) => setFilters({ words })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
        {select(
          'day',
          t('finder.day'),
          t('finder.anyDay'),
          [0, 1, 2, 3, 4, 5, 6].map((day) => ({ value: String(day), label: weekdayName(day, locale) })),
        )}
        {select(
          'attendance',
          t('finder.attendance'),
          t('finder.anyAttendance'),
          attendances.map((value) => ({ value, label: t(`attendance.${value}`) })),
        )}
        {select(
          'format',
          t('finder.format'),
          t('finder.anyFormat'),
          formats.map((value) => ({ value, label: t(`format.${value}`) })),
        )}
        {select(
          'fellowship',
          t('finder.fellowship'),
          t('finder.anyFellowship'),
          fellowships.map(({ code, name }) => ({ value: code, label: name })),
        )}
        <NearFields
          miles={filters.miles}
          zip={zip}
          refusal={refusal}
          onChange={(change) => {
            if (change.zip !== undefined) onZip(change.zip);
            if (change.miles !== undefined) setFilters({ miles: change.miles });
          }}
        />
      </SimpleGrid>
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
                    setFilters(defaults);
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
          <ul className={classes['results']}>
            {list.rows.map((meeting) => (
              <MeetingResult
                key={meeting.id}
                meeting={meeting}
                fellowship={nameOf(meeting.fellowship)}
                zone={zone}
                isChosen={chosenIds.has(meeting.id)}
                onChoose={() => onChoose(meeting)}
              />
            ))}
          </ul>
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
