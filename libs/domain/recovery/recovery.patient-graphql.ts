import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import type { ChosenMeetingView } from './recovery.service';

type Attendance = ChosenMeetingView['meeting']['attendance'];

const attendances = ['in_person', 'online', 'hybrid', 'unknown', 'inactive'] as const satisfies readonly Attendance[];
const MeetingAttendanceEnum = wordEnum('MeetingAttendance', attendances);

/** A chosen meeting as the patient sees it. */
@ObjectType('MyMeeting')
export class MyMeetingType {
  @Field(() => ID)
  id: Id;

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
  const { locationName, address, conferenceUrl, conferencePhone } = meeting;
  return {
    id,
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
  };
}
