import { Anchor, Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, TableFooter, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import { FacilityGroupsQuery, type GroupPlanFacts } from './group.graphql';
import { GroupFacilitiesQuery } from './group-plan.graphql';
import { useRecurrenceWords } from './recurrence-words';
import { leadersOf } from './session-words';

const filtersAtRest = { facility: '', kind: '', ended: '' };
type Filters = typeof filtersAtRest;

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
          {t('groupList.taken', { taken: memberCount, count: capacity })}
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

function ListFilters({ filters, onChange }: { filters: Filters; onChange: (changes: Partial<Filters>) => void }) {
  const { t } = useTranslation();
  const { data } = useDocument(GroupFacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = (data?.facilities ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group gap="sm" mb="md">
      <NativeSelect
        aria-label={t('groupList.facility')}
        value={filters.facility}
        data={[{ value: '', label: t('groupList.anyFacility') }, ...facilities]}
        onChange={(event) => onChange({ facility: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('groupList.kind')}
        value={filters.kind}
        data={[
          { value: '', label: t('groupList.anyKind') },
          ...(['THERAPY', 'TWELVE_STEP'] as const).map((value) => ({ value, label: t(`groups.kind.${value}`) })),
        ]}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <Checkbox
        label={t('groupList.withEnded')}
        checked={filters.ended !== ''}
        onChange={(event) => onChange({ ended: event.currentTarget.checked ? 'yes' : '' })}
      />
    </Group>
  );
}

/** Every group with when it meets, who leads it and how full it is. */
export function AllGroupsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { filters, setFilters, isFiltered } = useUrlFilters(filtersAtRest);
  const columns = useColumns();
  const kind = filters.kind === 'THERAPY' || filters.kind === 'TWELVE_STEP' ? filters.kind : null;
  const groups = useConnection(
    FacilityGroupsQuery,
    { filter: { facilityId: filters.facility || null, kind, includeEnded: filters.ended !== '' } },
    (answer) => answer.facilityGroups,
    { topics: ['groups', 'patients'] },
  );
  const { rows, totalCount } = groups;
  return (
    <>
      <PageHeader
        title={t('groupList.title')}
        summary={totalCount === undefined ? '\u00a0' : t('groupList.summary', { count: totalCount })}
        back={
          <Anchor component={RouterLink} href={urls.groups} size="sm">
            {t('room.back')}
          </Anchor>
        }
        actions={
          can('group:manage') && (
            <Button component={RouterLink} href={urls.newGroup} leftSection={<PlusIcon size={16} />}>
              {t('groupPlan.newTitle')}
            </Button>
          )
        }
      />
      <ListFilters filters={filters} onChange={setFilters} />
      {rows && rows.length > 0 ? (
        <>
          <DataTable caption={t('groupList.title')} columns={columns} rows={rows} rowId={({ id }) => id} />
          <TableFooter
            shown={rows.length}
            total={totalCount}
            hasMore={groups.hasMore}
            isLoading={groups.isLoadingMore}
            onMore={groups.loadMore}
          />
        </>
      ) : rows ? (
        <EmptyState
          title={t(isFiltered ? 'groupList.noMatchTitle' : 'groupList.emptyTitle')}
          hint={t(
            isFiltered ? 'groupList.noMatchHint' : can('group:manage') ? 'groupList.emptyPlan' : 'groupList.emptyHint',
          )}
        />
      ) : groups.error ? (
        <ErrorState error={groups.error} onRetry={groups.retry} />
      ) : (
        <TableSkeleton columns={5} />
      )}
    </>
  );
}
