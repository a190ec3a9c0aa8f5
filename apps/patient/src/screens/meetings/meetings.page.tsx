import { Button, Text } from '@mantine/core';
import { sortByNextStart } from '../../care/sort-meetings';
import type { MyMeetings, Part } from '../../care/use-care';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { LogCard } from './log-card';
import { readProgress } from './read-progress';
import { WeekLine } from './week-line';
import { MeetingCard } from './meeting-card';

interface MeetingsPageProps {
  part: Part<MyMeetings | null>;
  viewerZone: string;
  now: Date;
  onRetry: () => void;
  onFind: () => void;
  onSteps: () => void;
  onList: () => void;
}

/** The meetings that the patient chose, the next one first, under the patient's own number. */
export function MeetingsPage({ part, viewerZone, now, onRetry, onFind, onSteps, onList }: MeetingsPageProps) {
  const texts = useTexts();
  const mine = part.value;
  const { value: progress, error, retry: refresh } = useLoaded(readProgress);
  return (
    <>
      <PageTitle>{texts.meetings.title}</PageTitle>
      {!mine && part.error && <FailureNote error={part.error} onRetry={onRetry} />}
      {mine === undefined && !part.error && <Waiting />}
      {progress && <WeekLine weeks={progress.weeks} streak={progress.streak} />}
      {mine && <Goal perWeek={mine.meetingsPerWeek} />}
      {error && <FailureNote error={error} onRetry={refresh} />}
      {progress && (
        <LogCard toLog={progress.toLog} now={now} viewerZone={viewerZone} onLogged={refresh} onList={onList} />
      )}
      {(mine === null || mine?.meetings.length === 0) && (
        <Card title={texts.meetings.noneTitle}>
          <Text>{texts.meetings.none}</Text>
        </Card>
      )}
      {mine && mine.meetings.length > 0 && <Text c="dimmed">{texts.meetings.count(mine.meetings.length)}</Text>}
      {mine &&
        sortByNextStart(mine.meetings).map((meeting) => (
          <MeetingCard key={meeting.id} meeting={meeting} viewerZone={viewerZone} now={now} />
        ))}
      <Button variant="default" fullWidth onClick={onFind}>
        {texts.find.open}
      </Button>
      <Button variant="subtle" fullWidth onClick={onSteps}>
        {texts.steps.open}
      </Button>
    </>
  );
}

function Goal({ perWeek }: { perWeek: number }) {
  const texts = useTexts();
  if (perWeek === 0) return <Text>{texts.meetings.goalZero}</Text>;
  return (
    <div>
      <Text fw={600}>{texts.meetings.goal(perWeek)}</Text>
      <Text c="dimmed">{texts.meetings.goalHelp}</Text>
    </div>
  );
}
