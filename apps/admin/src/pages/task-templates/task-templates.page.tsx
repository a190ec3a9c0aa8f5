import { Anchor, Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TaskTemplatesQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { TaskTemplatesQuery } from './task-templates.graphql';

function NewTaskButton() {
  const { t } = useTranslation('admin');
  return (
    <Button component={RouterLink} href={urls.newTaskTemplate}>
      {t('taskTemplate.add')}
    </Button>
  );
}

/** Tasks between sessions that the organization worded, beside the library that everybody has. */
export function TaskTemplatesPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(TaskTemplatesQuery, {}, { topics: ['patients'] });
  const tasks = data?.taskTemplates ?? [];
  const columns: DataColumn<Answer['taskTemplates'][number]>[] = [
    {
      key: 'title',
      header: t('taskTemplate.titleLabel'),
      width: '44%',
      cell: ({ id, title }) => (
        <Anchor component={RouterLink} href={urls.taskTemplate(id)} fw={600} data-row-link>
          {title}
        </Anchor>
      ),
    },
    { key: 'kind', header: t('taskTemplate.kindLabel'), cell: ({ kind }) => t(`taskTemplate.kind.${kind}`) },
    {
      key: 'step',
      header: t('taskTemplate.step'),
      skipEmpty: true,
      cell: ({ step }) => (step ? t('taskTemplate.stepOf', { step }) : null),
    },
    {
      key: 'languages',
      header: t('taskTemplate.languages'),
      cell: ({ spanishTitle }) => t(spanishTitle ? 'taskTemplate.both' : 'taskTemplate.english'),
    },
    {
      key: 'state',
      header: t('taskTemplate.state'),
      skipEmpty: true,
      cell: ({ isRetired }) => (isRetired ? <StatusBadge tone="done">{t('taskTemplate.retired')}</StatusBadge> : null),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('taskTemplate.title')}
        summary={t('taskTemplate.summary')}
        actions={tasks.length > 0 && <NewTaskButton />}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {tasks.length > 0 ? (
        <DataTable caption={t('taskTemplate.title')} columns={columns} rows={tasks} rowId={({ id }) => id} />
      ) : data ? (
        <EmptyState
          title={t('taskTemplate.emptyTitle')}
          hint={t('taskTemplate.emptyHint')}
          action={<NewTaskButton />}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
    </>
  );
}
