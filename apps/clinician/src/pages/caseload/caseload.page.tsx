import { Anchor, Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { DataTable, TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CaseloadQuery as Caseload } from '../../../gql/graphql';
import { urls } from '../../urls';
import { sortsOf, useCaseloadColumns } from './caseload-columns';
import { CaseloadFilters } from './caseload-filters';
import { caseloadDefaults, variablesOf } from './caseload-state';
import { ViewChooser } from './view-chooser';
import { CaseloadQuery } from './caseload.graphql';

type Row = Caseload['caseload']['edges'][number]['node'];

const connectionOf = (answer: Caseload) => answer.caseload;
const idOf = (row: Row) => row.id;
const toneOf = (row: Row) => (row.hasSafetyItem ? 'safety' : undefined);

/** Everyone the viewer cares for: who needs what next. */
export function CaseloadPage() {
  const { t } = useTranslation();
  const { filters, setFilters, isFiltered } = useUrlFilters(caseloadDefaults);
  // What was pressed is shown before its answer is asked for; the rest follows.
  const asked = useDeferredValue(filters);
  const list = useConnection(CaseloadQuery, variablesOf(asked), connectionOf, {
    topics: ['patients', 'plans', 'follow-ups', 'check-ins', 'tasks', 'appointments'],
  });
  const columns = useCaseloadColumns();
  // Who has no patients yet is asked for the first one below.
  const isEmpty = list.rows?.length === 0 && !isFiltered;
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
        summary={
          list.totalCount === undefined
            ? ' '
            : t('caseload.summary', {
                count: list.totalCount,
                order: t(`caseload.byOrder.${variablesOf(asked).sort?.order ?? 'NAME'}`),
              })
        }
        actions={
          <>
            <Allowed to="patient:import">
              <Button component={RouterLink} href={urls.patientImports} variant="default">
                {t('imports.title')}
              </Button>
            </Allowed>
            {!isEmpty && newPatient}
          </>
        }
      />
      <ViewChooser filters={asked} onChange={setFilters} />
      <CaseloadFilters filters={filters} onChange={setFilters} />
      {list.error && !list.rows ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <TableSkeleton columns={6} />
      ) : (
        <>
          <DataTable
            caption={t('caseload.caption')}
            columns={columns}
            rows={list.rows}
            sorts={sortsOf(filters, setFilters)}
            rowId={idOf}
            rowTone={toneOf}
            isToRead
          />
          {list.rows.length > 0 ? (
            <TableFooter
              shown={list.rows.length}
              total={list.totalCount}
              hasMore={list.hasMore}
              isLoading={list.isLoadingMore}
              onMore={list.loadMore}
            />
          ) : isEmpty ? (
            <EmptyState title={t('caseload.emptyTitle')} hint={t('caseload.emptyHint')} action={newPatient} />
          ) : (
            <EmptyState
              title={t('caseload.noneFoundTitle')}
              hint={<NoneFoundHint />}
              action={
                <Button variant="default" onClick={() => setFilters(caseloadDefaults)}>
                  {t('caseload.clear')}
                </Button>
              }
            />
          )}
        </>
      )}
    </>
  );
}

/** Whoever is out of reach is not listed: in a medical emergency there is another way to their chart. */
function NoneFoundHint() {
  const { t } = useTranslation();
  return (
    <>
      {t('caseload.noneFoundHint')}{' '}
      <Allowed to="emergency:open">
        {t('caseload.emergencyHint')}{' '}
        <Anchor component={RouterLink} href={urls.emergency} underline="always">
          {t('shell.emergency')}
        </Anchor>
      </Allowed>
    </>
  );
}
