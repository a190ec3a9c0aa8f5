import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { goalStatuses, type GoalStatus } from './treatment-goal.entity';

const GoalStatusEnum = wordEnum('TreatmentGoalStatus', goalStatuses);

/** One goal of a patient's treatment plan. */
@ObjectType('TreatmentGoal', { description: 'A goal of the treatment plan: what a progress note says it serves.' })
export class TreatmentGoalType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => GoalStatusEnum)
  status: GoalStatus;

  @Field(() => String)
  authorName: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was met or ended.' })
  closedAt: Date | null;
}

/** A goal to add. */
@InputType()
export class AddTreatmentGoalInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  text: string;
}

/** Changes to a goal; what is left out stays. */
@InputType()
export class UpdateTreatmentGoalInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => GoalStatusEnum, { nullable: true })
  status?: GoalStatus | null;
}
