import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { WeekOutcomeEnum } from './plan-words.graphql';
import type { WeekOutcome } from './weekly-outcome.entity';

/** One of my weeks, and what came of it. */
@ObjectType('MyNotedWeek')
export class MyNotedWeekType {
  @Field(() => LocalDateScalar)
  weekOf: string;

  @Field(() => WeekOutcomeEnum, { nullable: true, description: 'Absent where nobody said it.' })
  outcome: WeekOutcome | null;
}

/** What I set myself for each week, and how the last ones went. */
@ObjectType('MyCommitment')
export class MyCommitmentType {
  @Field(() => String)
  commitment: string;

  @Field(() => Boolean, { description: 'My peer specialist sees it, and how the weeks went.' })
  isShared: boolean;

  @Field(() => [MyNotedWeekType], { description: 'The last eight, the running one first.' })
  weeks: MyNotedWeekType[];
}

/** How one of my weeks went. */
@InputType()
export class SayMyWeekInput {
  @Field(() => LocalDateScalar, { description: 'First day of one of the last eight weeks.' })
  weekOf: string;

  @Field(() => WeekOutcomeEnum)
  outcome: WeekOutcome;
}
