import { Group, Stack, Text } from '@mantine/core';
import { sayDay, weekdayName, writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneCity } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { useThisWeekWords } from '../../parts/this-week';
import type { Progress } from './attendance.graphql';
import { WeekBars } from './week-bars';

type Week = Progress['weeks'][number];

/** The patient’s own number beside the meetings they went to: this week, twelve weeks, and where it is going. */
export function ProgressCard({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const reader = useReader();
  const thisWeek = useThisWeekWords();
  const { weeks, streak, trend, timeZone, weekStartsOn } = progress;
  const facts = [streak > 0 && t('attended.streak', { count: streak }), trend && t(`attended.trend.${trend}`)].filter(
    Boolean,
  );
  const columns: DataColumn<Week>[] = [
    {
      key: 'week',
      header: t('attended.week'),
      width: '46%',
      cell: ({ startsOn, endsOn }) => `${writtenDay(startsOn, reader.locale)} – ${writtenDay(endsOn, reader.locale)}`,
    },
    { key: 'goal', header: t('attended.goal'), numeric: true, cell: ({ goal }) => goal ?? '–' },
    { key: 'attended', header: t('attended.attended'), numeric: true, cell: ({ attended }) => attended },
    {
      key: 'state',
      header: t('attended.state'),
      cell: ({ state, notedOn }) => (
        <>
          {t(`attended.states.${state}`)}
          {notedOn && (
            <Text component="span" c="dimmed">{` · ${t('attended.noted', { day: sayDay(notedOn, reader) })}`}</Text>
          )}
        </>
      ),
    },
  ];
  return (
    <SectionCard title={t('attended.progressTitle')}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs" align="baseline">
          <Text fw={600}>{thisWeek(weeks.at(-1)!)}</Text>
          {facts.length > 0 && <Text>{facts.join(' · ')}</Text>}
        </Group>
        <WeekBars weeks={weeks} />
        <details>
          <summary>{t('attended.asTable')}</summary>
          <DataTable
            caption={t('attended.progressTitle')}
            columns={columns}
            rows={[...weeks].reverse()}
            rowId={({ startsOn }) => startsOn}
          />
        </details>
        <Text size="xs" c="dimmed">
          {t('attended.weekRule', { day: weekdayName(weekStartsOn, reader.locale), city: zoneCity(timeZone) })}
        </Text>
      </Stack>
    </SectionCard>
  );
}
