import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { ExternalKind } from './external-result.entity';
import { ExternalKindEnum } from './measures.graphql';

/** Turns the pack on, under a sentence. */
@InputType()
export class ConfirmMeasurePackInput {
  @Field(() => String)
  termsVersion: string;
}

/** Where a band begins. */
@InputType()
export class MeasureBandInput {
  @Field(() => Int)
  from: number;

  @Field(() => String)
  name: string;
}

/** A questionnaire of an organization, with its rule of scoring. */
@InputType()
export class KeepOwnMeasureInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form (UUID).' })
  submitId?: Id | null;

  @Field(() => String, { description: 'A code that is there already gets its next version.' })
  code: string;

  @Field(() => String)
  licence: string;

  @Field(() => String, { description: 'FHIR R4 Questionnaire as JSON; each answer carries an ordinalValue.' })
  questionnaire: string;

  @Field(() => [String], { description: 'linkIds of the questions that count the other way round.' })
  reversed: string[];

  @Field(() => [MeasureBandInput])
  bands: MeasureBandInput[];

  @Field(() => String)
  bandSource: string;

  @Field(() => Int, { nullable: true })
  positiveFrom?: number | null;

  @Field(() => String, { nullable: true, description: 'linkId of the question about safety.' })
  safetyItem?: string | null;
}

/** Takes an own questionnaire out of use. */
@InputType()
export class RetireOwnMeasureInput {
  @Field(() => ID)
  id: Id;
}

/** Asks a patient to answer on their phone. */
@InputType()
export class AssignMeasureInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form (UUID).' })
  submitId?: Id | null;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  code: string;
}

/** Takes back what waits for an answer. */
@InputType()
export class WithdrawMeasureInput {
  @Field(() => ID)
  assignmentId: Id;
}

/** Answers that staff asked for and wrote down. */
@InputType()
export class RecordMeasureInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  code: string;

  @Field(() => String)
  version: string;

  @Field(() => [Int], { description: 'The position of the chosen answer of each question.' })
  answers: number[];
}

/** A result of a tool that is no part of the product. */
@InputType()
export class RecordExternalResultInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form (UUID).' })
  submitId?: Id | null;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ExternalKindEnum)
  kind: ExternalKind;

  @Field(() => String)
  tool: string;

  @Field(() => LocalDateScalar)
  doneOn: string;

  @Field(() => String, { description: 'SUICIDE_RISK: none, low, moderate or high; LEVEL_OF_CARE: a code like 2.1.' })
  level: string;

  @Field(() => String)
  doneBy: string;

  @Field(() => String, { nullable: true })
  rationale?: string | null;
}

/** Takes a result out of the trend. */
@InputType()
export class MarkMeasureInErrorInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  reason: string;
}
