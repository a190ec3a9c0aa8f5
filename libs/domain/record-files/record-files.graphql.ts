import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import type { DisclosureWish } from '../disclosures/disclosure-gate.service';
import { DisclosurePurposeEnum } from '../disclosures/sharing-words.graphql';
import { recordKinds, type RecordKind } from './signed-records.service';

/** On what ground files go out: a consent that names who gets them, or the program's own record. */
export const fileBases = ['consent', 'internal', 'qsoa'] as const;
/** Grounds of what goes back without anybody being named. */
export const ownRecordBases = ['internal', 'qsoa'] as const;

const RecordKindEnum = wordEnum('SignedRecordKind', recordKinds);
const FileBasisEnum = wordEnum('RecordFilesBasis', fileBases);
const OwnRecordBasisEnum = wordEnum('OwnRecordBasis', ownRecordBases);

const onceAForm = { description: 'Made by the page once per form (UUID).' };
const agreement = { nullable: true, description: 'Of the register of service agreements; needed for QSOA.' };

/** How the sealing of scans and photos stands: counts, no names. */
@ObjectType('SealingHealth')
export class SealingHealthType {
  @Field(() => Int, { description: 'Files that no copy of the database shows.' })
  sealed: number;

  @Field(() => Int, { description: 'Kept before files were sealed; the worker seals them a few at a time.' })
  plain: number;

  @Field(() => Boolean, { description: 'The worker comes by until none is left.' })
  isAtWork: boolean;
}

/** Something signed that can be handed out as a file. */
@ObjectType('SignedRecord')
export class SignedRecordType {
  @Field(() => ID)
  id: Id;

  @Field(() => RecordKindEnum)
  kind: RecordKind;

  @Field(() => String)
  title: string;

  @Field(() => LocalDateScalar)
  signedOn: string;
}

/** A file that left through the gate. */
@ObjectType('RecordFile', { description: 'One PDF, or a ZIP of several; its name carries a number, never a name.' })
export class RecordFileType {
  @Field(() => String)
  fileName: string;

  @Field(() => String)
  mediaType: string;

  @Field(() => String)
  base64: string;
}

/** A patient of whom nothing may leave. */
@ObjectType('RefusedRecordFiles')
export class RefusedRecordFilesType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String, { description: 'What stands against it.' })
  sentence: string;
}

/** What came of a day's files. */
@ObjectType('ReleasedRecordFiles')
export class ReleasedRecordFilesType {
  @Field(() => RecordFileType, {
    nullable: true,
    description: 'Absent where nothing was signed, or nothing may leave.',
  })
  file: RecordFileType | null;

  @Field(() => Int)
  fileCount: number;

  @Field(() => [RefusedRecordFilesType])
  refused: RefusedRecordFilesType[];
}

/** Which records of a patient go out as files, to whom. */
@InputType()
export class ReleaseRecordFilesInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => [ID])
  recordIds: Id[];

  @Field(() => FileBasisEnum)
  basis: (typeof fileBases)[number];

  @Field(() => ID, { nullable: true, description: 'Needed with consent.' })
  partyId?: Id | null;

  @Field(() => DisclosurePurposeEnum, { nullable: true, description: 'Needed with consent.' })
  purpose?: DisclosureWish['purpose'];

  @Field(() => ID, agreement)
  agreementId?: Id | null;
}

/** From which day on what was signed goes back to the program's own record. */
@InputType()
export class ReleaseRecordFilesSinceInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => LocalDateScalar, { description: 'At the facility of each patient.' })
  since: string;

  @Field(() => OwnRecordBasisEnum)
  basis: (typeof ownRecordBases)[number];

  @Field(() => ID, agreement)
  agreementId?: Id | null;
}
