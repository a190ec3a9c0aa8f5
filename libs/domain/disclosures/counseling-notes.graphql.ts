import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { counselingSessionKinds, type CounselingSessionKind } from './counseling-note.entity';
import { ReleasedDisclosureType } from './disclosures.graphql';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

const CounselingSessionKindEnum = wordEnum('CounselingSessionKind', counselingSessionKinds);

/** A counseling note of one's own. */
@ObjectType('CounselingNote')
export class CounselingNoteType {
  @Field(() => ID)
  id: Id;

  @Field(() => CounselingSessionKindEnum)
  sessionKind: CounselingSessionKind;

  @Field(() => LocalDateScalar)
  heldOn: string;

  @Field(() => String)
  text: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;
}

/** Counseling notes that left. */
@ObjectType('ReleasedCounselingNotes')
export class ReleasedCounselingNotesType extends ReleasedDisclosureType {
  @Field(() => [CounselingNoteType])
  content: CounselingNoteType[];
}

/** What is kept apart of a session. */
@InputType()
export class WriteCounselingNoteInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => CounselingSessionKindEnum)
  sessionKind: CounselingSessionKind;

  @Field(() => LocalDateScalar)
  heldOn: string;

  @Field(() => String)
  text: string;
}

/** Which notes leave, to whom and what for. */
@InputType()
export class ReleaseCounselingNotesInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => [ID])
  noteIds: Id[];

  @Field(() => ID)
  partyId: Id;

  @Field(() => enums.DisclosurePurposeEnum)
  purpose: words.DisclosurePurpose;
}
