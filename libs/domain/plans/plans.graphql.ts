import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { PlanContentType } from './plan-content.graphql';
import { planSigners, signatureMethods, type PlanSigner, type SignatureMethod } from './plan-signature.entity';
import { planStatuses, type PlanStatus } from './relapse-prevention-plan.entity';

const PlanStatusEnum = wordEnum('PlanStatus', planStatuses);
const PlanSignerEnum = wordEnum('PlanSigner', planSigners);
const SignatureMethodEnum = wordEnum('SignatureMethod', signatureMethods);

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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its author signed.' })
  submittedAt: Date | null;

  @Field(() => ID, { nullable: true })
  submittedById: Id | null;

  @Field(() => String, { nullable: true, description: 'What changed against the plan before, and why.' })
  reasonForChange: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came back to its author.' })
  returnedReason: string | null;

  @Field(() => String, { nullable: true })
  closedReason: string | null;

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

/** A version in the list of a patient's plans: everything but its words. */
@ObjectType('PlanLine')
export class PlanLineType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => Int, { description: 'Counts from 1 per patient.' })
  number: number;

  @Field(() => Int)
  version: number;

  @Field(() => PlanStatusEnum)
  status: PlanStatus;

  @Field(() => String)
  authorName: string;

  @Field(() => LocalDateScalar, { nullable: true })
  reviewDue: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  activatedAt: Date | null;

  @Field(() => String, { nullable: true })
  activatedByName: string | null;

  @Field(() => String, { nullable: true })
  reasonForChange: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: Date;
}

/** A signature under a plan. */
@ObjectType('PlanSignature')
export class PlanSignatureType {
  @Field(() => ID)
  id: Id;

  @Field(() => PlanSignerEnum)
  signer: PlanSigner;

  @Field(() => SignatureMethodEnum)
  method: SignatureMethod;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Who handed the tablet over or saw the paper.' })
  witnessName: string | null;

  @Field(() => ID, { nullable: true, description: 'The scan, at /imports/plan-papers/ID.' })
  paperId: Id | null;

  @Field(() => DateTimeScalar)
  signedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Set when the plan went back to its author.' })
  voidedAt: Date | null;
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

/** Names a plan in the version that was on the screen. */
@InputType()
export class PlanVersionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** A plan to sign as staff, with their password. */
@InputType()
export class SubmitPlanInput extends PlanVersionInput {
  @Field(() => String)
  password: string;
}

/** A plan to give back or to end, with the reason. */
@InputType()
export class ReturnPlanInput extends PlanVersionInput {
  @Field(() => String)
  reason: string;
}
