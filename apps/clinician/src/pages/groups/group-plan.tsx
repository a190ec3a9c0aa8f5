import { Anchor, Text } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, zoneCity } from '@stepwell/web/format/zones';
import { DayText } from '@stepwell/web/ui/moment-text';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { FacilityGroup } from './group.graphql';
import classes from './group.module.css';
import { useRecurrenceWords } from './recurrence-words';
import { leadersOf } from './session-words';

/** The plan of a group in words. */
export function GroupPlan({ group }: { group: FacilityGroup }) {
  const { t } = useTranslation();
  const reader = useReader();
  const recurrence = useRecurrenceWords();
  const city = sameClock(reader.now, group.timeZone, reader.zone) ? '' : ` ${zoneCity(group.timeZone)}`;
  const rows: [string, ReactNode][] = [
    [t('group.meets'), recurrence(group.recurrence, group.startsOn)],
    [t('group.at'), t('group.atTime', { time: shortTime(group.startTime) + city, minutes: group.durationMinutes })],
    [t('group.since'), <DayText key="since" day={group.startsOn} />],
    [t('group.ended'), group.endedOn && <DayText key="ended" day={group.endedOn} />],
    [
      t('groups.where'),
      <>
        {[group.room, group.facilityName].filter(Boolean).join(', ')}
        {group.telehealthLink && (
          <Anchor href={group.telehealthLink} target="_blank" rel="noreferrer" display="block">
            {t('groups.onlineAt')}
          </Anchor>
        )}
      </>,
    ],
    [t('groups.leaders'), leadersOf(group)],
    [t('group.programme'), group.programme],
    [t('group.levelOfCare'), group.levelOfCare && t(`levelOfCare.${group.levelOfCare}`)],
    [t('group.rotation'), group.rotation.map((format) => t(`groups.format.${format}`)).join(', ')],
  ];
  return (
    <SectionCard title={t('group.plan')}>
      <dl className={classes['facts']}>
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name}>
              <Text component="dt" c="dimmed" size="xs">
                {name}
              </Text>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </SectionCard>
  );
}
