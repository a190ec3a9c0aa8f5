import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { PlanContentType } from './plan-content.graphql';
import { planStatuses, type PlanStatus } from './relapse-prevention-plan.entity';

const PlanStatusEnum = wordEnum('PlanStatus', planStatuses);

/** What a plan lacks before it can be signed. */
@ObjectType('PlanGap')
export class PlanGapType {
  @Field(() => String, { description: 'Path in the content, e.g. `lapseResponse.firstHour`.' })
  field: string;

  @Field(() => String)
  sentence: string;
}

/** A relapse-prevention plan as staff see it. */
@ObjectType('RelapsePreventionPlan')
export class RelapsePreventionPlanType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => Int, { description: 'Counts from 1 per patient.' })
  number: number;

  @Field(() => Int, { description: 'Grows with every save; sent back with the next one.' })
  version: number;

  @Field(() => PlanStatusEnum)
  status: PlanStatus;

  @Field(() => String, { nullable: true })
  templateCode: string | null;

  @Field(() => PlanContentType)
  content: PlanContentType;

  @Field(() => LocalDateScalar, { nullable: true })
  reviewDue: string | null;

  @Field(() => String)
  authorName: string;

  @Field(() => DateTimeScalar, { nullable: true })
  activatedAt: Date | null;

  @Field(() => String, { nullable: true })
  activatedByName: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what the plan says and whose it is.' })
  documentHash: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: Date;

  @Field(() => [PlanGapType], { description: 'Empty for a plan that is no draft any more.' })
  gaps: PlanGapType[];
}

/** A plan to begin with. */
@ObjectType('PlanTemplate')
export class PlanTemplateType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  description: string;

  @Field(() => PlanContentType)
  content: PlanContentType;
}

/** Where a new draft begins. */
@InputType()
export class StartPlanInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String, { nullable: true, description: 'Left out, the draft is a copy of the active plan, or empty.' })
  templateCode?: string | null;
}

/** Names a draft in the version that was on the screen. */
@InputType()
export class ActivatePlanInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}
