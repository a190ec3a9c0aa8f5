import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { recoveryTaskKinds, type RecoveryTaskKind } from './recovery-task.entity';
import { stepStatuses, type StepStatus } from './step-rules';
import type { StepVisit } from './step-visits.service';
import type { RecoveryTaskType } from './step-work.graphql';
import { StepFellowshipType } from './steps.patient-graphql';

const RecoveryTaskKindEnum = wordEnum('RecoveryTaskKind', recoveryTaskKinds);
const StepStatusEnum = wordEnum('StepStatus', stepStatuses);

/** One time that the patient works on a step. */
@ObjectType('MyStepVisit')
export class MyStepVisitType {
  @Field(() => String)
  fellowship: string;

  @Field(() => Int)
  step: number;

  @Field(() => Int)
  visit: number;

  @Field(() => LocalDateScalar)
  startedOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  finishedOn: string | null;
}

/** A task that the team and the patient agreed on. */
@ObjectType('MyRecoveryTask')
export class MyRecoveryTaskType {
  @Field(() => ID)
  id: Id;

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

  @Field(() => Boolean)
  isDone: boolean;
}

/** What the patient wrote for themselves. */
@ObjectType('MyReflection', { description: 'Shown to the patient alone; nobody else can read it.' })
export class MyReflectionType {
  @Field(() => String)
  fellowship: string;

  @Field(() => Int)
  step: number;

  @Field(() => String)
  words: string;
}

/** The patient's work on the steps, and their tasks. */
@ObjectType('MyStepWork')
export class MyStepWorkType {
  @Field(() => [StepFellowshipType], { description: 'Fellowships with steps of the patient’s path; none is a choice.' })
  fellowships: StepFellowshipType[];

  @Field(() => [Int], { description: 'Steps of which the product keeps the status only.' })
  stepsWithoutWords: readonly number[];

  @Field(() => [MyStepVisitType])
  visits: MyStepVisitType[];

  @Field(() => [MyRecoveryTaskType])
  tasks: MyRecoveryTaskType[];

  @Field(() => [MyReflectionType])
  reflections: MyReflectionType[];
}

/** Where the patient stands with a step. */
@InputType()
export class SetMyStepInput {
  @Field(() => String)
  fellowship: string;

  @Field(() => Int)
  step: number;

  @Field(() => StepStatusEnum)
  status: StepStatus;
}

/** A task that is done, or not after all. */
@InputType()
export class SetMyTaskInput {
  @Field(() => ID)
  recoveryTaskId: Id;

  @Field(() => Boolean)
  isDone: boolean;
}

/** What the patient writes for themselves about a step; left empty, it is deleted. */
@InputType()
export class WriteReflectionInput {
  @Field(() => String)
  fellowship: string;

  @Field(() => Int, { description: 'Not 4, 5 or 8 to 10.' })
  step: number;

  @Field(() => String, { nullable: true })
  words?: string | null;
}

/** Copies what a patient sees of a visit, field by field. */
export function myStepVisit({ fellowship, step, visit, startedOn, finishedOn }: StepVisit): MyStepVisitType {
  return { fellowship, step, visit, startedOn, finishedOn };
}

/** Copies what a patient sees of a task, field by field. */
export function myRecoveryTask(task: RecoveryTaskType): MyRecoveryTaskType {
  const { id, kind, step, title, details, dueOn, status } = task;
  return { id, kind, step, title, details, dueOn, isDone: status === 'done' };
}
