import { Button, Text } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DeadLettersQuery as Answer } from '../../../gql/graphql';
import { reasonText } from './dead-letter-words';
import { useKindName } from './use-kind-name';

/** A row of work that was given up. */
export type DeadLetter = Answer['deadLetters']['edges'][number]['node'];

interface DeadLetterTableProps {
  rows: readonly DeadLetter[];
  /** Absent for somebody who may only look. */
  onReplay?: ((row: DeadLetter) => void) | undefined;
  /** The row that is on its way. */
  busyId: string | undefined;
}

/** What was given up, when and why, each with the way to have it tried again. */
export function DeadLetterTable({ rows, onReplay, busyId }: DeadLetterTableProps) {
  const { t } = useTranslation('admin');
  const nameOf = useKindName();
  const columns: DataColumn<DeadLetter>[] = [
    {
      key: 'kind',
      header: t('deadLetters.kind'),
      width: '26%',
      cell: ({ kind }) => <Text fw={600}>{nameOf(kind)}</Text>,
    },
    {
      key: 'ordered',
      header: t('deadLetters.ordered'),
      width: '15%',
      cell: ({ createdAt }) => <MomentText at={createdAt} />,
    },
    {
      key: 'failed',
      header: t('deadLetters.failed'),
      width: '15%',
      cell: ({ failedAt }) => <MomentText at={failedAt} />,
    },
    { key: 'tries', header: t('deadLetters.tries'), numeric: true, width: '8%', cell: ({ tries }) => tries },
    {
      key: 'reason',
      header: t('deadLetters.reason'),
      cell: ({ errorCode }) => (
        <>
          <Text>{t(`deadLetters.reasons.${reasonText(errorCode)}`)}</Text>
          <Text size="xs" c="dimmed">
            {errorCode}
          </Text>
        </>
      ),
    },
  ];
  if (onReplay) {
    columns.push({
      key: 'replay',
      header: t('deadLetters.replay'),
      headerHidden: true,
      width: '12%',
      cell: (row) => (
        <Button
          variant="default"
          size="compact-md"
          loading={busyId === row.id}
          aria-label={t('deadLetters.replayOne', { kind: nameOf(row.kind) })}
          onClick={() => onReplay(row)}
        >
          {t('deadLetters.replay')}
        </Button>
      ),
    });
  }
  return <DataTable caption={t('deadLetters.title')} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
