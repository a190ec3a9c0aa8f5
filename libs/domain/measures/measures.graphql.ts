import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { externalKinds, type ExternalKind } from './external-result.entity';
import { instrumentSources, type InstrumentSource } from './instrument';
import { answerPlaces, type AnswerPlace } from './measure-assignment.entity';
import { resultOrigins, type ResultOrigin } from './measure-result.entity';

const InstrumentSourceEnum = wordEnum('MeasureSource', instrumentSources);
const AnswerPlaceEnum = wordEnum('AnswerPlace', answerPlaces);
const ResultOriginEnum = wordEnum('MeasureOrigin', resultOrigins);
/** What an outside tool was used for. */
export const ExternalKindEnum = wordEnum('ExternalResultKind', externalKinds);

/** A range of scores, from its start to the next one. */
@ObjectType('MeasureBand')
export class MeasureBandType {
  @Field(() => Int)
  from: number;

  @Field(() => String)
  name: string;
}

/** A question with its possible answers, in English. */
@ObjectType('MeasureQuestion')
export class MeasureQuestionType {
  @Field(() => String)
  text: string;

  @Field(() => [String], { description: 'An answer is the position of one of them.' })
  options: string[];
}

/** A scored questionnaire. */
@ObjectType('Measure')
export class MeasureType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  version: string;

  @Field(() => ID, { nullable: true, description: 'Of an own one, to take it out of use.' })
  ownId: Id | null;

  @Field(() => InstrumentSourceEnum)
  source: InstrumentSource;

  @Field(() => Boolean, { description: 'False where its pack is off.' })
  isAvailable: boolean;

  @Field(() => String)
  title: string;

  @Field(() => String)
  licence: string;

  @Field(() => String)
  intro: string;

  @Field(() => [MeasureQuestionType])
  questions: MeasureQuestionType[];

  @Field(() => Int)
  lowest: number;

  @Field(() => Int)
  highest: number;

  @Field(() => String)
  algorithm: string;

  @Field(() => [MeasureBandType])
  bands: MeasureBandType[];

  @Field(() => String)
  bandSource: string;

  @Field(() => String, { nullable: true })
  cutOffNote: string | null;

  @Field(() => Boolean, { description: 'Whether one of its answers is about safety.' })
  hasSafetyItem: boolean;

  @Field(() => Boolean, { description: 'Whether its words exist in Spanish.' })
  isInSpanish: boolean;
}

/** The pack of questionnaires whose licence an organization has to confirm. */
@ObjectType('MeasurePack')
export class MeasurePackType {
  @Field(() => String)
  terms: string;

  @Field(() => String)
  termsVersion: string;

  @Field(() => [String])
  titles: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Absent while it is off.' })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;
}

/** Everything that can be asked here, or could be. */
@ObjectType('MeasureLibrary')
export class MeasureLibraryType {
  @Field(() => [MeasureType])
  measures: MeasureType[];

  @Field(() => MeasurePackType)
  pack: MeasurePackType;
}

/** One answer of a result. */
@ObjectType('MeasureAnswer')
export class MeasureAnswerType {
  @Field(() => String)
  question: string;

  @Field(() => String)
  words: string;

  @Field(() => Int)
  value: number;
}

/** What answers came to. */
@ObjectType('MeasureResult')
export class MeasureResultType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  version: string;

  @Field(() => Int)
  score: number;

  @Field(() => String)
  band: string;

  @Field(() => Boolean, { nullable: true, description: 'Absent where no cut-off is published.' })
  isPositive: boolean | null;

  @Field(() => Boolean)
  isSafety: boolean;

  @Field(() => ResultOriginEnum)
  origin: ResultOrigin;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => DateTimeScalar)
  answeredAt: Date;

  @Field(() => Int, { nullable: true })
  changeSinceLast: number | null;

  @Field(() => Int, { nullable: true, description: 'Since the first result of this episode of care.' })
  changeSinceAdmission: number | null;

  @Field(() => [MeasureAnswerType])
  answers: MeasureAnswerType[];
}

/** The results of one questionnaire. */
@ObjectType('MeasureTrend')
export class MeasureTrendType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  lowest: number;

  @Field(() => Int)
  highest: number;

  @Field(() => [MeasureBandType])
  bands: MeasureBandType[];

  @Field(() => String)
  bandSource: string;

  @Field(() => String, { nullable: true })
  cutOffNote: string | null;

  @Field(() => [MeasureResultType], { description: 'The newest first, at most 100.' })
  results: MeasureResultType[];
}

/** A result of a tool that is no part of the product. */
@ObjectType('ExternalResult')
export class ExternalResultType {
  @Field(() => ID)
  id: Id;

  @Field(() => ExternalKindEnum)
  kind: ExternalKind;

  @Field(() => String)
  tool: string;

  @Field(() => LocalDateScalar)
  doneOn: string;

  @Field(() => String)
  level: string;

  @Field(() => String)
  doneBy: string;

  @Field(() => String, { nullable: true })
  rationale: string | null;

  @Field(() => String)
  recordedByName: string;
}

/** A questionnaire that waits for its patient. */
@ObjectType('MeasureAssignment')
export class MeasureAssignmentType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => AnswerPlaceEnum)
  place: AnswerPlace;

  @Field(() => DateTimeScalar)
  assignedAt: Date;

  @Field(() => String)
  assignedByName: string;

  @Field(() => Boolean, { description: 'The phone shows it only while somebody is on duty, and nobody is.' })
  waitsForDuty: boolean;
}

/** What a chart shows of measures. */
@ObjectType('PatientMeasures')
export class PatientMeasuresType {
  @Field(() => String)
  timeZone: string;

  @Field(() => [MeasureTrendType])
  trends: MeasureTrendType[];

  @Field(() => [ExternalResultType], { description: 'The newest first, at most 100.' })
  external: ExternalResultType[];

  @Field(() => [MeasureAssignmentType])
  waiting: MeasureAssignmentType[];
}
