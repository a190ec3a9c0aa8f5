import { Anchor, Button, Group } from '@mantine/core';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { DataTable, TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CompleteTaskDialog } from '../../parts/complete-task-dialog';
import type { TaskLine } from '../../parts/tasks.graphql';
import { OpenTaskCountQuery } from '../../shell/viewer.graphql';
import { NewTaskDialog } from './new-task-dialog';
import { TaskFilters, taskDefaults } from './task-filters';
import { useTaskColumns } from './task-columns';
import { TaskPatientQuery, TasksQuery } from './tasks.graphql';

/** What waits for a person, safety first; new ones appear without reload. */
export function TasksPage() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(taskDefaults);
  const [completing, setCompleting] = useState<TaskLine>();
  const [creating, setCreating] = useState(false);
  const isDone = filters.status === 'done';
  const filter = {
    status: isDone ? ('DONE' as const) : ('OPEN' as const),
    mine: filters.whose === 'mine' ? true : null,
    patientId: filters.patient || null,
  };
  const list = useConnection(TasksQuery, { filter }, (answer) => answer.tasks, { topics: ['tasks', 'patients'] });
  const onePatient = useDocument(
    TaskPatientQuery,
    { id: filters.patient },
    { topics: ['patients'], enabled: filters.patient !== '' },
  ).data?.patient;
  const columns = useTaskColumns({ isDone, onComplete: setCompleting });
  const count = list.totalCount;
  // The number beside the navigation is of one's own and of those that nobody has taken: the page says what it has beyond.
  const own = useDocument(OpenTaskCountQuery, {}, { topics: ['tasks'] }).data?.tasks.totalCount;
  const isAll = !isDone && filters.whose === 'all' && filters.patient === '';
  const others = isAll && count !== undefined && own !== undefined ? count - own : 0;
  const summary = isDone ? 'tasks.summaryDone' : others > 0 ? 'tasks.summaryShared' : 'tasks.summaryOpen';

  return (
    <>
      <PageHeader
        title={onePatient && filters.patient ? `${t('tasks.title')}: ${onePatient.displayName}` : t('tasks.title')}
        summary={count === undefined ? ' ' : t(summary, { count, others })}
        actions={
          <Allowed to="task:manage">
            <Button variant="default" leftSection={<PlusIcon size={16} />} onClick={() => setCreating(true)}>
              {t('tasks.newTask')}
            </Button>
          </Allowed>
        }
      />
      <TaskFilters filters={filters} onChange={setFilters} />
      {filters.patient && (
        <Group mb="md">
          <Notice tone="info">
            {t('tasks.onePatient')}{' '}
            <Anchor component="button" type="button" onClick={() => setFilters({ patient: '' })}>
              {t('tasks.showAll')}
            </Anchor>
          </Notice>
        </Group>
      )}
      {list.error && !list.rows ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <TableSkeleton columns={5} />
      ) : list.rows.length === 0 ? (
        <EmptyState
          title={t(isDone ? 'tasks.emptyDoneTitle' : 'tasks.emptyOpenTitle')}
          hint={t(isDone ? 'tasks.emptyDoneHint' : 'tasks.emptyOpenHint')}
        />
      ) : (
        <>
          <DataTable
            caption={t('tasks.caption')}
            columns={columns}
            rows={list.rows}
            rowId={(task) => task.id}
            rowTone={(task) => (task.priority === 'SAFETY' && task.status === 'OPEN' ? 'safety' : undefined)}
          />
          <TableFooter
            shown={list.rows.length}
            total={count}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
      <CompleteTaskDialog task={completing} onClose={() => setCompleting(undefined)} />
      <NewTaskDialog opened={creating} onClose={() => setCreating(false)} patient={onePatient} />
    </>
  );
}
