import { Button, Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { sayMeetingStart, sayNearDay, sayTime } from '../../care/say-time';
import { sortByNextStart } from '../../care/sort-meetings';
import type { MyDay, MyMeetings } from '../../care/use-care';
import type { ReactNode } from 'react';
import { Card } from '../../shell/card';
import { DoorRow } from '../../shell/door-row';
import { MeetingsIcon, MoreIcon, PathIcon, PhoneIcon, PlanIcon, TeamIcon } from '../../shell/icons';
import { PageTitle } from '../../shell/page-title';
import shell from '../../shell/shell.module.css';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import classes from './home.module.css';

interface HomePageProps {
  /** What stands before everything else in a hard hour. */
  urgent: ReactNode;
  day: MyDay;
  meetings: MyMeetings | null | undefined;
  /** Whether answers of a check-in wait to be finished, or for a connection. */
  draft: 'none' | 'open' | 'waiting';
  now: Date;
  onGo: (screen: ScreenName) => void;
}

/** One kind sentence and the doors to everything else; the check-in first. */
export function HomePage({ urgent, day, meetings, draft, now, onGo }: HomePageProps) {
  const texts = useTexts();
  const next = meetings && sortByNextStart(meetings.meetings)[0];
  const nextWhen =
    next?.nextStart &&
    sayMeetingStart(new Date(next.nextStart), now, { meeting: next.timeZone, viewer: day.timeZone }, texts);
  return (
    <>
      {day.look.shortName && (
        <Text size="xs" c="dimmed" className={classes.whose}>
          {day.look.shortName}
        </Text>
      )}
      <PageTitle>{texts.home.hello(day.preferredName)}</PageTitle>
      {urgent}
      <CheckInCard day={day} draft={draft} now={now} onOpen={() => onGo('check-in')} />
      <div className={shell.doors}>
        <DoorRow
          icon={<PlanIcon />}
          title={texts.home.planTitle}
          lead={texts.home.planLead}
          onOpen={() => onGo('plan')}
        />
        <DoorRow
          icon={<MeetingsIcon />}
          title={texts.home.meetingsTitle}
          lead={nextWhen ? texts.home.nextMeeting(nextWhen) : texts.home.meetingsLead}
          onOpen={() => onGo('meetings')}
        />
        <DoorRow
          icon={<PathIcon />}
          title={texts.recovery.title}
          lead={texts.recovery.doorLead}
          onOpen={() => onGo('recovery')}
        />
        <DoorRow
          icon={<TeamIcon />}
          title={texts.home.teamTitle}
          lead={texts.home.teamLead}
          onOpen={() => onGo('team')}
        />
        <DoorRow
          icon={<PhoneIcon />}
          title={texts.home.helpTitle}
          lead={texts.home.helpLead}
          urgent
          onOpen={() => onGo('help')}
        />
        <DoorRow
          icon={<MoreIcon />}
          title={texts.home.moreTitle}
          lead={texts.home.moreLead}
          onOpen={() => onGo('more')}
        />
      </div>
    </>
  );
}

type CheckInCardProps = Pick<HomePageProps, 'day' | 'draft' | 'now'> & { onOpen: () => void };

function CheckInCard({ day, draft, now, onOpen }: CheckInCardProps) {
  const texts = useTexts();
  const due = Boolean(day.dueCheckIn);
  const last = day.lastCheckIn && new Date(day.lastCheckIn.answeredAt);
  const hasDraft = draft !== 'none';
  const atRest = due ? texts.home.dueLead : texts.home.freeLead;
  const lead = { none: atRest, open: texts.home.keepGoingLead, waiting: texts.checkIn.unsentOffline }[draft];
  const action = {
    none: due ? texts.home.start : texts.home.tell,
    open: texts.home.keepGoing,
    waiting: texts.home.waiting,
  }[draft];
  return (
    <Card title={due ? texts.home.dueTitle : texts.home.freeTitle} className={due ? classes.due : undefined}>
      <Text>{lead}</Text>
      <Button fullWidth variant={due || hasDraft ? 'filled' : 'default'} onClick={onOpen}>
        {action}
      </Button>
      {last && (
        <Text size="xs" c="dimmed">
          {texts.home.last(
            capital(texts.at(sayNearDay(last, now, day.timeZone, texts), sayTime(last, day.timeZone, texts))),
          )}
        </Text>
      )}
    </Card>
  );
}
