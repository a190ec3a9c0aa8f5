import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { DocumentKindEnum, PlanStatusEnum } from '../plans/plans.graphql';
import { SafetyItemType } from '../safety/safety.graphql';
import { SignalType } from '../signals/signals.graphql';
import { TaskType } from '../tasks/tasks.graphql';
import { endingKinds, type EndingPaper, type UnsignedPaper } from './today.repository';

const EndingKindEnum = wordEnum('EndingKind', endingKinds);

/** One reason why somebody needs something today. */
@ObjectType('TodayReason', { description: 'Exactly one of the three.' })
export class TodayReasonType {
  @Field(() => SafetyItemType, { nullable: true })
  safetyItem: SafetyItemType | null;

  @Field(() => SignalType, { nullable: true })
  signal: SignalType | null;

  @Field(() => TaskType, { nullable: true })
  task: TaskType | null;

  @Field(() => Int, { description: 'Tasks of one checklist that it stands for, itself among them.' })
  alikeCount: number;
}

/** One patient who needs something today. */
@ObjectType('TodayLine')
export class TodayLineType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => Int)
  reasonCount: number;

  @Field(() => [TodayReasonType], { description: 'The most urgent first, 6 at most.' })
  reasons: TodayReasonType[];
}

/** A plan or document that is not signed yet. */
@ObjectType('UnsignedPaper')
export class UnsignedPaperType implements UnsignedPaper {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => DocumentKindEnum)
  kind: UnsignedPaper['kind'];

  @Field(() => PlanStatusEnum)
  status: UnsignedPaper['status'];

  @Field(() => DateTimeScalar)
  since: Date;
}

/** A plan to be looked at again, or a consent that ends. */
@ObjectType('EndingPaper')
export class EndingPaperType implements EndingPaper {
  @Field(() => EndingKindEnum)
  kind: EndingPaper['kind'];

  @Field(() => ID, { description: 'Of the plan or the consent.' })
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => LocalDateScalar)
  on: string;
}

/** Who and what needs somebody today. */
@ObjectType('Today')
export class TodayType {
  @Field(() => Boolean, { description: 'The viewer reaches patients beyond their care teams.' })
  reachesAll: boolean;

  @Field(() => Int)
  patientCount: number;

  @Field(() => Int)
  needCount: number;

  @Field(() => [TodayLineType], {
    description: 'One a patient, the most urgent first: 10, and all with a safety item.',
  })
  lines: TodayLineType[];

  @Field(() => [UnsignedPaperType], { description: 'The longest waiting first, 50 at most.' })
  unsigned: UnsignedPaperType[];

  @Field(() => [EndingPaperType], { description: 'By day, 50 at most.' })
  ending: EndingPaperType[];
}
