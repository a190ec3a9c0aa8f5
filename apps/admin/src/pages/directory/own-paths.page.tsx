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
import type { OwnPathsQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { OwnPathsQuery } from './own-paths.graphql';

type Path = Answer['ownPaths'][number];

function NewPathButton() {
  const { t } = useTranslation('admin');
  return (
    <Button component={RouterLink} href={urls.newOwnPath}>
      {t('ownPath.add')}
    </Button>
  );
}

/** Fellowships and other paths that the organization added to the catalogue for itself. */
export function OwnPathsPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(OwnPathsQuery, {}, { topics: ['meetings'] });
  const paths = data?.ownPaths ?? [];
  const columns: DataColumn<Path>[] = [
    {
      key: 'name',
      header: t('ownPath.name'),
      width: '36%',
      cell: ({ id, name }) => (
        <Anchor component={RouterLink} href={urls.ownPath(id)} fw={600} data-row-link>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'kind',
      header: t('ownPath.kind'),
      cell: ({ isTwelveStep }) => t(isTwelveStep ? 'ownPath.steps' : 'ownPath.other'),
    },
    {
      key: 'types',
      header: t('ownPath.types'),
      numeric: true,
      cell: ({ meetingTypes }) => meetingTypes.length,
    },
    {
      key: 'state',
      header: t('ownPath.state'),
      skipEmpty: true,
      cell: ({ isRetired }) => (isRetired ? <StatusBadge tone="done">{t('ownPath.retired')}</StatusBadge> : null),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('ownPath.title')}
        summary={t('ownPath.summary')}
        actions={paths.length > 0 && <NewPathButton />}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {paths.length > 0 ? (
        <DataTable caption={t('ownPath.title')} columns={columns} rows={paths} rowId={({ id }) => id} />
      ) : data ? (
        <EmptyState title={t('ownPath.emptyTitle')} hint={t('ownPath.emptyHint')} action={<NewPathButton />} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
    </>
  );
}
