import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { openingGrounds, type OpeningGround } from './counseling-note-opening.entity';
import { CounselingNoteType } from './counseling-notes.graphql';

const OpeningGroundEnum = wordEnum('CounselingNoteGround', openingGrounds);

/** Notes of an author who left, in the viewer's custody. */
@ObjectType('InheritedNotes')
export class InheritedNotesType {
  @Field(() => ID)
  authorId: Id;

  @Field(() => String)
  authorName: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while they are shut.' })
  openUntil: Date | null;

  @Field(() => [CounselingNoteType], { description: 'None while they are shut.' })
  notes: CounselingNoteType[];
}

/** Why somebody reads what another kept apart. */
@InputType()
export class OpenInheritedNotesInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  authorId: Id;

  @Field(() => OpeningGroundEnum)
  ground: OpeningGround;

  @Field(() => String, { description: 'The paper, the proceeding or the occasion.' })
  words: string;
}
