import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import type { MeetingAttendance, MeetingFormat } from './meeting-words';
import { MeetingAttendanceEnum, MeetingFormatEnum, type MeetingType } from './meetings.graphql';

/** What a meeting's type code means. */
@ObjectType('FoundTypeWords')
export class FoundTypeWordsType {
  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}

/** A fellowship or other path that meetings belong to. */
@ObjectType('MeetingPath')
export class MeetingPathType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;
}

/** A meeting of the directory as a patient finds it. */
@ObjectType('FoundMeeting')
export class FoundMeetingType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String)
  fellowship: string;

  @Field(() => Int, { nullable: true })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  nextStart: Date | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => MeetingAttendanceEnum)
  attendance: MeetingAttendance;

  @Field(() => [MeetingFormatEnum])
  formats: MeetingFormat[];

  @Field(() => [FoundTypeWordsType], {
    description: 'Its type codes in words; codes that nobody has words for are left out.',
  })
  types: FoundTypeWordsType[];

  @Field(() => String, { nullable: true })
  locationName: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => Float, { nullable: true, description: 'Where it is on the map.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true })
  longitude: number | null;

  @Field(() => String, { nullable: true })
  conferenceUrl: string | null;

  @Field(() => String, { nullable: true })
  conferencePhone: string | null;

  @Field(() => Boolean)
  welcomesMedication: boolean;

  @Field(() => Float, { nullable: true, description: 'In a straight line, where a place was asked for.' })
  distanceMiles: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Somebody did not find it there, last on this day.' })
  reportedClosedOn: string | null;
}

/** A page of the directory. */
export const FoundMeetingConnection = Connection(FoundMeetingType, 'FoundMeeting');

/** Near the middle of a ZIP code area; what has no position is not found. */
@InputType()
export class FindNearInput {
  @Field(() => String)
  postalCode: string;

  @Field(() => Float, { description: '1 to 250, in a straight line.' })
  withinMiles: number;
}

/** What a patient looks for; all of it must hold. */
@InputType()
export class FindMeetingsFilter {
  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => Int, { nullable: true, description: '0 = Sunday, in the meeting’s own zone.' })
  weekday?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 168.' })
  startsWithinHours?: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startsFrom?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startsBefore?: string | null;

  @Field(() => [MeetingFormatEnum], { nullable: true })
  formats?: MeetingFormat[] | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag, like `fr`.' })
  language?: string | null;

  @Field(() => MeetingAttendanceEnum, { nullable: true })
  attendance?: MeetingAttendance | null;

  @Field(() => Boolean, { nullable: true })
  welcomesMedication?: boolean | null;

  @Field(() => String, { nullable: true })
  fellowship?: string | null;

  @Field(() => FindNearInput, { nullable: true })
  near?: FindNearInput | null;
}

/** Names one meeting of the directory. */
@InputType()
export class ReportMeetingClosedInput {
  @Field(() => ID)
  meetingId: Id;
}

/** Copies what a patient may see of a meeting, field by field. */
export function foundMeeting(meeting: MeetingType): FoundMeetingType {
  const { id, name, fellowship, weekday, startTime, endTime, nextStart, timeZone, attendance, formats } = meeting;
  const { latitude, longitude, locationName, address, conferenceUrl, conferencePhone, marks, types, reportedClosedOn } =
    meeting;
  return {
    ...{ id, name, fellowship, weekday, startTime, endTime, nextStart, timeZone, attendance, formats },
    ...{ latitude, longitude, locationName, address, conferenceUrl, conferencePhone, reportedClosedOn },
    types: types.flatMap(({ en, es }) => (en !== null && es !== null ? [{ en, es }] : [])),
    distanceMiles: meeting.distanceMiles ?? null,
    welcomesMedication: marks.some(({ kind }) => kind === 'welcomes_medication'),
  };
}
