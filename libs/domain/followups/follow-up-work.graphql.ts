import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { CallScript } from '@stepwell/delivery/templates/by-hand.template';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { VoicemailRuleEnum, type ContactVoicemailType } from '../consents/voicemail.graphql';
import { LanguageEnum } from '../patients/language.graphql';
import { tryOutcomes, type HandAction, type TryOutcome } from './follow-up-try.entity';
import { StepActionEnum } from './programmes.graphql';

/** GraphQL names of what came of a call or a letter. */
export const TryOutcomeEnum = wordEnum('TryOutcome', tryOutcomes);

/** One try to reach the patient by hand. */
@ObjectType('FollowUpTry')
export class FollowUpTryType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date | string;

  @Field(() => TryOutcomeEnum)
  outcome: TryOutcome;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String)
  byName: string;
}

/** What is said on the phone, in the patient's language. */
@ObjectType('CallScript')
export class CallScriptType implements Omit<CallScript, 'voicemail'> {
  @Field(() => String)
  ask: string;

  @Field(() => String, { description: 'Once it is the patient.' })
  goodMoment: string;

  @Field(() => String)
  somebodyElse: string;

  @Field(() => String, { description: 'When somebody else asks what it is about.' })
  whatAbout: string;

  @Field(() => String, { nullable: true, description: 'To a machine; absent while nothing may be left on it.' })
  voicemail: string | null;
}

/** The phone that a call goes to. */
@ObjectType('FollowUpPhone')
export class FollowUpPhoneType {
  @Field(() => ID)
  contactId: Id;

  @Field(() => String)
  number: string;

  @Field(() => Boolean, { description: 'Others answer it: nothing is left on its machine.' })
  isShared: boolean;

  @Field(() => VoicemailRuleEnum)
  voicemailRule: ContactVoicemailType['rule'];

  @Field(() => Boolean)
  isVerified: boolean;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeFrom: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeUntil: string | null;
}

/** A call or a letter that a step asks for, with words that reveal nothing, and what came of it. */
@ObjectType('FollowUpWork')
export class FollowUpWorkType {
  @Field(() => ID)
  taskId: Id;

  @Field(() => StepActionEnum)
  action: HandAction;

  @Field(() => String)
  stepName: string;

  @Field(() => String)
  programmeName: string;

  @Field(() => Boolean, { description: 'It still has to be done.' })
  isOpen: boolean;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => String)
  firstName: string;

  @Field(() => String, { description: 'As it stands on an envelope.' })
  fullName: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { description: 'In whose neutral name.' })
  senderName: string;

  @Field(() => String, { nullable: true, description: 'Neutral, for the envelope.' })
  returnAddress: string | null;

  @Field(() => FollowUpPhoneType, { nullable: true, description: 'Absent where none is on record, or it is wrong.' })
  phone: FollowUpPhoneType | null;

  @Field(() => CallScriptType, { nullable: true, description: 'Absent for a letter, and where it would reveal care.' })
  script: CallScriptType | null;

  @Field(() => String, { nullable: true, description: 'Absent for a call, and where it would reveal care.' })
  letter: string | null;

  @Field(() => [FollowUpTryType], { description: 'The first one first.' })
  tries: FollowUpTryType[];
}

/** What came of a call or a letter. */
@InputType()
export class RecordFollowUpWorkInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  taskId: Id;

  @Field(() => TryOutcomeEnum)
  outcome: TryOutcome;

  @Field(() => Boolean, {
    nullable: true,
    description: 'After no answer or a message on the machine: the task stays open for another try.',
  })
  triesAgain?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The phone that turned out to be somebody else’s.' })
  contactId?: Id | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
