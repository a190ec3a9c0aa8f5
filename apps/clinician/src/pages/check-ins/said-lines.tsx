import { Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PastCheckIn } from './check-ins.graphql';

/** What a check-in said beside mood and craving, use and medication first; null where it said nothing more. */
export function SaidLines({ checkIn }: { checkIn: PastCheckIn }) {
  const { t } = useTranslation();
  const { hasUsed, usedSubstances, isAlone, hasNaloxone, medication, wentToMeeting, hadUrge } = checkIn;
  const what = usedSubstances.map((one) => t(`substance.${one}`)).join(', ');
  const use = [
    hasUsed && (what ? t('checkIns.used', { what }) : t('checkIns.usedUnsaid')),
    isAlone && t('checkIns.alone'),
    hasNaloxone === false && t('checkIns.noNaloxone'),
  ]
    .filter(Boolean)
    .join(', ');
  const urgent = [use, medication === 'MISSED' && t('checkIns.medicationMissed')].filter(Boolean);
  const rest = [
    hasUsed === false && t('checkIns.notUsed'),
    hadUrge && t('checkIns.urge'),
    ...checkIn.halt.map((state) => t(`checkIn.halt.${state}`)),
    ...checkIn.situations,
    ...checkIn.warningSigns,
    medication === 'TAKEN' && t('checkIns.medicationTaken'),
    medication === 'NONE_DUE' && t('checkIns.noneDue'),
    wentToMeeting !== null &&
      wentToMeeting !== undefined &&
      t(wentToMeeting ? 'checkIns.meeting' : 'checkIns.noMeeting'),
  ].filter(Boolean);
  if (urgent.length + rest.length === 0) return null;
  return (
    <>
      {urgent.map((line) => (
        <Text key={String(line)} fw={600}>
          {line}
        </Text>
      ))}
      {rest.length > 0 && <Text>{rest.join(' · ')}</Text>}
    </>
  );
}
