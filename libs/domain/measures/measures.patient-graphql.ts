import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** A question as it was published, in the patient's language where it exists in it. */
@ObjectType('MyMeasureQuestion')
export class MyMeasureQuestionType {
  @Field(() => String)
  text: string;

  @Field(() => [String], { description: 'An answer is the position of one of them.' })
  options: string[];

  @Field(() => [Int], {
    description: 'Answers about safety: who chooses one is shown the way to help, connection or not.',
  })
  alarms: number[];
}

/** A questionnaire that the patient is asked to answer. */
@ObjectType('MyMeasure')
export class MyMeasureType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  title: string;

  @Field(() => String)
  intro: string;

  @Field(() => String, { description: 'Language of the words: en or es.' })
  language: string;

  @Field(() => [MyMeasureQuestionType])
  questions: MyMeasureQuestionType[];
}

/** What waits for the patient's answers. */
@ObjectType('MyMeasures')
export class MyMeasuresType {
  @Field(() => [MyMeasureType])
  waiting: MyMeasureType[];

  @Field(() => Int, { description: 'How many are shown only while somebody is on duty, and nobody is.' })
  waitingForDuty: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody is on duty again, where that is known.' })
  nextDutyAt: Date | null;
}

/** What answering led to. */
@ObjectType('MyMeasureAnswered')
export class MyMeasureAnsweredType {
  @Field(() => Boolean, { description: 'An answer was about safety: show the way to help at once.' })
  isSafety: boolean;
}

/** Answers of the patient. */
@InputType()
export class AnswerMyMeasureInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  assignmentId: Id;

  @Field(() => [Int], { description: 'The position of the chosen answer of each question.' })
  answers: number[];
}
