import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { mergeFields, mergeSides, type MergeField, type MergeSide } from './merge-words';

const MergeFieldEnum = wordEnum('MergeField', mergeFields);
const MergeSideEnum = wordEnum('MergeSideName', mergeSides);

/** One of the two charts, and how much hangs on it. */
@ObjectType('MergeSide')
export class MergeSideType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => Boolean)
  isAdmitted: boolean;

  @Field(() => Int)
  stays: number;

  @Field(() => Int)
  plans: number;

  @Field(() => Int)
  checkIns: number;

  @Field(() => Int)
  groupNotes: number;

  @Field(() => Int)
  measures: number;

  @Field(() => Int, { description: 'Signed consents to share.' })
  consents: number;

  @Field(() => Int)
  openTasks: number;
}

/** What can stand only once, as both charts say it. */
@ObjectType('MergeFieldValues')
export class MergeFieldType {
  @Field(() => MergeFieldEnum)
  field: MergeField;

  @Field(() => String, { nullable: true })
  losing: string | null;

  @Field(() => String, { nullable: true })
  surviving: string | null;

  @Field(() => Boolean)
  differs: boolean;
}

/** Two charts side by side, before they become one. */
@ObjectType('MergePreview')
export class MergePreviewType {
  @Field(() => MergeSideType)
  losing: MergeSideType;

  @Field(() => MergeSideType)
  surviving: MergeSideType;

  @Field(() => [MergeFieldType])
  fields: MergeFieldType[];

  @Field(() => [String], { description: 'Sentences of what has to be seen to first.' })
  obstacles: string[];

  @Field(() => String, { description: 'What has to be written to confirm: the last name on the chart that goes.' })
  confirmation: string;
}

/** Which chart a value is kept from. */
@InputType()
export class MergeChoiceInput {
  @Field(() => MergeFieldEnum)
  field: MergeField;

  @Field(() => MergeSideEnum)
  side: MergeSide;
}

/** Two charts of one person; this can’t be undone. */
@InputType()
export class MergePatientsInput {
  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => ID, { description: 'The chart that goes; its address leads to the other one from then on.' })
  losingId: Id;

  @Field(() => ID)
  survivingId: Id;

  @Field(() => [MergeChoiceInput], { description: 'What is not named is kept from the surviving chart.' })
  choices: MergeChoiceInput[];

  @Field(() => String, { description: 'The last name on the chart that goes.' })
  confirmation: string;
}
