import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { trends, weekStates, type Trend, type WeekState } from './meeting-weeks';
import { selfHelpFrequencies, type SelfHelpFrequency } from './self-help-codes';

const WeekStateEnum = wordEnum('WeekState', weekStates);
const TrendEnum = wordEnum('MeetingTrend', trends);
const SelfHelpFrequencyEnum = wordEnum('SelfHelpFrequency', selfHelpFrequencies);

/** One local week of the patient. */
@ObjectType('MeetingWeek')
export class MeetingWeekType {
  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  endsOn: string;

  @Field(() => Int, { nullable: true, description: 'Absent where no goal was in force.' })
  goal: number | null;

  @Field(() => Int)
  attended: number;

  @Field(() => WeekStateEnum)
  state: WeekState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which a missed week was told.' })
  notedOn: string | null;
}

/** A patient’s own number of meetings beside those they went to. */
@ObjectType('MeetingProgress')
export class MeetingProgressType {
  @Field(() => String)
  timeZone: string;

  @Field(() => Int, { description: '0 = Sunday.' })
  weekStartsOn: number;

  @Field(() => [MeetingWeekType], { description: 'Twelve weeks, the running one last.' })
  weeks: MeetingWeekType[];

  @Field(() => Int, { description: 'Weeks in a row in which the goal was reached.' })
  streak: number;

  @Field(() => TrendEnum, { nullable: true, description: 'The last four whole weeks beside the four before.' })
  trend: Trend | null;
}

/** Meetings in the 30 days before an admission or discharge. */
@ObjectType('SelfHelpAnswer')
export class SelfHelpAnswerType {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;

  @Field(() => Int, { nullable: true, description: 'Absent where nobody kept a log.' })
  meetings: number | null;

  @Field(() => SelfHelpFrequencyEnum)
  frequency: SelfHelpFrequency;

  @Field(() => Int, { description: 'In the public TEDS file; states have codes of their own.' })
  publicCode: number;
}

/** Meetings in the last 30 days, as FoRSE asks for them. */
@ObjectType('ForseMeetings')
export class ForseMeetingsType {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;

  @Field(() => Int, { nullable: true, description: '0 to 100; absent where nobody kept a log.' })
  meetings: number | null;
}

/** What TEDS and FoRSE ask about self-help, worked out from the log. */
@ObjectType('SelfHelpFigures')
export class SelfHelpFiguresType {
  @Field(() => SelfHelpAnswerType, { nullable: true })
  admission: SelfHelpAnswerType | null;

  @Field(() => SelfHelpAnswerType, { nullable: true, description: 'Before today while the episode is open.' })
  discharge: SelfHelpAnswerType | null;

  @Field(() => Boolean)
  isDischarged: boolean;

  @Field(() => ForseMeetingsType)
  forse: ForseMeetingsType;
}
