import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { MeetingAttendanceEnum, type MeetingType } from '../meetings/meetings.graphql';
import { myReach, MyReachType } from '../recovery/meeting-reach.graphql';
import type { WeeklyWindow } from './risk-window';
import { OptionWayEnum } from './window-options.graphql';
import type { OptionsAnswer, OptionWay, SpanOptions, WindowOption } from './window-options.service';

/** A meeting that I can be at in a hard hour. */
@ObjectType('MyOption')
export class MyOptionType {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => String)
  name: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => String)
  timeZone: string;

  @Field(() => OptionWayEnum)
  way: OptionWay;

  @Field(() => MeetingAttendanceEnum)
  attendance: MeetingType['attendance'];

  @Field(() => String, { nullable: true })
  locationName: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => Float, { nullable: true, description: 'In a straight line from where I start.' })
  distanceMiles: number | null;

  @Field(() => String, { nullable: true, description: 'In my own words, for a meeting that I chose.' })
  transport: string | null;

  @Field(() => String, { nullable: true })
  conferenceUrl: string | null;

  @Field(() => String, { nullable: true })
  conferencePhone: string | null;

  @Field(() => Boolean)
  welcomesMedication: boolean;

  @Field(() => Boolean)
  isChosen: boolean;

  @Field(() => LocalDateScalar, { nullable: true })
  reportedClosedOn: string | null;
}

/** What there is in some hours: at most three are named, all are counted. */
@ObjectType('MySpanOptions')
export class MySpanOptionsType {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => [MyOptionType])
  options: MyOptionType[];

  @Field(() => Int)
  inPersonCount: number;

  @Field(() => Int)
  onlineCount: number;
}

/** One of the hard times of my plan, with what there is then. */
@ObjectType('MyWindowOptions')
export class MyWindowOptionsType {
  @Field(() => Int)
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar)
  endTime: string;

  @Field(() => MySpanOptionsType)
  span: MySpanOptionsType;
}

/** What I can do in hard hours. */
@ObjectType('MyOptions')
export class MyOptionsType {
  @Field(() => MySpanOptionsType, { description: 'In the hours that come.' })
  soon: MySpanOptionsType;

  @Field(() => [MyWindowOptionsType], { description: 'In the hard times of the plan in force.' })
  windows: MyWindowOptionsType[];

  @Field(() => MyReachType, { nullable: true })
  reach: MyReachType | null;

  @Field(() => Boolean, { description: 'False where I chose no meetings: then only chosen ones are named.' })
  wantsMeetings: boolean;
}

/** Copies what a patient may see of options; the first of the spans is that of the hours that come. */
export function myOptions(
  { spans, reach, wantsMeetings }: OptionsAnswer,
  windows: readonly WeeklyWindow[],
): MyOptionsType {
  const [soon, ...rest] = spans.map(mySpan);
  return {
    soon: soon!,
    windows: windows.map(({ weekday, startTime, endTime }, at) => ({ weekday, startTime, endTime, span: rest[at]! })),
    reach: reach && myReach(reach),
    wantsMeetings,
  };
}

function mySpan({ startsAt, endsAt, options, inPersonCount, onlineCount }: SpanOptions): MySpanOptionsType {
  return { startsAt, endsAt, inPersonCount, onlineCount, options: options.map(myOption) };
}

function myOption({ meeting, startsAt, way, transport, isChosen }: WindowOption): MyOptionType {
  const { id, name, timeZone, attendance, locationName, address, conferenceUrl, conferencePhone } = meeting;
  return {
    meetingId: id,
    ...{ name, startsAt, timeZone, way, attendance, locationName, address, transport, isChosen },
    ...{ conferenceUrl, conferencePhone, reportedClosedOn: meeting.reportedClosedOn },
    distanceMiles: meeting.distanceMiles ?? null,
    welcomesMedication: meeting.marks.some(({ kind }) => kind === 'welcomes_medication'),
  };
}
