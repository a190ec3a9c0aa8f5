import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { MeetingAttendanceEnum } from '../meetings/meetings.graphql';
import type { ChosenMeetingView } from './recovery.service';

type Attendance = ChosenMeetingView['meeting']['attendance'];

/** A chosen meeting as the patient sees it. */
@ObjectType('MyMeeting')
export class MyMeetingType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { description: 'The meeting in the directory.' })
  meetingId: Id;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  isHomeGroup: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  nextStart: Date | null;

  @Field(() => Int, { nullable: true })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime: string | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => MeetingAttendanceEnum)
  attendance: Attendance;

  @Field(() => String, { nullable: true })
  locationName: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  transport: string | null;

  @Field(() => String, { nullable: true })
  conferenceUrl: string | null;

  @Field(() => String, { nullable: true })
  conferencePhone: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Somebody did not find it there, last on this day.' })
  reportedClosedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when staff know that it is not held.' })
  confirmedClosedOn: string | null;
}

/** What the patient chose. */
@ObjectType('MyMeetings')
export class MyMeetingsType {
  @Field(() => Int)
  meetingsPerWeek: number;

  @Field(() => [MyMeetingType])
  meetings: MyMeetingType[];
}

/** Copies what a patient may see of a chosen meeting, field by field. */
export function myMeeting({ id, isHomeGroup, transport, meeting }: ChosenMeetingView): MyMeetingType {
  const { name, nextStart, weekday, startTime, endTime, timeZone, attendance } = meeting;
  const { locationName, address, conferenceUrl, conferencePhone, reportedClosedOn, confirmedClosedOn } = meeting;
  return {
    id,
    meetingId: meeting.id,
    name,
    isHomeGroup,
    nextStart,
    weekday,
    startTime,
    endTime,
    timeZone,
    attendance,
    locationName,
    address,
    transport,
    conferenceUrl,
    conferencePhone,
    reportedClosedOn,
    confirmedClosedOn,
  };
}
