import { Anchor, Box, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { LevelOfCare } from '../../../gql/graphql';
import { sayMinutes } from '../../parts/say-minutes';
import { urls } from '../../urls';
import type { ReportCell, ReportFigure } from './reports.graphql';

interface FiguresTableProps {
  figures: readonly ReportFigure[];
  isExact: boolean;
  range: { from: string; until: string };
  level: LevelOfCare | null;
}

/** Counted by themselves: there is no share to tell. */
const counts = new Set<ReportFigure['metric']>(['CASELOAD']);
const withoutPeople = new Set<ReportFigure['metric']>(['NOTES_DAY', 'NOTES_WEEK']);

/** One row for each metric: what it means, all facilities together, and each of them. */
export function FiguresTable({ figures, isExact, range, level }: FiguresTableProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const numbers = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const words = ({ metric }: ReportFigure, { counted, outOf, isSuppressed }: ReportCell): string => {
    if (isSuppressed || typeof counted !== 'number' || typeof outOf !== 'number') return t('reports.withheld');
    if (counts.has(metric)) return numbers.format(counted);
    if (outOf === 0) return t('reports.none');
    return t('reports.share', {
      ...{ percent: percent.format(counted / outOf), counted: numbers.format(counted), outOf: numbers.format(outOf) },
    });
  };
  const shown = (figure: ReportFigure, cell: ReportCell) => {
    const text = words(figure, cell);
    const leads = isExact && !withoutPeople.has(figure.metric) && (cell.outOf ?? 0) > 0;
    return (
      <Box>
        {leads ? (
          <Anchor
            component={RouterLink}
            href={urls.reportCases({ ...range, metric: figure.metric, facility: cell.facilityId, level })}
            aria-label={t('reports.seeCases', {
              ...{ share: text, metric: t(`reports.metric.${figure.metric}`) },
              facility: cell.facilityName ?? t('reports.all'),
            })}
          >
            {text}
          </Anchor>
        ) : (
          <Text c={cell.isSuppressed || cell.outOf === 0 ? 'dimmed' : undefined}>{text}</Text>
        )}
        {typeof cell.medianMinutes === 'number' && (
          <Text size="xs" c="dimmed">
            {t('supervision.median', { duration: sayMinutes(cell.medianMinutes, locale) })}
          </Text>
        )}
      </Box>
    );
  };
  const columns: DataColumn<ReportFigure>[] = [
    {
      key: 'metric',
      header: t('reports.figure'),
      width: '36%',
      cell: ({ metric }) => (
        <Box miw={0}>
          <Text fw={600}>{t(`reports.metric.${metric}`)}</Text>
          <Text size="xs" c="dimmed">
            {t(`reports.means.${metric}`)}
          </Text>
        </Box>
      ),
    },
    { key: 'all', header: t('reports.all'), cell: (figure) => shown(figure, figure.total) },
    ...(figures[0]?.facilities ?? []).map(({ facilityId, facilityName }, at): DataColumn<ReportFigure> => ({
      key: facilityId ?? String(at),
      header: facilityName ?? '',
      cell: (figure) => shown(figure, figure.facilities[at]!),
    })),
  ];
  return <DataTable caption={t('reports.caption')} columns={columns} rows={figures} rowId={({ metric }) => metric} />;
}
