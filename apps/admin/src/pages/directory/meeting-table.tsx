import { Anchor, Text } from '@mantine/core';
import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, zoneCity } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from 'react-i18next';
import type { MeetingsQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';

type Meeting = Answer['meetings']['edges'][number]['node'];

function When({ meeting: { weekday, startTime, endTime, timeZone } }: { meeting: Meeting }) {
  const { t } = useTranslation('admin');
  const { locale, zone, now } = useReader();
  if (typeof weekday !== 'number' || !startTime) return t('meetings.byAppointment');
  return (
    <>
      <span className="sw-figures">
        {weekdayName(weekday, locale, 'short')} {shortTime(startTime)}
        {endTime && `–${shortTime(endTime)}`}
      </span>
      {!sameClock(now, timeZone, zone) && (
        <Text size="xs" c="dimmed">
          {zoneCity(timeZone)}
        </Text>
      )}
    </>
  );
}

/** Meetings as the directory holds them. */
export function MeetingTable({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('admin');
  const columns: DataColumn<Meeting>[] = [
    {
      key: 'name',
      header: t('meetings.name'),
      width: '30%',
      cell: ({ id, name, fellowship, sourceName, isHidden, marks }) => (
        <>
          <Anchor component={RouterLink} href={urls.meeting(id)} fw={600} data-row-link>
            {name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {[fellowship, sourceName, marks.length > 0 && t('meetings.marked'), isHidden && t('meetings.hidden')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    { key: 'when', header: t('meetings.when'), width: '16%', cell: (meeting) => <When meeting={meeting} /> },
    {
      key: 'where',
      header: t('meetings.where'),
      cell: ({ attendance, locationName, address, region }) => (
        <>
          {[locationName, address ?? region].filter(Boolean).join(', ')}
          <Text size="xs" c="dimmed">
            {t(`meetings.attendance.${attendance}`)}
          </Text>
        </>
      ),
    },
    {
      key: 'formats',
      header: t('meetings.formats'),
      width: '22%',
      skipEmpty: true,
      cell: ({ formats }) => formats.map((format) => t(`meetings.format.${format}`)).join(', '),
    },
  ];
  return <DataTable caption={t('meetings.title')} columns={columns} rows={meetings} rowId={({ id }) => id} />;
}
