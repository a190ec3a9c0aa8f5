import { Text, Title } from '@mantine/core';
import { situationsNow } from '../../care/help-for-now';
import { joinSentences } from '../../care/join-sentences';
import type { MyPlan } from '../../care/use-care';
import { sayWindows } from '../../care/weekly-windows';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';

interface HardTimesProps {
  content: MyPlan['content'];
  timeZone: string;
  now: Date;
}

/** My hard times with their weekly hours, and what helps then. */
export function HardTimes({ content, timeZone, now }: HardTimesProps) {
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
              {sayWindows(situation.timeWindows, texts).map((words) => (
                <Text key={words}>{words}</Text>
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
    </Card>
  );
}
