import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { ageOn, sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, wallTime, zoneCity } from '@stepwell/web/format/zones';
import { ClockIcon } from '@stepwell/web/ui/icons';
import { useSession } from '@stepwell/web/session/session-provider';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './chart-header.module.css';
import type { ChartPatient } from './chart.graphql';
import { SafeContact } from './safe-contact';
import { SafetyLine } from './safety-line';
import { TalkLine } from './talk-line';

/** The card on top of every section: name, age, care, whom we may talk to, safety and medication. */
export function ChartHeader({ patient }: { patient: ChartPatient }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { can } = useSession();
  useDocumentTitle(patient.displayName);
  const { episode, timeZone } = patient;
  const care = episode
    ? t('chart.facility', { facility: episode.facilityName, level: t(`levelOfCare.${episode.levelOfCare}`) })
    : patient.facilityName;
  const facts = [
    t('chart.years', { count: ageOn(patient.birthDate, reader) }),
    patient.pronouns,
    care,
    episode &&
      (episode.dischargedOn
        ? t('chart.discharged', { day: sayDay(episode.dischargedOn, reader) })
        : t('chart.admitted', { day: sayDay(episode.admittedOn, reader) })),
  ];
  return (
    <Box component="header" className={classes['card'] ?? ''}>
      <Group justify="space-between" align="flex-start" gap="xs" className={classes['who'] ?? ''}>
        <Box miw={0}>
          <Title order={1}>{patient.displayName}</Title>
          <Text c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
          {patient.covers.map(({ lenderName, coveringName, untilDay }) => (
            <Text key={lenderName + untilDay}>
              {t('cover.chart', { covering: coveringName, lender: lenderName, day: sayDay(untilDay, reader) })}
            </Text>
          ))}
        </Box>
        {!sameClock(reader.now, timeZone, reader.zone) && (
          <Group gap={6} wrap="nowrap" c="dimmed" className="sw-figures sw-no-print">
            <ClockIcon size={16} />
            <Text>{t('chart.theirTime', { time: wallTime(reader.now, timeZone), city: zoneCity(timeZone) })}</Text>
          </Group>
        )}
      </Group>
      <Box className={classes['lines'] ?? ''}>
        <SafeContact patient={patient} />
        {can('disclosure:make') && <TalkLine patientId={patient.id} />}
        {can('plan:read') && <SafetyLine patient={patient} />}
      </Box>
    </Box>
  );
}
