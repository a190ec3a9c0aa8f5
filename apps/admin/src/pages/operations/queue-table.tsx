import { Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { lateAfter, sayDuration } from './health';

type Queue = Answer['queueHealth'][number];
const explained = ['delivery', 'projection', 'import', 'maintenance'] as const;

/** What each queue holds right now, and how long the first in line has waited. */
export function QueueTable({ queues }: { queues: readonly Queue[] }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const count = (key: 'waiting' | 'active' | 'delayed'): DataColumn<Queue> => ({
    key,
    header: t(`operations.queue.${key}`),
    numeric: true,
    cell: (queue) => number.format(queue[key]),
  });
  const columns: DataColumn<Queue>[] = [
    {
      key: 'name',
      header: t('operations.queue.name'),
      width: '34%',
      cell: ({ name }) => {
        const known = explained.find((each) => each === name);
        return (
          <>
            <Text fw={600}>{name}</Text>
            {known && (
              <Text size="xs" c="dimmed">
                {t(`operations.queueMeans.${known}`)}
              </Text>
            )}
          </>
        );
      },
    },
    count('waiting'),
    count('active'),
    count('delayed'),
    {
      key: 'failed',
      header: t('operations.queue.failed'),
      numeric: true,
      cell: ({ failed }) => (failed > 0 ? <StatusBadge tone="overdue">{number.format(failed)}</StatusBadge> : 0),
    },
    {
      key: 'oldest',
      header: t('operations.queue.oldest'),
      numeric: true,
      cell: ({ waiting, oldestWaitingSeconds }) =>
        waiting > 0 ? (
          <Text
            component="span"
            {...(oldestWaitingSeconds > lateAfter && {
              fw: 600,
              c: 'light-dark(var(--mantine-color-amber-8), var(--mantine-color-amber-3))',
            })}
          >
            {sayDuration(oldestWaitingSeconds, locale)}
          </Text>
        ) : (
          '–'
        ),
    },
  ];
  return <DataTable caption={t('operations.queues')} columns={columns} rows={queues} rowId={({ name }) => name} />;
}
