import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { SimilarPatientType } from '../patients/similar-patients.graphql';
import type { LevelOfCare } from './levels-written';
import {
  importKinds,
  importStatuses,
  rowDecisions,
  rowOutcomes,
  type DifferingField,
  type ImportKind,
  type ImportStatus,
  type RowDecision,
  type RowOutcome,
} from './outcome-words';

const ImportKindEnum = wordEnum('PatientImportKind', importKinds);
const ImportStatusEnum = wordEnum('PatientImportStatus', importStatuses);
/** GraphQL names of what a row comes to. */
export const RowOutcomeEnum = wordEnum('ImportRowOutcome', rowOutcomes);
const RowDecisionEnum = wordEnum('ImportRowDecision', rowDecisions);

/** How many rows come to something, and for which reason. */
@ObjectType('PatientImportRowCount')
export class ImportRowCountType {
  @Field(() => RowOutcomeEnum)
  outcome: RowOutcome;

  @Field(() => String, { nullable: true, description: 'A code, where rows are refused or held.' })
  reason: string | null;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'Of these, carried out.' })
  done: number;

  @Field(() => Int, { description: 'Of these, decided by a person.' })
  decided: number;
}

/** One file of patients. */
@ObjectType('PatientImport')
export class PatientImportType {
  @Field(() => ID)
  id: Id;

  @Field(() => ImportKindEnum)
  kind: ImportKind;

  @Field(() => String)
  fileName: string;

  @Field(() => ImportStatusEnum)
  status: ImportStatus;

  @Field(() => String, { nullable: true, description: 'What is wrong with the whole file, as a code.' })
  fault: string | null;

  @Field(() => String)
  facilityName: string;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => LocalDateScalar)
  admittedOn: string;

  @Field(() => Int, { description: 'Rows that are read so far.' })
  rowsDone: number;

  @Field(() => [ImportRowCountType])
  counts: ImportRowCountType[];

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => String, { nullable: true })
  importedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the very same file was taken before.' })
  takenBeforeAt: Date | null;
}

/** A number by which another system knows somebody. */
@ObjectType('ExternalIdentifier')
export class ExternalIdentifierType {
  @Field(() => String)
  system: string;

  @Field(() => String)
  value: string;
}

/** One field in which a file differs from a chart. */
@ObjectType('PatientImportDifference')
export class ImportDifferenceType {
  @Field(() => String, { description: 'firstName, lastName, preferredName, birthDate, language, phone or email.' })
  field: DifferingField;

  @Field(() => String, { nullable: true })
  ours: string | null;

  @Field(() => String)
  theirs: string;

  @Field(() => Boolean, { description: 'The file’s word is taken when the file is.' })
  isAccepted: boolean;
}

/** One row of a file of patients, or somebody who is missing in a census. */
@ObjectType('PatientImportRow')
export class PatientImportRowType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'Counted from 1; in a census the header is 1.' })
  number: number;

  @Field(() => RowOutcomeEnum)
  outcome: RowOutcome;

  @Field(() => String, { nullable: true, description: 'Why it is refused or held, as a code.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'As the file has it; of who is missing, as the chart has it.' })
  name: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  birthDate: string | null;

  @Field(() => [ExternalIdentifierType])
  identifiers: ExternalIdentifierType[];

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => [String], { description: 'What stands in the file and could not be read: phone, email.' })
  leftOut: string[];

  @Field(() => [SimilarPatientType])
  matches: SimilarPatientType[];

  @Field(() => [ImportDifferenceType])
  differences: ImportDifferenceType[];

  @Field(() => RowDecisionEnum, { nullable: true })
  decision: RowDecision | null;

  @Field(() => ID, { nullable: true, description: 'The chart that it is about.' })
  patientId: Id | null;

  @Field(() => Boolean)
  isDone: boolean;
}

/** A page of rows. */
export const PatientImportRowConnection = Connection(PatientImportRowType, 'PatientImportRow');

/** Names one import. */
@InputType()
export class PatientImportInput {
  @Field(() => ID)
  importId: Id;
}

/** A word on one row; what is left out is taken back. */
@InputType()
export class DecideImportRowInput {
  @Field(() => ID)
  rowId: Id;

  @Field(() => RowDecisionEnum, { nullable: true })
  decision?: RowDecision | null;

  @Field(() => ID, { nullable: true, description: 'Whose chart it is, where it is the same person.' })
  patientId?: Id | null;

  @Field(() => [String], { nullable: true, description: 'Fields in which the file’s word is taken.' })
  accepted?: string[] | null;
}
