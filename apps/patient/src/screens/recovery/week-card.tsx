import { Checkbox, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { tickMyWeekDocument } from './recovery.graphql';
import classes from './recovery.module.css';
import type { Recovery } from './recovery.page';

interface WeekCardProps {
  week: Recovery['myWeek'];
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

const kinds = ['SPONSOR', 'SERVICE', 'READING'] as const;

/** What belongs to this week: three things to tick off, and what the app knows already. No score. */
export function WeekCard({ week, send }: WeekCardProps) {
  const { week: words } = useTexts().recovery;
  const tick = (kind: (typeof kinds)[number], isDone: boolean) =>
    void send(() => sendDocument(tickMyWeekDocument, { input: { kind, isDone } }));
  const known = [
    week.meetings > 0 && words.meetings(week.meetings),
    week.hasHomeGroup && words.homeGroup,
    week.stepWork && words.stepWork,
    week.service && !week.ticks.includes('SERVICE') && words.serviceTask,
    week.reading && !week.ticks.includes('READING') && words.readingTask,
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Card title={words.title}>
      <Text>{words.lead}</Text>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          classNames={{ root: classes.tick ?? '', body: classes.tickBody ?? '' }}
          label={words.ticks[kind]}
          checked={week.ticks.includes(kind)}
          onChange={(event) => tick(kind, event.currentTarget.checked)}
        />
      ))}
      {known.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Card>
  );
}
