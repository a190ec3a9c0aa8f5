import { Button } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { Allowed, useSession } from '@stepwell/web/session/session-provider';
import { DataTable, TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import { useCaseloadColumns } from './caseload-columns';
import { CaseloadFilters, caseloadDefaults } from './caseload-filters';
import { CaseloadQuery } from './caseload.graphql';
import { NeedsSomebody } from './needs-somebody';
import { OpenSafety } from './open-safety';
import { SharedTexts } from './shared-texts';

/** Everyone the viewer cares for: who needs what next. */
function Caseload() {
  const { t } = useTranslation();
  const { filters, setFilters, isFiltered } = useUrlFilters(caseloadDefaults);
  const filter = {
    search: filters.search || null,
    facilityId: filters.facility || null,
    mine: filters.whose === 'mine' ? true : null,
  };
  const list = useConnection(CaseloadQuery, { filter }, (answer) => answer.caseload, {
    topics: ['patients', 'plans', 'follow-ups', 'check-ins', 'tasks'],
  });
  const columns = useCaseloadColumns();
  const newPatient = (
    <Allowed to="patient:create">
      <Button component={RouterLink} href={urls.newPatient} leftSection={<PlusIcon size={16} />}>
        {t('caseload.newPatient')}
      </Button>
    </Allowed>
  );

  return (
    <>
      <PageHeader
        title={t('caseload.title')}
        summary={list.totalCount === undefined ? ' ' : t('caseload.summary', { count: list.totalCount })}
        actions={
          <>
            <Allowed to="patient:import">
              <Button component={RouterLink} href={urls.patientImports} variant="default">
                {t('imports.title')}
              </Button>
            </Allowed>
            {newPatient}
          </>
        }
      />
      <Allowed to="checkin:record">
        <OpenSafety />
        <SharedTexts />
      </Allowed>
      <Allowed to="followup:read">
        <NeedsSomebody isMine={filters.whose === 'mine'} />
      </Allowed>
      <CaseloadFilters filters={filters} onChange={setFilters} />
      {list.error && !list.rows ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <TableSkeleton columns={6} />
      ) : list.rows.length > 0 ? (
        <>
          <DataTable caption={t('caseload.caption')} columns={columns} rows={list.rows} rowId={(row) => row.id} />
          <TableFooter
            shown={list.rows.length}
            total={list.totalCount}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      ) : isFiltered ? (
        <EmptyState
          title={t('caseload.noneFoundTitle')}
          hint={t('caseload.noneFoundHint')}
          action={
            <Button variant="default" onClick={() => setFilters(caseloadDefaults)}>
              {t('caseload.clear')}
            </Button>
          }
        />
      ) : (
        <EmptyState title={t('caseload.emptyTitle')} hint={t('caseload.emptyHint')} action={newPatient} />
      )}
    </>
  );
}

/** First page after sign-in; people whose roles include no patients are told where their work is. */
export function CaseloadPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  if (can('patient:read')) return <Caseload />;
  return (
    <>
      <PageHeader title={t('caseload.title')} />
      <EmptyState
        title={t('caseload.noPatientsTitle')}
        hint={t('caseload.noPatientsHint')}
        action={
          can('organization:manage') && (
            <Button component="a" href={urls.adminApp}>
              {t('shell.admin')}
            </Button>
          )
        }
      />
    </>
  );
}
