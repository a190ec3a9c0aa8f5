import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { LanguageEnum } from '../patients/language.graphql';

/** Who reads what a patient writes. */
@ObjectType('Audience', {
  description: 'Who sees an answer and when someone is on duty; shown before the first question.',
})
export class AudienceType {
  @Field(() => [String], { description: 'People on the care team, by the name they use with patients.' })
  careTeamNames: string[];

  @Field(() => Boolean, { description: 'True when someone is on duty at this moment.' })
  onDutyNow: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the running duty window, or absent.' })
  onDutyUntil: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start of the next duty window, or absent when none is set.',
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

  @Field(() => Int)
  mood: number;

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

/** The patient who is signed in. */
@ObjectType('Viewer')
export class PatientViewerType {
  @Field(() => AudienceType)
  audience: AudienceType;

  @Field(() => DueCheckInType, { nullable: true, description: 'The check-in that waits for an answer, if any.' })
  dueCheckIn: DueCheckInType | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => MyCheckInType, { nullable: true })
  lastCheckIn: MyCheckInType | null;

  @Field(() => DateTimeScalar)
  now: Date;

  @Field(() => String)
  preferredName: string;

  @Field(() => String)
  timeZone: string;
}

/** A patient's answer. */
@InputType()
export class AnswerCheckInInput {
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
}

/** A choice of language. */
@InputType()
export class SetLanguageInput {
  @Field(() => LanguageEnum)
  language: Language;
}
