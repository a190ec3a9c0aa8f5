import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CallButton } from '../../care/call-button';
import { CrisisButtons } from '../../care/crisis-buttons';
import { dutyAt } from '../../care/duty';
import { sayNearDay, sayTime } from '../../care/say-time';
import type { MyDay } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './team.module.css';
import { useTeamTexts } from './use-team-texts';

/** After words that may mean danger: where to turn now, and the true hour at which somebody here is on duty. */
export function CrisisCard({ day, now }: { day: MyDay; now: Date }) {
  const common = useTexts();
  const words = useTeamTexts();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'center' });
  }, []);
  const duty = dutyAt(day.audience, now);
  const when =
    duty.kind === 'later' &&
    common.at(sayNearDay(duty.at, now, day.timeZone, common), sayTime(duty.at, day.timeZone, common));
  return (
    <div role="alert" tabIndex={-1} ref={top}>
      <Card title={words.crisisTitle} className={classes.crisis}>
        <Text>{words.crisisLead}</Text>
        <CrisisButtons />
        <Text>{duty.kind === 'now' ? words.told : when ? words.notBefore(when) : words.notWatched}</Text>
        <CallButton phone={day.audience.facilityPhone}>{words.callUs}</CallButton>
      </Card>
    </div>
  );
}
