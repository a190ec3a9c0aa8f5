import { Text } from '@mantine/core';
import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { strongCraving, useMoodWords } from '../../parts/mood';
import type { PastCheckIn } from './check-ins.graphql';
import { SaidLines } from './said-lines';

/** One line per answer, in words that stay true on paper. */
export function CheckInTable({ checkIns, zone }: { checkIns: readonly PastCheckIn[]; zone: string }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const moodWord = useMoodWords();
  const columns: DataColumn<PastCheckIn>[] = [
    {
      key: 'when',
      header: t('checkIns.when'),
      cell: ({ answeredAt }) => <time dateTime={answeredAt}>{writtenMoment(answeredAt, locale, zone)}</time>,
    },
    { key: 'mood', header: t('checkIns.mood'), cell: ({ mood }) => moodWord(mood) },
    { key: 'craving', header: t('checkIns.craving'), cell: ({ craving }) => t('summary.ofTen', { value: craving }) },
    {
      key: 'call',
      header: t('checkIns.wantsCall'),
      skipEmpty: true,
      cell: ({ wantsCall, callFrom }) =>
        wantsCall && (
          <>
            <StatusBadge tone="waiting">{t('checkIn.wantsCall')}</StatusBadge>
            {callFrom && <Text size="xs">{t('checkIns.callAt', { when: writtenMoment(callFrom, locale, zone) })}</Text>}
          </>
        ),
    },
    { key: 'said', header: t('checkIns.said'), cell: (checkIn) => <SaidLines checkIn={checkIn} />, skipEmpty: true },
    {
      key: 'source',
      header: t('checkIns.source'),
      cell: ({ answersFollowUp, recordedByName }) =>
        recordedByName
          ? t('checkIns.recordedBy', { name: recordedByName })
          : t(answersFollowUp ? 'checkIns.followUp' : 'checkIns.unasked'),
    },
  ];
  return (
    <DataTable
      caption={t('checkIns.caption')}
      columns={columns}
      rows={checkIns}
      rowId={({ id }) => id}
      rowTone={({ craving, hasUsed }) => (hasUsed || craving >= strongCraving ? 'safety' : undefined)}
    />
  );
}
