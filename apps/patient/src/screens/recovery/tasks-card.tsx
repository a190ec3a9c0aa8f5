import { Checkbox, Text } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { setMyTaskDocument } from './recovery.graphql';
import classes from './recovery.module.css';
import type { Recovery } from './recovery.page';

interface TasksCardProps {
  tasks: Recovery['myStepWork']['tasks'];
  now: Date;
  timeZone: string;
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** Closed tasks that are still shown. */
const DONE_SHOWN = 3;

/** What the patient and the team agreed on, to tick off. A date that is over is said plainly, without a red mark. */
export function TasksCard({ tasks, now, timeZone, send }: TasksCardProps) {
  const texts = useTexts();
  const { tasks: words } = texts.recovery;
  const today = localDay(now, timeZone);
  const open = tasks.filter(({ isDone }) => !isDone);
  const shown = [...open, ...tasks.filter(({ isDone }) => isDone).slice(0, DONE_SHOWN)];
  const due = (dueOn: string): string => {
    if (dueOn === today) return words.dueToday;
    return (dueOn < today ? words.wasDue : words.due)(sayDate(dueOn, texts));
  };
  return (
    <Card title={words.title}>
      {open.length === 0 && <Text>{words.none}</Text>}
      {shown.map(({ id, title, details, dueOn, step, isDone }) => (
        <div key={id} className={classes.task}>
          <Checkbox
            classNames={{ root: classes.tick ?? '', body: classes.tickBody ?? '' }}
            label={title}
            checked={isDone}
            onChange={(event) => {
              const next = event.currentTarget.checked;
              void send(() => sendDocument(setMyTaskDocument, { input: { recoveryTaskId: id, isDone: next } }));
            }}
          />
          {!isDone && (
            <div className={classes.below}>
              {details && <Text>{details}</Text>}
              <Text size="xs" c="dimmed">
                {[step && texts.stepWork.step(step), dueOn && due(dueOn)].filter(Boolean).join(' · ')}
              </Text>
            </div>
          )}
        </div>
      ))}
    </Card>
  );
}
