import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  incapacityCauses,
  incapacityKinds,
  type IncapacityCause,
  type IncapacityKind,
} from './incapacity-finding.entity';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

/** Kinds of findings. */
export const IncapacityKindEnum = wordEnum('IncapacityKind', incapacityKinds);
const IncapacityCauseEnum = wordEnum('IncapacityCause', incapacityCauses);

/** That a patient can't decide for themselves, and who is told or signs instead. */
@ObjectType('IncapacityFinding')
export class IncapacityFindingType {
  @Field(() => ID)
  id: Id;

  @Field(() => IncapacityKindEnum)
  kind: IncapacityKind;

  @Field(() => IncapacityCauseEnum, { nullable: true })
  cause: IncapacityCause | null;

  @Field(() => String)
  basis: string;

  @Field(() => String, { nullable: true })
  threat: string | null;

  @Field(() => String)
  personName: string;

  @Field(() => String)
  personRelation: string;

  @Field(() => LocalDateScalar)
  fromOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  untilOn: string | null;

  @Field(() => String)
  recordedByName: string;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  isCurrent: boolean;
}

/** What is recorded of somebody who can't decide. */
@InputType()
export class RecordIncapacityInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => IncapacityKindEnum)
  kind: IncapacityKind;

  @Field(() => IncapacityCauseEnum, { nullable: true, description: 'Of a minor at risk.' })
  cause?: IncapacityCause | null;

  @Field(() => String, { description: 'What shows it: order and court, letters of an executor, what was seen.' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'Of a minor at risk: the threat, and how telling reduces it.' })
  threat?: string | null;

  @Field(() => String, { description: 'Who is told, or signs.' })
  personName: string;

  @Field(() => String)
  personRelation: string;

  @Field(() => LocalDateScalar)
  fromOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Needed for a minor at risk, at most 30 days on.' })
  untilOn?: string | null;
}

/** Names what holds no more. */
@InputType()
export class EndIncapacityInput {
  @Field(() => ID)
  findingId: Id;
}

/** What a minor's parent or guardian is told. */
@InputType()
export class TellOfMinorAtRiskInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  findingId: Id;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => enums.DisclosureMeansEnum)
  means: words.DisclosureMeans;

  @Field(() => String, { description: 'The facts that were told.' })
  words: string;
}
