import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { HaltStateEnum } from './check-in-words.graphql';
import type { HaltState } from './check-in.entity';

/** Three hours of a weekday with the average craving that was told in them. */
@ObjectType('PatternHours')
export class PatternHoursType {
  @Field(() => Int, { description: '0 is Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'The first of three hours: 0, 3, … 21.' })
  hour: number;

  @Field(() => Int, { description: 'Check-ins.' })
  count: number;

  @Field(() => Float, { description: 'Average, of 10.' })
  craving: number;
}

/** A line of the plan that was ticked. */
@ObjectType('PatternSituation')
export class PatternSituationType {
  @Field(() => String)
  words: string;

  @Field(() => Int)
  count: number;

  @Field(() => Float)
  craving: number;

  @Field(() => Int, { description: 'Check-ins among them that told of use.' })
  usedCount: number;
}

/** One of hungry, angry, lonely, tired. */
@ObjectType('PatternHalt')
export class PatternHaltType {
  @Field(() => HaltStateEnum)
  state: HaltState;

  @Field(() => Int)
  count: number;

  @Field(() => Float)
  craving: number;
}

/** Lapses of a weekday. */
@ObjectType('PatternLapses')
export class PatternLapsesType {
  @Field(() => Int, { description: '0 is Sunday.' })
  weekday: number;

  @Field(() => Int)
  count: number;
}

/** When and in which situations cravings are strong, and on which weekdays lapses happened. */
@ObjectType('CheckInPatterns')
export class CheckInPatternsType {
  @Field(() => String, { description: 'Zone of the patient, by whose clock the hours are meant.' })
  timeZone: string;

  @Field(() => [PatternHoursType], { description: 'Only those in which something was told.' })
  hours: PatternHoursType[];

  @Field(() => [PatternSituationType], { description: 'The most frequent first; at most 12.' })
  situations: PatternSituationType[];

  @Field(() => [PatternHaltType], { description: 'The most frequent first.' })
  halt: PatternHaltType[];

  @Field(() => [PatternLapsesType])
  lapses: PatternLapsesType[];
}
