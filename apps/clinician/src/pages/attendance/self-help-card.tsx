import { Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { SelfHelp } from './attendance.graphql';

interface Line {
  name: string;
  from: string;
  until: string;
  meetings?: number | null;
  answer: string;
}

/** What TEDS and FoRSE ask about the last 30 days, worked out from the log so that nobody asks twice. */
export function SelfHelpCard({ selfHelp }: { selfHelp: SelfHelp }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { admission, discharge, forse, isDischarged } = selfHelp;
  const teds = (name: string, answer: SelfHelp['admission']): Line[] =>
    answer
      ? [
          {
            ...answer,
            name,
            answer: t('selfHelp.code', { words: t(`selfHelp.frequency.${answer.frequency}`), code: answer.publicCode }),
          },
        ]
      : [];
  const lines = [
    ...teds(t('selfHelp.admission'), admission),
    ...teds(t(isDischarged ? 'selfHelp.discharge' : 'selfHelp.dischargeToday'), discharge),
    { ...forse, name: t('selfHelp.forse'), answer: String(forse.meetings ?? t('selfHelp.frequency.MISSING')) },
  ];
  const columns: DataColumn<Line>[] = [
    { key: 'name', header: t('selfHelp.question'), cell: ({ name }) => name },
    {
      key: 'days',
      header: t('selfHelp.days'),
      cell: ({ from, until }) => `${writtenDay(from, locale)} – ${writtenDay(until, locale)}`,
    },
    { key: 'meetings', header: t('selfHelp.meetings'), numeric: true, cell: ({ meetings }) => meetings ?? '–' },
    { key: 'answer', header: t('selfHelp.answer'), cell: ({ answer }) => answer },
  ];
  return (
    <SectionCard title={t('selfHelp.title')}>
      <DataTable caption={t('selfHelp.title')} columns={columns} rows={lines} rowId={({ name }) => name} />
      <Text size="xs" c="dimmed" mt="xs">
        {t('selfHelp.help')}
      </Text>
    </SectionCard>
  );
}
