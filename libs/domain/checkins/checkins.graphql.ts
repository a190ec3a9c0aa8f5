import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { SubstanceEnum } from '../patients/substance.graphql';
import type { Answer } from './check-in-input';
import { HaltStateEnum, MedicationAnswerEnum } from './check-in-words.graphql';
import type { HaltState, MedicationAnswer } from './check-in.entity';

/** A patient's short self-report, as staff see it. */
@ObjectType('CheckIn')
export class CheckInType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  answeredAt: Date | string;

  @Field(() => Int, { nullable: true, description: 'Absent where a text gave the craving alone.' })
  mood: number | null;

  @Field(() => Int)
  craving: number;

  @Field(() => Boolean)
  wantsCall: boolean;
}

/** A check-in with what brought it. */
@ObjectType('PastCheckIn')
export class PastCheckInType extends CheckInType {
  @Field(() => Boolean, { description: 'False when the patient came by themselves, without a message.' })
  answersFollowUp: boolean;

  @Field(() => Boolean)
  callIsUrgent: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Absent where it was not asked, as below.' })
  feelsSafe: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hadUrge: boolean | null;

  @Field(() => [String], { description: 'High-risk situations that were met, in the words of the plan.' })
  situations: string[];

  @Field(() => [String], { description: 'Warning signs that showed, in the words of the plan.' })
  warningSigns: string[];

  @Field(() => [HaltStateEnum])
  halt: HaltState[];

  @Field(() => Boolean, { nullable: true })
  hasUsed: boolean | null;

  @Field(() => [SubstanceEnum])
  usedSubstances: NonNullable<Answer['usedSubstances']>;

  @Field(() => Boolean, { nullable: true })
  isAlone: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hasNaloxone: boolean | null;

  @Field(() => MedicationAnswerEnum, { nullable: true })
  medication: MedicationAnswer | null;

  @Field(() => Boolean, { nullable: true })
  wentToMeeting: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a call suits.' })
  callFrom: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  callUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down for a patient without a phone.' })
  recordedByName: string | null;
}

/** What a patient answered in a range of days. */
@ObjectType('CheckInHistory')
export class CheckInHistoryType {
  @Field(() => String, { description: 'Zone of the patient, by whose calendar the days are meant.' })
  timeZone: string;

  @Field(() => Int)
  totalCount: number;

  @Field(() => [PastCheckInType], { description: 'The newest first; at most 1,000.' })
  checkIns: PastCheckInType[];
}

/** A check-in that staff write down for a patient without a phone. */
@InputType()
export class RecordCheckInInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => Int)
  mood: number;

  @Field(() => Int)
  craving: number;

  @Field(() => Boolean)
  wantsCall: boolean;

  @Field(() => Boolean, { nullable: true, description: 'It can’t wait: who is on call is paged.' })
  callIsUrgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A no pages who is on call.' })
  feelsSafe?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hadUrge?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Situations of the plan in force.' })
  situationIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Warning signs of the plan in force.' })
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
}
