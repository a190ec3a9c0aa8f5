import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { isGap, type Coverage, type Span } from './coverage-words';
import { FacilityMoment } from './facility-moment';

/** The coming two weeks, stretch by stretch. */
export function SpanTable({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('admin');
  const columns: DataColumn<Span>[] = [
    {
      key: 'from',
      header: t('coverage.from'),
      cell: ({ startsAt }) => <FacilityMoment at={startsAt} zone={coverage.timeZone} />,
    },
    {
      key: 'to',
      header: t('coverage.to'),
      cell: ({ endsAt }) => <FacilityMoment at={endsAt} zone={coverage.timeZone} />,
    },
    {
      key: 'first',
      header: t('coverage.place.FIRST'),
      cell: (span) =>
        isGap(span) ? <StatusBadge tone="overdue">{t('coverage.nobody')}</StatusBadge> : span.first?.displayName,
    },
    { key: 'backup', header: t('coverage.place.BACKUP'), cell: ({ backup }) => backup?.displayName, skipEmpty: true },
    { key: 'note', header: t('coverage.note'), cell: ({ note }) => note, skipEmpty: true },
  ];
  return (
    <DataTable
      caption={t('coverage.ahead')}
      columns={columns}
      rows={coverage.spans}
      rowId={({ startsAt }) => startsAt}
      rowTone={(span) => (isGap(span) ? 'overdue' : undefined)}
    />
  );
}
