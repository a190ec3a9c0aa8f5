import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { consentPurposes, type Channel, type ConsentPurpose, type Language } from '@stepwell/kernel/words';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LanguageEnum } from '../patients/language.graphql';
import { ChannelEnum } from './channel.graphql';
import { consentSources, type ConsentSource } from './channel-consent.entity';

/** GraphQL names of what a consent is for. */
export const ConsentPurposeEnum = wordEnum('ConsentPurpose', consentPurposes);
/** GraphQL names of how a consent was given. */
export const ConsentSourceEnum = wordEnum('ConsentSource', consentSources);

/** A consent to messages, live or revoked. */
@ObjectType('ChannelConsent')
export class ChannelConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => [ConsentPurposeEnum], {
    description: 'What it counts for: one to follow-ups in the older words covers the time after discharge too.',
  })
  covers: ConsentPurpose[];

  @Field(() => Boolean, { description: 'Texts may ask for a number alone.' })
  allowsNumbers: boolean;

  @Field(() => ConsentSourceEnum)
  source: ConsentSource;

  @Field(() => String)
  wordingVersion: string;

  @Field(() => DateTimeScalar)
  grantedAt: Date;

  @Field(() => String)
  grantedByName: string;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: Date | null;
}

/** The words to read out before somebody agrees. */
@ObjectType('ConsentWording')
export class ConsentWordingType {
  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  version: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'Read out as well where texts may ask for a number.' })
  numbers: string | null;
}

/** A consent that a patient just gave. */
@InputType()
export class GrantConsentInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => ConsentSourceEnum)
  source: ConsentSource;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Texts may ask for a number alone; never for links.',
  })
  allowsNumbers?: boolean | null;
}

/** A consent that a patient takes back. */
@InputType()
export class RevokeConsentInput {
  @Field(() => ID)
  consentId: Id;
}
