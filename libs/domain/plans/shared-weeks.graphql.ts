import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { WeekOutcomeEnum } from './plan-words.graphql';
import type { WeekOutcome } from './weekly-outcome.entity';

/** One week, and what came of it. */
@ObjectType('NotedWeek')
export class NotedWeekType {
  @Field(() => LocalDateScalar)
  weekOf: string;

  @Field(() => WeekOutcomeEnum, { nullable: true, description: 'Absent where nobody noted it.' })
  outcome: WeekOutcome | null;

  @Field(() => Boolean, { description: 'The patient said it themselves.' })
  isOwnWord: boolean;
}

/** What a patient shares of their plan: the week and how it went, and nothing else. */
@ObjectType('SharedWeek')
export class SharedWeekType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => String, { nullable: true })
  commitment: string | null;

  @Field(() => Int, { nullable: true })
  sponsorCalls: number | null;

  @Field(() => Int, { nullable: true })
  sponsorVisits: number | null;

  @Field(() => [NotedWeekType], { description: 'The last eight, the running one first.' })
  weeks: NotedWeekType[];
}

/** What came of one week. */
@InputType()
export class NoteWeekInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { description: 'First day of one of the last eight weeks.' })
  weekOf: string;

  @Field(() => WeekOutcomeEnum)
  outcome: WeekOutcome;
}
