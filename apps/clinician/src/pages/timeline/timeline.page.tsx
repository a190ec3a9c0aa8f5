import { Box, Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay, zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { dayRange } from '../../parts/day-range';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { usePatientId } from '../../parts/use-patient-id';
import type { InformationCategory } from '../../../gql/graphql';
import { ChartTimelineQuery } from '../../parts/timeline.graphql';
import { TimelineList } from './timeline-list';
import { isShown, partNames, timelineParts } from './timeline-parts';

const atRest = { from: '', until: '', show: '' };
const STEP = 90;
/** What a printed line of time tells: nearly everything, so that only a wide consent lets it go to somebody else. */
const told: InformationCategory[] = ['PRESENCE', 'ATTENDANCE', 'PROGRESS', 'PLAN', 'TEST_RESULTS', 'DISCHARGE'];

/** Everything that happened to the patient on one line of time, to look through, to narrow and to print. */
export function TimelinePage() {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  const patientId = usePatientId();
  const { filters, setFilters } = useUrlFilters(atRest);
  const range = dayRange(filters, localDay(now, zone));
  const { data, error, refetch } = useDocument(
    ChartTimelineQuery,
    { patientId, ...range },
    { topics: ['patients', 'check-ins', 'follow-ups', 'plans', 'tasks', 'meetings', 'sharing'] },
  );
  const timeline = data?.chartTimeline;
  const entries = timeline?.entries.filter(({ kind }) => isShown(kind, filters.show)) ?? [];
  const parts = partNames.filter((part) => timelineParts[part].some((kind) => timeline?.kinds.includes(kind)));
  return (
    <Box maw={840}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Box miw={0}>
          <Title order={2}>{t('timeline.title')}</Title>
          <Text c="dimmed" className="sw-figures" role="status">
            {timeline &&
              t('timeline.summary', {
                count: entries.length,
                from: writtenDay(range.from, locale),
                until: writtenDay(range.until, locale),
                city: zoneCity(timeline.timeZone),
              })}
          </Text>
          <PrintedOn />
          <PartTwoNotice />
        </Box>
        {entries.length > 0 && <PrintForButton patientId={patientId} categories={told} />}
      </Group>
      <Group gap="sm" align="flex-end" className="sw-no-print">
        <NativeSelect
          label={t('timeline.show')}
          value={filters.show}
          data={[
            { value: '', label: t('timeline.everything') },
            ...parts.map((part) => ({ value: part, label: t(`timeline.part.${part}`) })),
          ]}
          onChange={(event) => setFilters({ show: event.currentTarget.value })}
        />
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`checkIns.${end}`)}
            value={range[end]}
            onChange={(event) => setFilters({ [end]: event.currentTarget.value })}
          />
        ))}
      </Group>
      {!timeline ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={2} />
        )
      ) : entries.length === 0 ? (
        <EmptyState title={t('timeline.emptyTitle')} hint={t('timeline.emptyHint')} />
      ) : (
        <TimelineList patientId={patientId} entries={entries} zone={timeline.timeZone} />
      )}
      {timeline && (
        <Group gap="sm" mt="md" className="sw-no-print">
          {timeline.totalCount > timeline.entries.length ? (
            <Text>{t('timeline.cut', { count: timeline.entries.length })}</Text>
          ) : (
            <Button variant="default" onClick={() => setFilters({ from: addDays(range.from, -STEP) })}>
              {t('timeline.earlier')}
            </Button>
          )}
        </Group>
      )}
    </Box>
  );
}
