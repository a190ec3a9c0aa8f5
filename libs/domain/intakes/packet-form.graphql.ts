import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

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

/** A reason for asking a question, or for hiding it. */
@ObjectType('PacketRule')
export class PacketRuleType {
  @Field(() => [PacketConditionType])
  conditions: PacketConditionType[];

  @Field(() => Boolean, { description: 'One condition is enough.' })
  isAny: boolean;

  @Field(() => Boolean, { description: 'The question is not asked when it holds.' })
  hides: boolean;
}

/** A question, a line to read, or a group of questions that repeats. */
@ObjectType('PacketQuestion')
export class PacketQuestionType {
  @Field(() => String)
  linkId: string;

  @Field(() => String, {
    description: 'A type of FHIR R4, like string, choice, boolean or date; a group repeats.',
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

  @Field(() => Boolean, { description: 'Several answers may be given.' })
  repeats: boolean;

  @Field(() => [PacketRuleType], { description: 'It is asked where every one allows it.' })
  rules: PacketRuleType[];

  @Field(() => [PacketConditionType], { description: 'Has to be answered where one of these holds.' })
  neededWhen: PacketConditionType[];

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

  @Field(() => PacketWordsType, { description: 'Begins with the words of the question.' })
  sentence: PacketWordsType;
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
