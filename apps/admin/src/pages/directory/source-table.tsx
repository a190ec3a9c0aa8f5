import { Anchor, Button, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneCity } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from 'react-i18next';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';

type Source = Answer['feedSources'][number];

interface SourceTableProps {
  sources: readonly Source[];
  fellowships: Answer['fellowships'];
}

function LastImport({ source }: { source: Source }) {
  const { t } = useTranslation('admin');
  const last = source.lastImport;
  if (!last) return <Text c="dimmed">{t('directory.neverImported')}</Text>;
  return (
    <>
      <Anchor component={RouterLink} href={urls.meetingImport(last.id)}>
        <MomentText at={last.finishedAt} />
      </Anchor>
      <Text size="xs" c="dimmed" className="sw-figures">
        {t('directory.importLine', { imported: last.imported, refused: last.refused, name: last.importedByName })}
      </Text>
    </>
  );
}

/** Sources by name, with what they hold and their latest import. */
export function SourceTable({ sources, fellowships }: SourceTableProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const sorted = [...sources].sort((one, other) => one.name.localeCompare(other.name, locale));
  const columns: DataColumn<Source>[] = [
    {
      key: 'name',
      header: t('directory.source'),
      width: '28%',
      cell: ({ id, name }) => (
        <Anchor component={RouterLink} href={urls.source(id)} fw={600} data-row-link>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'fellowship',
      header: t('directory.fellowship'),
      cell: ({ fellowship }) => fellowships.find(({ code }) => code === fellowship)?.name ?? fellowship,
    },
    { key: 'zone', header: t('directory.zone'), cell: ({ defaultTimeZone }) => zoneCity(defaultTimeZone) },
    { key: 'last', header: t('directory.lastImport'), width: '24%', cell: (source) => <LastImport source={source} /> },
    {
      key: 'count',
      header: t('directory.meetings'),
      numeric: true,
      cell: ({ meetingCount }) => number.format(meetingCount),
    },
    {
      key: 'import',
      header: t('directory.import'),
      headerHidden: true,
      cell: ({ id, name }) => (
        <Button
          component={RouterLink}
          href={urls.source(id)}
          variant="default"
          size="compact-sm"
          aria-label={t('directory.importInto', { name })}
        >
          {t('directory.import')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('directory.title')} columns={columns} rows={sorted} rowId={({ id }) => id} />;
}
