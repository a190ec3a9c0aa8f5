import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** Words in both languages of the product. */
@ObjectType('MyPacketWords')
export class MyPacketWordsType {
  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}

/** One possible answer. */
@ObjectType('MyPacketOption')
export class MyPacketOptionType {
  @Field(() => String)
  code: string;

  @Field(() => MyPacketWordsType)
  words: MyPacketWordsType;
}

/** When a question is asked. */
@ObjectType('MyPacketCondition')
export class MyPacketConditionType {
  @Field(() => String)
  question: string;

  @Field(() => String, { description: 'An operator of FHIR R4: exists, =, !=, >, <, >= or <=.' })
  operator: string;

  @Field(() => String)
  answer: string;
}

/** A question, or a group of questions that repeats. */
@ObjectType('MyPacketQuestion')
export class MyPacketQuestionType {
  @Field(() => String)
  linkId: string;

  @Field(() => String, {
    description: 'A type of FHIR R4: group, boolean, integer, date, time, string, text or choice.',
  })
  type: string;

  @Field(() => MyPacketWordsType)
  words: MyPacketWordsType;

  @Field(() => Boolean)
  isRequired: boolean;

  @Field(() => Int, { nullable: true })
  maxLength: number | null;

  @Field(() => [MyPacketOptionType])
  options: MyPacketOptionType[];

  @Field(() => [MyPacketConditionType])
  conditions: MyPacketConditionType[];

  @Field(() => [MyPacketQuestionType], { description: 'What each row of a group asks.' })
  questions: MyPacketQuestionType[];
}

/** A part of the packet. */
@ObjectType('MyPacketSection')
export class MyPacketSectionType {
  @Field(() => String)
  linkId: string;

  @Field(() => MyPacketWordsType)
  words: MyPacketWordsType;

  @Field(() => [MyPacketQuestionType])
  questions: MyPacketQuestionType[];
}

/** An answer within a row. */
@ObjectType('MyPacketCell')
export class MyPacketCellType {
  @Field(() => String)
  linkId: string;

  @Field(() => [String])
  values: string[];
}

/** A row of a group that repeats. */
@ObjectType('MyPacketRow')
export class MyPacketRowType {
  @Field(() => [MyPacketCellType])
  cells: MyPacketCellType[];
}

/** What was written into a field. */
@ObjectType('MyPacketField')
export class MyPacketFieldType {
  @Field(() => String)
  linkId: string;

  @Field(() => Int, { description: 'Grows with every change; a field that is not here has 0.' })
  version: number;

  @Field(() => [String])
  values: string[];

  @Field(() => [MyPacketRowType])
  rows: MyPacketRowType[];
}

/** What is missing or wrong at a field. */
@ObjectType('MyPacketProblem')
export class MyPacketProblemType {
  @Field(() => String)
  linkId: string;

  @Field(() => String, { description: 'Begins with the words of the question.' })
  sentence: string;
}

/** The packet, as its patient sees it. */
@ObjectType('MyPacket')
export class MyPacketType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => [MyPacketSectionType])
  sections: MyPacketSectionType[];

  @Field(() => [MyPacketFieldType])
  fields: MyPacketFieldType[];

  @Field(() => [MyPacketProblemType], { description: 'What is still needed before it can be finished.' })
  gaps: MyPacketProblemType[];
}

/** What became of a save. */
@ObjectType('MyPacketSaved')
export class MyPacketSavedType {
  @Field(() => MyPacketType)
  packet: MyPacketType;

  @Field(() => [MyPacketProblemType], { description: 'Fields that were not kept, and what to change.' })
  problems: MyPacketProblemType[];

  @Field(() => [String], {
    description: 'linkIds of fields that somebody else changed meanwhile; they were left alone.',
  })
  conflicts: string[];
}

/** An answer within a row. */
@InputType()
export class MyPacketCellInput {
  @Field(() => String)
  linkId: string;

  @Field(() => [String])
  values: string[];
}

/** A row of a group that repeats. */
@InputType()
export class MyPacketRowInput {
  @Field(() => [MyPacketCellInput])
  cells: MyPacketCellInput[];
}

/** A field as it stands on the page. */
@InputType()
export class MyPacketFieldInput {
  @Field(() => String)
  linkId: string;

  @Field(() => Int, { description: 'Of the answer that was on the screen; 0 where there was none.' })
  version: number;

  @Field(() => [String])
  values: string[];

  @Field(() => [MyPacketRowInput])
  rows: MyPacketRowInput[];
}

/** Fields that changed. */
@InputType()
export class SaveMyPacketInput {
  @Field(() => ID)
  packetId: Id;

  @Field(() => [MyPacketFieldInput])
  fields: MyPacketFieldInput[];
}

/** Ends a packet. */
@InputType()
export class FinishMyPacketInput {
  @Field(() => ID)
  packetId: Id;
}
