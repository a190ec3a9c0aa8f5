import { Button, Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { CallButton } from '../../care/call-button';
import { meetingLink, phoneLink } from '../../care/phone-link';
import { capital, sayMeetingStart, sayWallTime } from '../../care/say-time';
import type { MyMeetings } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { Texts } from '../../texts/en';
import classes from './meetings.module.css';

type Meeting = MyMeetings['meetings'][number];

interface MeetingCardProps {
  meeting: Meeting;
  viewerZone: string;
  now: Date;
}

function sayEveryWeek({ weekday, startTime, endTime }: Meeting, texts: Texts): string {
  if (weekday == null || !startTime) return texts.meetings.byAppointment;
  const start = sayWallTime(startTime, texts);
  const times = endTime ? texts.windows.fromTo(start, sayWallTime(endTime, texts)) : start;
  return texts.meetings.every(weekdayName(weekday, texts.locale), times);
}

/** One meeting: when next, every week when, where, how to get there, how to join from afar. */
export function MeetingCard({ meeting, viewerZone, now }: MeetingCardProps) {
  const texts = useTexts();
  const online = meetingLink(meeting.conferenceUrl);
  const inactive = meeting.attendance === 'INACTIVE';
  const zones = { meeting: meeting.timeZone, viewer: viewerZone };
  const place = [meeting.locationName, meeting.address].filter(Boolean);
  const kind =
    meeting.attendance === 'ONLINE'
      ? texts.meetings.onlineOnly
      : meeting.attendance === 'HYBRID' && texts.meetings.hybrid;
  return (
    <Card title={meeting.name}>
      {(meeting.isHomeGroup || kind) && (
        <Text size="xs" c="dimmed">
          {[meeting.isHomeGroup && texts.meetings.homeGroup, kind].filter(Boolean).join(' · ')}
        </Text>
      )}
      {inactive ? (
        <Text fw={600}>{texts.meetings.inactive}</Text>
      ) : (
        <div>
          {meeting.nextStart && (
            <Text fw={600}>{texts.meetings.next(sayMeetingStart(new Date(meeting.nextStart), now, zones, texts))}</Text>
          )}
          <Text>{sayEveryWeek(meeting, texts)}</Text>
        </div>
      )}
      <dl className={classes.facts}>
        {place.length > 0 && (
          <div>
            <dt>{texts.meetings.where}</dt>
            {place.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        )}
        {meeting.transport && (
          <div>
            <dt>{texts.meetings.transport}</dt>
            <dd>{capital(meeting.transport)}</dd>
          </div>
        )}
      </dl>
      {!inactive && (online || phoneLink(meeting.conferencePhone)) && (
        <div className={classes.joins}>
          {online && (
            <Button
              component="a"
              href={online}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              variant="default"
              fullWidth
              aria-label={`${texts.meetings.online}: ${meeting.name} (${texts.meetings.newTab})`}
            >
              {texts.meetings.online}
            </Button>
          )}
          <CallButton phone={meeting.conferencePhone}>{texts.meetings.byPhone}</CallButton>
        </div>
      )}
    </Card>
  );
}
