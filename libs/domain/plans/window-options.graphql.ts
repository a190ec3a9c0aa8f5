import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { MeetingType } from '../meetings/meetings.graphql';
import { MeetingReachType } from '../recovery/meeting-reach.graphql';
import { optionWays, type OptionWay } from './window-options.service';

/** Ways to be at a meeting, as the graph says them. */
export const OptionWayEnum = wordEnum('OptionWay', optionWays);

/** A meeting that the patient can be at in a hard hour. */
@ObjectType('WindowOption')
export class WindowOptionType {
  @Field(() => MeetingType)
  meeting: MeetingType;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => OptionWayEnum)
  way: OptionWay;

  @Field(() => String, { nullable: true, description: 'In the patient’s words, for one that they chose.' })
  transport: string | null;

  @Field(() => Boolean)
  isChosen: boolean;
}

/** What there is in one window: at most three are named, all are counted. */
@ObjectType('SpanOptions')
export class SpanOptionsType {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => [WindowOptionType])
  options: WindowOptionType[];

  @Field(() => Int)
  inPersonCount: number;

  @Field(() => Int)
  onlineCount: number;
}

/** What there is in hard hours, and what was taken for "in reach". */
@ObjectType('WindowOptions')
export class WindowOptionsType {
  @Field(() => [SpanOptionsType], { description: 'In the order that was asked for.' })
  spans: SpanOptionsType[];

  @Field(() => MeetingReachType, { nullable: true })
  reach: MeetingReachType | null;

  @Field(() => Boolean, { description: 'False where the patient chose no meetings: then only chosen ones are named.' })
  wantsMeetings: boolean;
}

/** Hours of a week, by the clocks where the patient lives. */
@InputType()
export class WindowInput {
  @Field(() => Int, { description: '0 is Sunday.' })
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar, { description: 'At or before the start: on the next day.' })
  endTime: string;
}
