import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection, PageArgs } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  markKinds,
  meetingAttendances,
  meetingFormats,
  type MarkKind,
  type MeetingAttendance,
  type MeetingFormat,
} from './meeting-words';

export const MeetingAttendanceEnum = wordEnum('MeetingAttendance', meetingAttendances);
export const MeetingFormatEnum = wordEnum('MeetingFormat', meetingFormats);
export const MarkKindEnum = wordEnum('MeetingMarkKind', markKinds);

/** A fellowship or other path, as the catalogue names it. */
@ObjectType('Fellowship')
export class FellowshipType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  isTwelveStep: boolean;

  @Field(() => Boolean, { description: 'Added by this organization.' })
  isOwn: boolean;

  @Field(() => Boolean, { description: 'Offered no more; who chose it keeps it.' })
  isRetired: boolean;

  @Field(() => String, { nullable: true })
  website: string | null;
}

/** A type code of a meeting with what it means in the meeting's fellowship. */
@ObjectType('MeetingTypeWords')
export class MeetingTypeWordsType {
  @Field(() => String, { description: 'As the list wrote it.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Absent for a code that the fellowship’s dictionary lacks.' })
  en: string | null;

  @Field(() => String, { nullable: true })
  es: string | null;
}

/** What the organization says of a meeting beside its feed. */
@ObjectType('MeetingMark')
export class MeetingMarkType {
  @Field(() => ID)
  id: Id;

  @Field(() => MarkKindEnum)
  kind: MarkKind;

  @Field(() => ID, { nullable: true, description: 'Absent: for every facility.' })
  facilityId: Id | null;

  @Field(() => String, { nullable: true })
  facilityName: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  markedByName: string | null;

  @Field(() => DateTimeScalar)
  markedAt: Date;
}

/** A mutual-help meeting as staff see it. */
@ObjectType('Meeting')
export class MeetingType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String)
  fellowship: string;

  @Field(() => ID)
  sourceId: Id;

  @Field(() => String)
  sourceName: string;

  @Field(() => Boolean, { description: 'Entered by hand here, so that it can be changed here.' })
  isManual: boolean;

  @Field(() => Int, { nullable: true, description: '0 = Sunday; absent means by appointment.' })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'At or before the start it means the next day.' })
  endTime: string | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Next start as an instant, absent for meetings by appointment, closed for now or missing from their feed.',
  })
  nextStart: Date | null;

  @Field(() => MeetingAttendanceEnum)
  attendance: MeetingAttendance;

  @Field(() => [MeetingFormatEnum])
  formats: MeetingFormat[];

  @Field(() => [String], { description: 'Codes as the feed wrote them; the same code means other things elsewhere.' })
  typeCodes: string[];

  @Field(() => [MeetingTypeWordsType], { description: 'The same codes with their words.' })
  types: MeetingTypeWordsType[];

  @Field(() => String, { nullable: true })
  locationName: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  region: string | null;

  @Field(() => Float, { nullable: true, description: 'Where it is on the map; some lists know it roughly only.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true })
  longitude: number | null;

  @Field(() => String, { nullable: true })
  conferenceUrl: string | null;

  @Field(() => String, { nullable: true })
  conferencePhone: string | null;

  @Field(() => String, { nullable: true })
  notes: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its feed no longer lists it, or it has ended.',
  })
  missingSince: Date | null;

  @Field(() => Boolean, { description: 'Left out of every search; who chose it keeps it.' })
  isHidden: boolean;

  @Field(() => String, { nullable: true, description: 'Said by the organization instead of the feed.' })
  overriddenFellowship: string | null;

  @Field(() => String, { nullable: true, description: 'Said by the organization instead of the feed.' })
  overriddenTimeZone: string | null;

  @Field(() => [MeetingMarkType])
  marks: MeetingMarkType[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'A patient did not find it there, last on this day; until staff confirm or dismiss it.',
  })
  reportedClosedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when staff know that it is not held.' })
  confirmedClosedOn: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In a straight line from where was searched; absent in a search without a place.',
  })
  distanceMiles?: number | null;
}

/** A page of meetings. */
export const MeetingConnection = Connection(MeetingType, 'Meeting');

/** A page of the directory is short: a clinician reads it with a patient beside them. */
@ArgsType()
export class MeetingPageArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 20 })
  override first: number;
}

/** Near a ZIP code or near a facility, one of them; what has no position is not found. */
@InputType()
export class MeetingNear {
  @Field(() => String, { nullable: true })
  postalCode?: string | null;

  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;

  @Field(() => Float, { description: '1 to 250, in a straight line.' })
  withinMiles: number;
}

/** What to look for; all of it must hold. */
@InputType()
export class MeetingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'All words must stand in name, place, region, group or notes; one of five letters or more that stands nowhere also finds words that differ in one letter.',
  })
  words?: string | null;

  @Field(() => Int, { nullable: true, description: '0 = Sunday, in the meeting’s own zone.' })
  weekday?: number | null;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'On the meeting’s own clock; with `startsBefore` a window, which may pass midnight.',
  })
  startsFrom?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startsBefore?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 168; leaves out those by appointment.' })
  startsWithinHours?: number | null;

  @Field(() => [MeetingFormatEnum], { nullable: true, description: 'All of them; also open or closed, and access.' })
  formats?: MeetingFormat[] | null;

  @Field(() => String, { nullable: true })
  fellowship?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag, like `fr`.' })
  language?: string | null;

  @Field(() => MeetingAttendanceEnum, { nullable: true, description: 'IN_PERSON and ONLINE also find HYBRID.' })
  attendance?: MeetingAttendance | null;

  @Field(() => ID, { nullable: true })
  sourceId?: Id | null;

  @Field(() => MeetingNear, { nullable: true })
  near?: MeetingNear | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that the organization marked as welcoming medication.',
  })
  welcomesMedication?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that the organization hides, instead of the others.',
  })
  isHidden?: boolean | null;
}
