import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  recoveryTaskKinds,
  recoveryTaskStatuses,
  type RecoveryTaskKind,
  type RecoveryTaskStatus,
} from './recovery-task.entity';
import { stepStatuses, type StepStatus } from './step-rules';

/** What a task asks for. */
export const RecoveryTaskKindEnum = wordEnum('RecoveryTaskKind', recoveryTaskKinds);
const RecoveryTaskStatusEnum = wordEnum('RecoveryTaskStatus', recoveryTaskStatuses);
const StepStatusEnum = wordEnum('StepStatus', stepStatuses);

/** One time that a patient works on a step. */
@ObjectType('StepVisit', { description: 'Work on a step; coming back to it is another visit.' })
export class StepVisitType {
  @Field(() => String)
  fellowship: string;

  @Field(() => Int)
  step: number;

  @Field(() => Int)
  visit: number;

  @Field(() => LocalDateScalar)
  startedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Absent while it goes on; always for the twelfth.' })
  finishedOn: string | null;
}

/** A task between sessions. */
@ObjectType('RecoveryTask')
export class RecoveryTaskType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => RecoveryTaskKindEnum)
  kind: RecoveryTaskKind;

  @Field(() => Int, { nullable: true })
  step: number | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  details: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => RecoveryTaskStatusEnum)
  status: RecoveryTaskStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was done or dropped.' })
  closedOn: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => String)
  assignedByName: string;
}

/** Where a patient stands with a step. */
@InputType()
export class SetPatientStepInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  fellowship: string;

  @Field(() => Int)
  step: number;

  @Field(() => StepStatusEnum)
  status: StepStatus;
}

/** A task to assign. */
@InputType()
export class AssignRecoveryTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the page once per form, so that sending twice counts once.',
  })
  submitId?: Id | null;

  @Field(() => ID)
  patientId: Id;

  @Field(() => RecoveryTaskKindEnum)
  kind: RecoveryTaskKind;

  @Field(() => Int, { nullable: true, description: 'Not 4, 5 or 8 to 10.' })
  step?: number | null;

  @Field(() => String, { nullable: true })
  templateCode?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  details?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn?: string | null;
}

/** A task as it shall stand. */
@InputType()
export class ChangeRecoveryTaskInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  details?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn?: string | null;

  @Field(() => RecoveryTaskStatusEnum)
  status: RecoveryTaskStatus;
}
