import { Button, Group, Text, Title } from '@mantine/core';
import { DataTable, TableFooter, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingImportQuery as Answer } from '../../../gql/graphql';
import { refusalSentence } from './refusal-words';

type Import = Answer['meetingImport'];
type Refusal = Import['refusals'][number];
const filterDefaults = { reason: '' };
const pageLength = 100;

function ReasonButtons({
  reasons,
  chosen,
  onChoose,
}: {
  reasons: Import['reasons'];
  chosen: string;
  onChoose: (reason: string) => void;
}) {
  const { t } = useTranslation('admin');
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const choices = [
    { reason: '', count: total, words: t('importResult.allReasons') },
    ...reasons.map(({ reason, count }) => ({ reason, count, words: refusalSentence(reason, t) })),
  ];
  return (
    <Group gap="xs" my="sm" role="group" aria-label={t('importResult.byReason')}>
      {choices.map(({ reason, count, words }) => (
        <Button
          key={reason}
          size="xs"
          variant={reason === chosen ? 'filled' : 'default'}
          aria-pressed={reason === chosen}
          onClick={() => onChoose(reason)}
          rightSection={<span className="sw-figures">{count}</span>}
        >
          {words}
        </Button>
      ))}
    </Group>
  );
}

/** The refused rows of an import, grouped by reason; the reason stands in the address. */
export function Refusals({ reasons, refusals, refused }: Pick<Import, 'reasons' | 'refusals' | 'refused'>) {
  const { t } = useTranslation('admin');
  const { filters, setFilters } = useUrlFilters(filterDefaults);
  const [limit, setLimit] = useState(pageLength);
  if (refused === 0) return <EmptyState title={t('importResult.noneTitle')} hint={t('importResult.noneHint')} />;

  const chosen = refusals.filter(({ reason }) => !filters.reason || reason === filters.reason);
  const columns: DataColumn<Refusal>[] = [
    { key: 'row', header: t('importResult.row'), width: '8%', cell: ({ row }) => t('importResult.rowNumber', { row }) },
    {
      key: 'name',
      header: t('importResult.name'),
      cell: ({ name }) => name || <Text c="dimmed">{t('importResult.noName')}</Text>,
    },
    { key: 'slug', header: t('importResult.slug'), cell: ({ slug }) => slug, skipEmpty: true },
    { key: 'reason', header: t('importResult.reason'), cell: ({ reason }) => refusalSentence(reason, t) },
  ];
  return (
    <>
      <Title order={2} mt="xl">
        {t('importResult.refusedTitle', { count: refused })}
      </Title>
      <Text c="dimmed">{t('importResult.refusedHelp')}</Text>
      {refusals.length < refused && <Text c="dimmed">{t('importResult.kept', { count: refusals.length })}</Text>}
      <ReasonButtons
        reasons={reasons}
        chosen={filters.reason}
        onChoose={(reason) => {
          setLimit(pageLength);
          setFilters({ reason });
        }}
      />
      <DataTable
        caption={t('importResult.refusedTitle', { count: refused })}
        columns={columns}
        rows={chosen.slice(0, limit)}
        rowId={({ row, reason }) => `${row} ${reason}`}
      />
      <TableFooter
        shown={Math.min(limit, chosen.length)}
        total={chosen.length}
        hasMore={chosen.length > limit}
        isLoading={false}
        onMore={() => setLimit(limit + pageLength)}
      />
    </>
  );
}
