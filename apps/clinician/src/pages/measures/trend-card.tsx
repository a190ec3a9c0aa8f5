import { Button, Group, Text } from '@mantine/core';
import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AnswersDialog } from './answers-dialog';
import { InErrorDialog } from './in-error-dialog';
import type { Result, Trend } from './measures.graphql';
import { TrendPicture } from './trend-picture';

function Change({ change }: { change: number | null }) {
  const { t } = useTranslation();
  if (change === null) return <Text c="dimmed">{t('measures.first')}</Text>;
  if (change === 0) return t('measures.noChange');
  return t(change < 0 ? 'measures.lower' : 'measures.higher', { count: Math.abs(change) });
}

function useColumns(trend: Trend, zone: string, open: (what: 'answers' | 'error', result: Result) => void) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { can } = useSession();
  const when = ({ answeredAt }: Result): string => writtenMoment(answeredAt, locale, zone);
  const columns: DataColumn<Result>[] = [
    {
      key: 'when',
      header: t('measures.when'),
      cell: (result) => <time dateTime={result.answeredAt}>{when(result)}</time>,
    },
    {
      key: 'score',
      header: t('measures.score'),
      cell: ({ score }) => <strong>{t('measures.ofMost', { score, highest: trend.highest })}</strong>,
    },
    {
      key: 'band',
      header: t('measures.band'),
      cell: ({ band, isPositive, isSafety }) => (
        <Group gap={6}>
          {band}
          {isSafety && <StatusBadge tone="safety">{t('measures.safety')}</StatusBadge>}
          {isPositive && <StatusBadge tone="plain">{t('measures.positive')}</StatusBadge>}
        </Group>
      ),
    },
    {
      key: 'last',
      header: t('measures.sinceLast'),
      cell: ({ changeSinceLast }) => <Change change={changeSinceLast} />,
    },
    {
      key: 'admission',
      header: t('measures.sinceAdmission'),
      cell: ({ changeSinceAdmission }) => <Change change={changeSinceAdmission} />,
    },
    {
      key: 'how',
      header: t('measures.how'),
      cell: ({ origin, recordedByName }) =>
        recordedByName
          ? t('measures.by', { origin: t(`measures.origin.${origin}`), name: recordedByName })
          : t(`measures.origin.${origin}`),
    },
    {
      key: 'actions',
      header: t('measures.actions'),
      headerHidden: true,
      noPaper: true,
      cell: (result) => (
        <Group gap={6}>
          <Button variant="default" size="xs" onClick={() => open('answers', result)}>
            {t('measures.answersOf')}
          </Button>
          {can('measure:record') && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={t('measures.inErrorOf', { when: when(result) })}
              onClick={() => open('error', result)}
            >
              {t('measures.inError')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
  return columns;
}

/** One questionnaire over time: the picture, and the table behind it. */
export function TrendCard({ trend, zone }: { trend: Trend; zone: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ what: 'answers' | 'error'; result: Result }>();
  const columns = useColumns(trend, zone, (what, result) => setShown({ what, result }));
  const { title, bands, bandSource, cutOffNote } = trend;
  const close = () => setShown(undefined);
  return (
    <SectionCard title={title}>
      <TrendPicture trend={trend} zone={zone} />
      <DataTable
        caption={t('measures.caption', { title })}
        columns={columns}
        rows={trend.results}
        rowId={({ id }) => id}
        rowTone={({ isSafety }) => (isSafety ? 'safety' : undefined)}
      />
      <Text size="xs" c="dimmed" mt="sm">
        {t('measures.bandLine', { bands: bands.map((band) => t('measures.bandFrom', band)).join(', ') })} {cutOffNote}{' '}
        {t('measures.source', { source: bandSource })}
      </Text>
      <AnswersDialog
        title={title}
        zone={zone}
        result={shown?.what === 'answers' ? shown.result : undefined}
        onClose={close}
      />
      <InErrorDialog result={shown?.what === 'error' ? shown.result : undefined} onClose={close} />
    </SectionCard>
  );
}
