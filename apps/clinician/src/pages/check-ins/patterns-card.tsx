import { Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { CheckInPatternsQuery } from './check-ins.graphql';
import { HourGrid } from './hour-grid';
import { hardestHours, sayHours } from './pattern-values';
import { SituationBars } from './situation-bars';

interface PatternsCardProps {
  patientId: string;
  /** Both days count. */
  range: { from: string; until: string };
}

/** When and in which situations cravings are strong, in one sentence and one picture each. */
export function PatternsCard({ patientId, range }: PatternsCardProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { data } = useDocument(CheckInPatternsQuery, { patientId, ...range }, { topics: ['check-ins', 'patients'] });
  const patterns = data?.checkInPatterns;
  if (!patterns || patterns.hours.length === 0) return null;
  const hardest = hardestHours(patterns.hours);
  return (
    <SectionCard title={t('patterns.title')}>
      <Text mb="sm" fw={600}>
        {hardest
          ? t('patterns.hardest', {
              day: weekdayName(hardest.weekday, locale),
              hours: sayHours(hardest.hour),
              craving: hardest.craving,
              count: hardest.count,
            })
          : t('patterns.noHardest')}
      </Text>
      <HourGrid hours={patterns.hours} lapses={patterns.lapses} />
      <SituationBars situations={patterns.situations} halt={patterns.halt} />
    </SectionCard>
  );
}
