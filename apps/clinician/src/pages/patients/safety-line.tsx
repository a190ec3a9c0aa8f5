import { Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ChartPatient } from './chart.graphql';

/** Naloxone and prescribed medication, as the active plan has them. */
export function SafetyLine({ patient }: { patient: ChartPatient }) {
  const { t } = useTranslation();
  const reader = useReader();
  const medication = patient.activePlan?.content.medication;
  const supplied = medication?.suppliedThrough;
  const isSupplyOver = supplied ? supplied < localDay(reader.now, patient.timeZone) : false;
  const words = [
    medication?.naloxoneLocation && t('chart.naloxone', { where: medication.naloxoneLocation }),
    medication?.naloxoneWho && t('chart.naloxoneWho', { who: medication.naloxoneWho }),
    medication?.nextDose && t('chart.nextDose', { what: medication.nextDose }),
    medication?.prescriber && t('chart.prescriber', { who: medication.prescriber }),
    supplied && !isSupplyOver && t('chart.supplied', { day: sayDay(supplied, reader) }),
  ].filter(Boolean);
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600} component="h2">
        {t('chart.safety')}
      </Text>
      <Group gap="xs">
        <Text c={words.length > 0 || isSupplyOver ? undefined : 'dimmed'}>
          {words.length > 0 ? words.join(' · ') : !isSupplyOver && t('chart.noSafety')}
        </Text>
        {supplied && isSupplyOver && (
          <StatusBadge tone="overdue">{t('chart.suppliedUntil', { day: sayDay(supplied, reader) })}</StatusBadge>
        )}
      </Group>
    </div>
  );
}
