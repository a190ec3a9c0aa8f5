import { Anchor, Button } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { GroupFilters, groupsAtRest } from './group-filters';
import { FacilityGroupsQuery } from './group.graphql';
import { GroupTable } from './group-table';

/** Every group with when it meets, who leads it and how full it is. */
export function AllGroupsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { filters, setFilters, isFiltered } = useUrlFilters(groupsAtRest);
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
      <GroupFilters filters={filters} onChange={setFilters} />
      {rows && rows.length > 0 ? (
        <>
          <GroupTable groups={rows} />
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
