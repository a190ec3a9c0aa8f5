import { Button, Text, Title } from '@mantine/core';
import { situationsNow } from '../../care/help-for-now';
import type { MyOptions } from '../../care/load-options';
import { joinSentences } from '@stepwell/web/format/join-sentences';
import type { MyPlan } from '../../care/use-care';
import type { WeeklyWindow } from '@stepwell/web/format/weekly-windows';
import { Card } from '../../shell/card';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';
import { WindowOptions } from './window-options';

interface HardTimesProps {
  content: MyPlan['content'];
  options: MyOptions | undefined;
  timeZone: string;
  now: Date;
  /** Absent where nothing else can be opened: without a connection. */
  onGo?: ((screen: ScreenName) => void) | undefined;
}

/** My hard times with their weekly hours, where I can be then, and what helps. */
export function HardTimes({ content, options, timeZone, now, onGo }: HardTimesProps) {
  const texts = useTexts();
  const situations = content.highRiskSituations;
  if (situations.length === 0) return null;
  const current = new Set(situationsNow(situations, now, timeZone).map((situation) => situation.id));
  return (
    <Card title={texts.plan.hardTimes}>
      <ul className={classes.blocks}>
        {situations.map((situation) => {
          const helps = content.copingStrategies.filter((each) => each.situationIds.includes(situation.id));
          return (
            <li key={situation.id}>
              <Title order={3}>{situation.description}</Title>
              {sameHours(situation.timeWindows).map((windows) => (
                <WindowOptions
                  key={`${windows[0]?.startTime} ${windows[0]?.endTime}`}
                  windows={windows}
                  options={options}
                  now={now}
                  viewerZone={timeZone}
                />
              ))}
              {current.has(situation.id) && <Text className={classes.now}>{texts.plan.hardTimeNow}</Text>}
              {helps.length > 0 && (
                <Text>
                  <Text span c="dimmed">
                    {texts.plan.helpsThen}:
                  </Text>{' '}
                  {joinSentences(helps.map((each) => each.text))}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {onGo && options?.wantsMeetings && (
        <Button variant="subtle" className={classes.print} onClick={() => onGo('reach')}>
          {options.reach ? texts.options.reachChange : texts.options.reachOpen}
        </Button>
      )}
    </Card>
  );
}

/** Windows that differ in nothing but their day, together. */
function sameHours<Window extends WeeklyWindow>(windows: readonly Window[]): Window[][] {
  const byHours = new Map<string, Window[]>();
  for (const window of windows) {
    const hours = `${window.startTime} ${window.endTime}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), window]);
  }
  return [...byHours.values()];
}
