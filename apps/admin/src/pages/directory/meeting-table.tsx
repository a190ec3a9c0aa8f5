import { Anchor, Text } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery, MeetingsQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { useMeetingTime } from './use-meeting-time';

type Meeting = Answer['meetings']['edges'][number]['node'];

function When({ meeting }: { meeting: Meeting }) {
  const { time, city } = useMeetingTime()(meeting);
  return (
    <>
      <span className="sw-figures">{time}</span>
      {city && (
        <Text size="xs" c="dimmed">
          {city}
        </Text>
      )}
    </>
  );
}

interface MeetingTableProps {
  meetings: readonly Meeting[];
  /** Fellowships with their names; absent while they load. */
  fellowships: FeedSourcesQuery['fellowships'] | undefined;
}

/** Meetings as the directory holds them. */
export function MeetingTable({ meetings, fellowships }: MeetingTableProps) {
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
            {[
              fellowships?.find(({ code }) => code === fellowship)?.name ?? fellowship,
              sourceName,
              marks.length > 0 && t('meetings.marked'),
              isHidden && t('meetings.hidden'),
            ]
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
