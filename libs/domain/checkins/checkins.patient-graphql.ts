import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { LanguageEnum } from '../patients/language.graphql';
import { SubstanceEnum } from '../patients/substance.graphql';
import type { Answer } from './check-in-input';
import type { Questions } from './check-in-questions';
import { HaltStateEnum, MedicationAnswerEnum } from './check-in-words.graphql';

/** Who reads what a patient writes. */
@ObjectType('Audience', {
  description: 'Who sees an answer and when someone is there; shown before the first question.',
})
export class AudienceType {
  @Field(() => [String], { description: 'People on the care team, by the name they use with patients.' })
  careTeamNames: string[];

  @Field(() => Boolean, { description: 'True in staffed hours, and while someone is on call.' })
  onDutyNow: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when, or absent.' })
  onDutyUntil: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When someone is there again, or absent when nothing is set.',
  })
  nextDutyAt: Date | null;

  @Field(() => String, { nullable: true })
  facilityPhone: string | null;
}

/** A patient's own answer. */
@ObjectType('MyCheckIn')
export class MyCheckInType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  answeredAt: Date;

  @Field(() => Int, { nullable: true })
  mood: number | null;

  @Field(() => Int)
  craving: number;

  @Field(() => Boolean)
  wantsCall: boolean;
}

/** A check-in that waits for an answer. */
@ObjectType('DueCheckIn')
export class DueCheckInType {
  @Field(() => ID)
  id: Id;

  @Field(() => LocalDateScalar)
  localDate: string;
}

/** A line of the patient's plan that may be ticked. */
@ObjectType('MyPlanLine')
export class MyPlanLineType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;
}

/** A part of the staffed hours in which somebody can call. */
@ObjectType('CallTime')
export class CallTimeType {
  @Field(() => DateTimeScalar)
  from: Date;

  @Field(() => DateTimeScalar)
  until: Date;
}

/** What a check-in asks this patient beside mood and craving. */
@ObjectType('CheckInQuestions')
export class CheckInQuestionsType implements Questions {
  @Field(() => Boolean, { description: 'True where the plan names prescribed medication.' })
  asksMedication: boolean;

  @Field(() => [MyPlanLineType])
  situations: MyPlanLineType[];

  @Field(() => [MyPlanLineType])
  warningSigns: MyPlanLineType[];

  @Field(() => [SubstanceEnum], { description: 'What the patient is treated for.' })
  primarySubstances: Questions['primarySubstances'];

  @Field(() => [CallTimeType], { description: 'The next staffed hours; empty where none are set.' })
  callTimes: CallTimeType[];
}

/** How the organization looks to its patients behind the PIN. */
@ObjectType('Look')
export class LookType {
  @Field(() => String, { nullable: true, description: 'Accent as #rrggbb; absent: the app’s own.' })
  accentColor: string | null;

  @Field(() => String, { nullable: true, description: 'Says nothing about treatment.' })
  shortName: string | null;
}

/** The patient who is signed in. */
@ObjectType('Viewer')
export class PatientViewerType {
  @Field(() => AudienceType)
  audience: AudienceType;

  @Field(() => CheckInQuestionsType)
  questions: CheckInQuestionsType;

  @Field(() => DueCheckInType, { nullable: true, description: 'The check-in that waits for an answer, if any.' })
  dueCheckIn: DueCheckInType | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => MyCheckInType, { nullable: true })
  lastCheckIn: MyCheckInType | null;

  @Field(() => LookType)
  look: LookType;

  @Field(() => DateTimeScalar)
  now: Date;

  @Field(() => String)
  preferredName: string;

  @Field(() => String)
  timeZone: string;
}

/** A patient's answer; what was not asked or not said stays away. */
@InputType()
export class AnswerCheckInInput implements Answer {
  @Field(() => ID, { description: 'Made by the phone once per check-in (UUID), so that sending twice counts once.' })
  answerId: Id;

  @Field(() => ID, { nullable: true })
  dueCheckInId?: Id | null;

  @Field(() => Int)
  mood: number;

  @Field(() => Int)
  craving: number;

  @Field(() => Boolean)
  wantsCall: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The call can’t wait: who is on call is paged.' })
  callIsUrgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'No: who is on call is paged.' })
  feelsSafe?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hadUrge?: boolean | null;

  @Field(() => [ID], { nullable: true })
  situationIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  warningSignIds?: string[] | null;

  @Field(() => [HaltStateEnum], { nullable: true })
  halt?: Answer['halt'];

  @Field(() => Boolean, { nullable: true })
  hasUsed?: boolean | null;

  @Field(() => [SubstanceEnum], { nullable: true })
  usedSubstances?: Answer['usedSubstances'];

  @Field(() => Boolean, { nullable: true })
  isAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hasNaloxone?: boolean | null;

  @Field(() => MedicationAnswerEnum, { nullable: true })
  medication?: Answer['medication'];

  @Field(() => Boolean, { nullable: true })
  wentToMeeting?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start of a time that was offered; one that is over means as soon as possible.',
  })
  callFrom?: Date | null;
}

/** A choice of language. */
@InputType()
export class SetLanguageInput {
  @Field(() => LanguageEnum)
  language: Language;
}
