import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { PlanContentType } from './plan-content.graphql';
import { planSigners, signatureMethods, type PlanSigner, type SignatureMethod } from './plan-signature.entity';
import { documentKinds, planStatuses, type DocumentKind, type PlanStatus } from './signed-document.entity';

/** GraphQL names of the states of a document. */
export const PlanStatusEnum = wordEnum('PlanStatus', planStatuses);
/** GraphQL names of the kinds of a document. */
export const DocumentKindEnum = wordEnum('DocumentKind', documentKinds);
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

/** The template a plan began with. */
@ObjectType('PlanOrigin')
export class PlanOriginType {
  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true, description: 'Which version of the organization’s own template.' })
  versionNumber: number | null;
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

  @Field(() => PlanOriginType, {
    nullable: true,
    description: 'The template that it, or the plan it is a copy of, began with.',
  })
  origin: PlanOriginType | null;

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

/** Where a document of any kind stands after it was signed, given back or discarded. */
@ObjectType('DocumentState')
export class DocumentStateType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => DocumentKindEnum)
  kind: DocumentKind;

  @Field(() => Int)
  version: number;

  @Field(() => PlanStatusEnum)
  status: PlanStatus;
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

  @Field(() => String, { nullable: true, description: 'Who handed the tablet over, saw the paper or heard it.' })
  witnessName: string | null;

  @Field(() => String, { nullable: true, description: 'Who heard it as well, where the patient agreed aloud.' })
  secondWitnessName: string | null;

  @Field(() => String, { nullable: true, description: 'Why they could sign in no other way.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The scan, at /imports/plan-papers/ID.' })
  paperId: Id | null;

  @Field(() => DateTimeScalar)
  signedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Set when the plan went back to its author.' })
  voidedAt: Date | null;
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

/** A patient's agreement aloud, where they can sign in no other way. */
@InputType()
export class RecordVerbalAgreementInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  planId: Id;

  @Field(() => String, { description: 'Of the wording that was read aloud.' })
  documentHash: string;

  @Field(() => String, { description: 'The patient’s name.' })
  name: string;

  @Field(() => String, { description: 'Why they can sign neither on a phone, nor on the tablet, nor on paper.' })
  reason: string;

  @Field(() => ID, { description: 'A colleague who heard it as well.' })
  witnessId: Id;

  @Field(() => String, { description: 'Of whoever records it.' })
  password: string;
}
