import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { LanguageEnum } from '../patients/language.graphql';
import type { ConsentState } from './consent-state';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

/** A paragraph of a form, as it is read. */
@ObjectType('MyConsentSection')
export class MyConsentSectionType {
  @Field(() => String)
  heading: string;

  @Field(() => String)
  text: string;
}

/** A consent of the patient: one that waits for them, one that holds, or one that ended. */
@ObjectType('MyConsent')
export class MyConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => enums.ConsentStateEnum)
  state: ConsentState;

  @Field(() => Boolean, { description: 'Whether the patient can sign it here.' })
  isToSign: boolean;

  @Field(() => [String], { description: 'Names of people and places it is for.' })
  recipients: string[];

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => [MyConsentSectionType])
  sections: MyConsentSectionType[];

  @Field(() => String)
  formHash: string;

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: Date | null;
}

/** Who got something of the patient's. */
@ObjectType('MyDisclosure')
export class MyDisclosureType {
  @Field(() => ID)
  id: Id;

  @Field(() => enums.DisclosureBasisEnum)
  basis: words.DisclosureBasis;

  @Field(() => String)
  recipientName: string;

  @Field(() => String, { nullable: true })
  recipientAffiliation: string | null;

  @Field(() => enums.DisclosurePurposeEnum, { nullable: true })
  purpose: words.DisclosurePurpose | null;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => enums.DisclosureMeansEnum, { nullable: true })
  means: words.DisclosureMeans | null;

  @Field(() => DateTimeScalar)
  disclosedAt: Date;

  @Field(() => String)
  discloserName: string;
}

/** What the patient sees of sharing: their consents, and who got what. */
@ObjectType('MySharing')
export class MySharingType {
  @Field(() => [MyConsentType], { description: 'Those that wait first, then the newest.' })
  consents: MyConsentType[];

  @Field(() => [MyDisclosureType], { description: 'The newest first.' })
  disclosures: MyDisclosureType[];
}

/** The patient's signature under what they read. */
@InputType()
export class SignMyConsentInput {
  @Field(() => ID)
  submitId: Id;

  @Field(() => ID)
  consentId: Id;

  @Field(() => String)
  formHash: string;

  @Field(() => String)
  name: string;
}

/** Takes a consent back. */
@InputType()
export class RevokeMyConsentInput {
  @Field(() => ID)
  consentId: Id;
}
