import { Anchor, Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ProgrammesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { ProgrammesQuery } from './programmes.graphql';

/** The organization's follow-up programmes: what begins them, how many steps they have and who is in them. */
export function ProgrammesPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(ProgrammesQuery, {}, { topics: ['follow-ups'] });
  const columns: DataColumn<Answer['followUpProgrammes'][number]>[] = [
    {
      key: 'name',
      header: t('programme.nameLabel'),
      width: '34%',
      cell: ({ code, name }) => (
        <Anchor component={RouterLink} href={urls.programme(code)} fw={600} data-row-link>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'anchor',
      header: t('programme.anchorLabel'),
      cell: ({ anchorEvent }) => t(`programme.anchor.${anchorEvent}`),
    },
    { key: 'steps', header: t('programme.steps'), numeric: true, cell: ({ steps }) => steps.length },
    { key: 'running', header: t('programme.running'), numeric: true, cell: ({ counts }) => counts.running },
    {
      key: 'state',
      header: t('programme.state'),
      cell: ({ isOn }) => (
        <StatusBadge tone={isOn ? 'plain' : 'done'}>{t(isOn ? 'programme.on' : 'programme.off')}</StatusBadge>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('programme.title')}
        summary={t('programme.summary')}
        actions={
          <Button component={RouterLink} href={urls.newProgramme}>
            {t('programme.add')}
          </Button>
        }
      />
      {data ? (
        <DataTable
          caption={t('programme.title')}
          columns={columns}
          rows={data.followUpProgrammes}
          rowId={({ code }) => code}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={5} rows={6} />
      )}
    </>
  );
}
