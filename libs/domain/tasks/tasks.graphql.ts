import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import {
  taskKinds,
  taskPriorities,
  taskStatuses,
  type TaskKind,
  type TaskPriority,
  type TaskStatus,
} from './task.entity';

const TaskKindEnum = wordEnum('TaskKind', taskKinds);
const TaskPriorityEnum = wordEnum('TaskPriority', taskPriorities);
const TaskStatusEnum = wordEnum('TaskStatus', taskStatuses);

/** The patient of a task. */
@ObjectType('TaskPatient', { description: 'What a task list may show of its patient.' })
export class TaskPatientType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  /** Of the phone; not shown. */
  phoneId: Id | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Boolean, { description: 'Others answer this phone.' })
  isShared: boolean;

  @Field(() => String, { nullable: true, description: 'What to mind when reaching them.' })
  precautions: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeFrom: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeUntil: string | null;

  @Field(() => String)
  timeZone: string;
}

/** A task as staff see it. */
@ObjectType('Task')
export class TaskType {
  @Field(() => ID)
  id: Id;

  @Field(() => TaskKindEnum)
  kind: TaskKind;

  @Field(() => String)
  title: string;

  @Field(() => TaskPriorityEnum)
  priority: TaskPriority;

  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field(() => TaskPatientType, { nullable: true })
  patient: TaskPatientType | null;

  @Field(() => StaffMemberSummaryType, { nullable: true })
  assignee: StaffMemberSummaryType | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt: Date | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  completedAt: Date | null;

  @Field(() => String, { nullable: true })
  completedByName: string | null;
}

/** A page of tasks. */
export const TaskConnection = Connection(TaskType, 'Task');

/** Narrows a list of tasks. */
@InputType()
export class TaskFilter {
  @Field(() => TaskStatusEnum, { nullable: true })
  status?: TaskStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Assigned to me, or to nobody and about a patient of my care teams.',
  })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true })
  patientId?: Id | null;

  @Field(() => [TaskKindEnum], { nullable: true })
  kinds?: TaskKind[] | null;
}

/** A task that a person writes. */
@InputType()
export class CreateTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the page once per form (UUID), so that sending it twice counts once.',
  })
  submitId?: Id | null;

  @Field(() => ID, { nullable: true })
  patientId?: Id | null;

  @Field(() => String)
  title: string;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt?: Date | null;

  @Field(() => TaskPriorityEnum)
  priority: TaskPriority;

  @Field(() => ID, { nullable: true })
  assigneeId?: Id | null;
}

/** What came of a task. */
@InputType()
export class CompleteTaskInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  outcome: string;
}
