import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LanguageEnum } from '../patients/language.graphql';
import type { ConsentSource } from './channel-consent.entity';
import { ConsentSourceEnum } from './consents.graphql';
import { voicemailRules, voicemailSources, type VoicemailRule, type VoicemailSource } from './voicemail-consent.entity';

const VoicemailSourceEnum = wordEnum('VoicemailSource', voicemailSources);
/** GraphQL names of what may be left on a machine. */
export const VoicemailRuleEnum = wordEnum('VoicemailRule', voicemailRules);

/** What a patient said about messages on the machine of a number. */
@ObjectType('VoicemailConsent')
export class VoicemailConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => Boolean)
  agreed: boolean;

  @Field(() => VoicemailSourceEnum)
  source: VoicemailSource;

  @Field(() => String, { nullable: true, description: 'Absent of a rule of before these records.' })
  wordingVersion: string | null;

  @Field(() => DateTimeScalar, { description: 'When the patient said so.' })
  answeredAt: Date;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it counts no more.' })
  endedAt: Date | null;
}

/** How a number stands when a machine answers. */
@ObjectType('ContactVoicemail')
export class ContactVoicemailType {
  @Field(() => VoicemailRuleEnum)
  rule: VoicemailRule;

  @Field(() => VoicemailConsentType, { nullable: true, description: 'The newest, in force or ended.' })
  answer: VoicemailConsentType | null;
}

/** The words to read out before somebody agrees. */
@ObjectType('VoicemailWording')
export class VoicemailWordingType {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  version: string;

  @Field(() => String)
  text: string;
}

/** What a patient just said about a number. */
@InputType()
export class RecordVoicemailConsentInput {
  @Field(() => ID)
  contactId: Id;

  @Field(() => Boolean, { description: 'False where the patient said no.' })
  agreed: boolean;

  @Field(() => ConsentSourceEnum)
  source: ConsentSource;
}

/** A yes that a patient takes back. */
@InputType()
export class RevokeVoicemailConsentInput {
  @Field(() => ID)
  consentId: Id;
}
