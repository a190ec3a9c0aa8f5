import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from 'react-i18next';
import type { Coverage, Span } from './coverage-words';

/** The coming two weeks, stretch by stretch. */
export function SpanTable({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('admin');
  const columns: DataColumn<Span>[] = [
    {
      key: 'from',
      header: t('coverage.from'),
      cell: ({ startsAt }) => <MomentText at={startsAt} zone={coverage.timeZone} />,
    },
    { key: 'to', header: t('coverage.to'), cell: ({ endsAt }) => <MomentText at={endsAt} zone={coverage.timeZone} /> },
    {
      key: 'first',
      header: t('coverage.place.FIRST'),
      cell: ({ first }) =>
        first ? first.displayName : <StatusBadge tone="overdue">{t('coverage.nobody')}</StatusBadge>,
    },
    { key: 'backup', header: t('coverage.place.BACKUP'), cell: ({ backup }) => backup?.displayName },
    { key: 'note', header: t('coverage.note'), cell: ({ note }) => note, skipEmpty: true },
  ];
  return (
    <DataTable
      caption={t('coverage.ahead')}
      columns={columns}
      rows={coverage.spans}
      rowId={({ startsAt }) => startsAt}
      rowTone={({ first }) => (first ? undefined : 'overdue')}
    />
  );
}
