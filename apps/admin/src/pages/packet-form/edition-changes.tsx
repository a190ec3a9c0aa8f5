import { Text, Title } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PacketFormPartFragment } from '../../../gql/graphql';

type Change = PacketFormPartFragment['changes'][number];

/** What is different from the edition before, question by question. */
export function EditionChanges({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('admin');
  const columns: DataColumn<Change>[] = [
    {
      key: 'question',
      header: t('packetForm.question'),
      width: '55%',
      cell: ({ before, after }) => (
        <>
          {after ?? before}
          {before && after && before !== after && (
            <Text size="sm" c="dimmed">
              {t('packetForm.was', { words: before })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'change',
      header: t('packetForm.state'),
      cell: ({ change }) => (
        <StatusBadge tone={change === 'REMOVED' ? 'waiting' : 'plain'}>{t(`packetForm.change.${change}`)}</StatusBadge>
      ),
    },
    {
      key: 'what',
      header: t('packetForm.what'),
      cell: ({ aspects }) => aspects.map((aspect) => t(`packetForm.aspect.${aspect}`)).join(', '),
      skipEmpty: true,
    },
  ];
  return (
    <section aria-labelledby="edition-changes">
      <Title order={2} mt="xl" mb="xs" id="edition-changes">
        {t('packetForm.changes')}
      </Title>
      {changes.length === 0 ? (
        <Text>{t('packetForm.noChanges')}</Text>
      ) : (
        <DataTable caption={t('packetForm.changes')} columns={columns} rows={changes} rowId={({ linkId }) => linkId} />
      )}
    </section>
  );
}
