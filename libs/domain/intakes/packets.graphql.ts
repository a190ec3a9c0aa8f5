import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';

/** Words in both languages of the product. */
@ObjectType('PacketWords')
export class PacketWordsType {
  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}

/** One possible answer. */
@ObjectType('PacketOption')
export class PacketOptionType {
  @Field(() => String)
  code: string;

  @Field(() => PacketWordsType)
  words: PacketWordsType;
}

/** When a question is asked. */
@ObjectType('PacketCondition')
export class PacketConditionType {
  @Field(() => String)
  question: string;

  @Field(() => String, { description: 'An operator of FHIR R4: exists, =, !=, >, <, >= or <=.' })
  operator: string;

  @Field(() => String)
  answer: string;
}

/** A question, or a group of questions that repeats. */
@ObjectType('PacketQuestion')
export class PacketQuestionType {
  @Field(() => String)
  linkId: string;

  @Field(() => String, {
    description: 'A type of FHIR R4: group, boolean, integer, date, time, string, text or choice.',
  })
  type: string;

  @Field(() => PacketWordsType)
  words: PacketWordsType;

  @Field(() => Boolean)
  isRequired: boolean;

  @Field(() => Int, { nullable: true })
  maxLength: number | null;

  @Field(() => [PacketOptionType])
  options: PacketOptionType[];

  @Field(() => [PacketConditionType])
  conditions: PacketConditionType[];

  @Field(() => [PacketQuestionType], { description: 'What each row of a group asks.' })
  questions: PacketQuestionType[];
}

/** A part of the packet. */
@ObjectType('PacketSection')
export class PacketSectionType {
  @Field(() => String)
  linkId: string;

  @Field(() => PacketWordsType)
  words: PacketWordsType;

  @Field(() => [PacketQuestionType])
  questions: PacketQuestionType[];
}

/** An answer within a row. */
@ObjectType('PacketCell')
export class PacketCellType {
  @Field(() => String)
  linkId: string;

  @Field(() => [String])
  values: string[];
}

/** A row of a group that repeats. */
@ObjectType('PacketRow')
export class PacketRowType {
  @Field(() => [PacketCellType])
  cells: PacketCellType[];
}

/** What was written into a field. */
@ObjectType('PacketField')
export class PacketFieldType {
  @Field(() => String)
  linkId: string;

  @Field(() => Int, { description: 'Grows with every change; a field that is not here has 0.' })
  version: number;

  @Field(() => [String])
  values: string[];

  @Field(() => [PacketRowType])
  rows: PacketRowType[];
}

/** What is missing or wrong at a field. */
@ObjectType('PacketProblem')
export class PacketProblemType {
  @Field(() => String)
  linkId: string;

  @Field(() => String, { description: 'Begins with the words of the question.' })
  sentence: string;
}

/** The admission packet of a patient. */
@ObjectType('Packet')
export class PacketType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  formVersion: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day that stands on the paper it was copied from.' })
  paperDate: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => [PacketSectionType])
  sections: PacketSectionType[];

  @Field(() => [PacketFieldType])
  fields: PacketFieldType[];

  @Field(() => [PacketProblemType], { description: 'What is still needed before it can be finished.' })
  gaps: PacketProblemType[];
}

/** What became of a save. */
@ObjectType('PacketSaved')
export class PacketSavedType {
  @Field(() => PacketType)
  packet: PacketType;

  @Field(() => [PacketProblemType], { description: 'Fields that were not kept, and what to change.' })
  problems: PacketProblemType[];

  @Field(() => [String], {
    description: 'linkIds of fields that somebody else changed meanwhile; they were left alone.',
  })
  conflicts: string[];
}

/** An answer within a row. */
@InputType()
export class PacketCellInput {
  @Field(() => String)
  linkId: string;

  @Field(() => [String])
  values: string[];
}

/** A row of a group that repeats. */
@InputType()
export class PacketRowInput {
  @Field(() => [PacketCellInput])
  cells: PacketCellInput[];
}

/** A field as it stands on the page. */
@InputType()
export class PacketFieldInput {
  @Field(() => String)
  linkId: string;

  @Field(() => Int, { description: 'Of the answer that was on the screen; 0 where there was none.' })
  version: number;

  @Field(() => [String])
  values: string[];

  @Field(() => [PacketRowInput])
  rows: PacketRowInput[];
}

/** Opens a packet at the desk, on the phone, or from paper. */
@InputType()
export class OpenPacketInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on the paper that is copied.' })
  paperDate?: string | null;
}

/** Fields that changed. */
@InputType()
export class SavePacketInput {
  @Field(() => ID)
  packetId: Id;

  @Field(() => [PacketFieldInput])
  fields: PacketFieldInput[];
}

/** Ends a packet. */
@InputType()
export class FinishPacketInput {
  @Field(() => ID)
  packetId: Id;
}
