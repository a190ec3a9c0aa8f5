import { Button, Text } from '@mantine/core';
import { sayNearDay, sayTime } from '../../care/say-time';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';
import meetingClasses from './meetings.module.css';
import type { useLog } from './use-log';

interface LogDoubtsProps {
  state: ReturnType<typeof useLog>;
  now: Date;
  viewerZone: string;
}

/** What is asked about before a meeting counts, and what went wrong. */
export function LogDoubts({ state, now, viewerZone }: LogDoubtsProps) {
  const texts = useTexts();
  const { questions, error, log, forget } = state;
  if (error) return <FailureNote error={error} onRetry={() => log()} />;
  if (questions.length === 0) return null;
  return (
    <div role="alert">
      {questions.map(({ kind, other, canConfirm }) => {
        const at = other && new Date(other.startedAt);
        const when = at ? texts.at(sayNearDay(at, now, viewerZone, texts), sayTime(at, viewerZone, texts)) : '';
        return (
          <Text key={`${kind} ${when}`} {...(canConfirm ? {} : { c: 'var(--mantine-color-error)', fw: 600 })}>
            {texts.attendance.doubts[kind](other?.meetingName ?? '', when)}
          </Text>
        );
      })}
      {questions.every(({ canConfirm }) => canConfirm) && (
        <div className={meetingClasses.joins}>
          <Button onClick={() => log(true)}>{texts.attendance.bothRight}</Button>
          <Button variant="default" onClick={forget}>
            {texts.attendance.leaveOut}
          </Button>
        </div>
      )}
    </div>
  );
}
