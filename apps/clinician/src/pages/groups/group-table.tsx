import { Anchor, Group, Text } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import type { GroupPlanFacts } from './group.graphql';
import { useRecurrenceWords } from './recurrence-words';
import { leadersOf } from './session-words';

function useColumns(): DataColumn<GroupPlanFacts>[] {
  const { t } = useTranslation();
  const { now } = useReader();
  const recurrence = useRecurrenceWords();
  const isOver = ({ endedOn, timeZone }: GroupPlanFacts): boolean =>
    Boolean(endedOn && endedOn < localDay(now, timeZone));
  return [
    {
      key: 'group',
      header: t('groupList.group'),
      width: '26%',
      cell: (group) => (
        <>
          <Group gap={6}>
            <Anchor component={RouterLink} href={urls.group(group.id)} fw={600} data-row-link>
              {group.title}
            </Anchor>
            {isOver(group) && <StatusBadge tone="done">{t('groupList.ended')}</StatusBadge>}
          </Group>
          <Text size="xs" c="dimmed">
            {[t(`groups.kind.${group.kind}`), group.facilityName].join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'meets',
      header: t('groupList.meets'),
      width: '24%',
      cell: (group) => (
        <>
          {recurrence(group.recurrence, group.startsOn)}
          <Text size="xs" c="dimmed">
            {t('group.atTime', { time: shortTime(group.startTime), minutes: group.durationMinutes })}
          </Text>
        </>
      ),
    },
    { key: 'leaders', header: t('groupList.leaders'), cell: leadersOf },
    {
      key: 'places',
      header: t('groupList.places'),
      width: '12%',
      cell: ({ memberCount, capacity, waitingCount }) => (
        <span className="sw-figures">
          {t(memberCount > capacity ? 'group.placesOver' : 'groupList.taken', {
            ...{ taken: memberCount, count: capacity, over: memberCount - capacity },
          })}
          {waitingCount > 0 && (
            <Text size="xs" c="dimmed">
              {t('groupList.waiting', { count: waitingCount })}
            </Text>
          )}
        </span>
      ),
    },
    {
      key: 'next',
      header: t('groupList.next'),
      width: '18%',
      skipEmpty: true,
      cell: ({ nextSessionAt, timeZone, endedOn }) =>
        nextSessionAt ? <MomentText at={nextSessionAt} zone={timeZone} /> : endedOn ? <DayText day={endedOn} /> : null,
    },
  ];
}

/** Groups with when they meet, who leads them and how full they are. */
export function GroupTable({ groups }: { groups: readonly GroupPlanFacts[] }) {
  const { t } = useTranslation();
  return <DataTable caption={t('groupList.title')} columns={useColumns()} rows={groups} rowId={({ id }) => id} />;
}
