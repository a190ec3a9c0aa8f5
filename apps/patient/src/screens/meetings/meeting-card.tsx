import { Button, Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import type { ReactNode } from 'react';
import { CallButton } from '../../care/call-button';
import { meetingLink, phoneLink } from '../../care/phone-link';
import { capital, sayWallTime } from '@stepwell/web/format/say-clock';
import { sayDate, sayMeetingStart } from '../../care/say-time';
import type { MyMeetings } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { Texts } from '../../texts/en';
import { formats } from './find-values';
import classes from './meetings.module.css';
import { ReportClosed } from './report-closed';
import type { FoundMeeting } from './use-found-meetings';

type Chosen = MyMeetings['meetings'][number];
/** A meeting that the patient chose, or one of the directory, which says more of what it offers. */
type Meeting = Omit<Chosen, 'isHomeGroup' | 'transport' | 'confirmedClosedOn'> &
  Partial<Pick<Chosen, 'isHomeGroup' | 'transport' | 'confirmedClosedOn'>> &
  Partial<Pick<FoundMeeting, 'formats' | 'types' | 'welcomesMedication' | 'distanceMiles'>>;

interface MeetingCardProps {
  meeting: Meeting;
  /** Name of its fellowship or other path, where it isn’t the patient’s own choice. */
  path?: string | undefined;
  viewerZone: string;
  now: Date;
  /** What else can be done with it. */
  action?: ReactNode;
}

function sayEveryWeek({ weekday, startTime, endTime }: Meeting, texts: Texts): string {
  if (weekday == null || !startTime) return texts.meetings.byAppointment;
  const start = sayWallTime(startTime, texts);
  const times = endTime ? texts.windows.fromTo(start, sayWallTime(endTime, texts)) : start;
  return texts.meetings.every(weekdayName(weekday, texts.locale), times);
}

/** One meeting: when next, every week when, where, how to get there, how to join from afar. */
export function MeetingCard({ meeting, path, viewerZone, now, action }: MeetingCardProps) {
  const texts = useTexts();
  const online = meetingLink(meeting.conferenceUrl);
  const inactive = meeting.attendance === 'INACTIVE' || Boolean(meeting.confirmedClosedOn);
  const zones = { meeting: meeting.timeZone, viewer: viewerZone };
  const place = [meeting.locationName, meeting.address].filter(Boolean);
  const types = (meeting.types ?? []).map(({ en, es }) => (texts.locale.startsWith('es') ? es : en));
  const offers = [
    ...(types.length > 0
      ? types
      : formats.filter((format) => meeting.formats?.includes(format)).map((format) => texts.find.formats[format])),
    ...(meeting.welcomesMedication ? [texts.find.medication] : []),
  ];
  const kind =
    meeting.attendance === 'ONLINE'
      ? texts.meetings.onlineOnly
      : meeting.attendance === 'HYBRID' && texts.meetings.hybrid;
  return (
    <Card title={meeting.name}>
      {(path || meeting.isHomeGroup || kind) && (
        <Text size="xs" c="dimmed">
          {[path, meeting.isHomeGroup && texts.meetings.homeGroup, kind].filter(Boolean).join(' · ')}
        </Text>
      )}
      {inactive ? (
        <Text fw={600}>{meeting.confirmedClosedOn ? texts.meetings.confirmedClosed : texts.meetings.inactive}</Text>
      ) : (
        <div>
          {meeting.nextStart && (
            <Text fw={600}>{texts.meetings.next(sayMeetingStart(new Date(meeting.nextStart), now, zones, texts))}</Text>
          )}
          <Text>{sayEveryWeek(meeting, texts)}</Text>
        </div>
      )}
      {!inactive && meeting.reportedClosedOn && (
        <Text fw={600}>{texts.meetings.reportedClosed(sayDate(meeting.reportedClosedOn, texts))}</Text>
      )}
      {offers.length > 0 && (
        <Text size="xs" c="dimmed">
          {offers.join(' · ')}
        </Text>
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
        {typeof meeting.distanceMiles === 'number' && (
          <div>
            <dt>{texts.find.within}</dt>
            <dd>{texts.find.away(Math.max(1, Math.round(meeting.distanceMiles)))}</dd>
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
      {!inactive && action}
      {!inactive && <ReportClosed meetingId={meeting.meetingId} name={meeting.name} />}
    </Card>
  );
}
