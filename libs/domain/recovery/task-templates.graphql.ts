import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { RecoveryTaskKind } from './recovery-task.entity';
import { RecoveryTaskKindEnum } from './step-work.graphql';

/** Title and details in one language. */
@ObjectType('RecoveryTaskWords')
export class RecoveryTaskWordsType {
  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  details: string | null;
}

/** A task to assign and reword. */
@ObjectType('RecoveryTaskTemplate')
export class RecoveryTaskTemplateType {
  @Field(() => String)
  code: string;

  @Field(() => RecoveryTaskKindEnum)
  kind: RecoveryTaskKind;

  @Field(() => Int, { nullable: true })
  step: number | null;

  @Field(() => Boolean, { description: 'The organization worded it itself.' })
  isOwn: boolean;

  @Field(() => RecoveryTaskWordsType)
  en: RecoveryTaskWordsType;

  @Field(() => RecoveryTaskWordsType, { nullable: true, description: 'Absent: as in English.' })
  es: RecoveryTaskWordsType | null;
}

/** A task that the organization worded, as whoever keeps it sees it. */
@ObjectType('TaskTemplate')
export class TaskTemplateType {
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

  @Field(() => String, { nullable: true })
  spanishTitle: string | null;

  @Field(() => String, { nullable: true })
  spanishDetails: string | null;

  @Field(() => Boolean, { description: 'Offered no more; tasks that were assigned stay.' })
  isRetired: boolean;
}

/** A task to keep. */
@InputType()
export class AddTaskTemplateInput {
  @Field(() => RecoveryTaskKindEnum)
  kind: RecoveryTaskKind;

  @Field(() => Int, { nullable: true, description: 'Not 4, 5 or 8 to 10.' })
  step?: number | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  details?: string | null;

  @Field(() => String, { nullable: true })
  spanishTitle?: string | null;

  @Field(() => String, { nullable: true })
  spanishDetails?: string | null;
}

/** A kept task as it shall be from now on, as a whole. */
@InputType()
export class ChangeTaskTemplateInput extends AddTaskTemplateInput {
  @Field(() => ID)
  taskTemplateId: Id;
}

/** Names one of the organization's tasks. */
@InputType()
export class TaskTemplateInput {
  @Field(() => ID)
  taskTemplateId: Id;
}
