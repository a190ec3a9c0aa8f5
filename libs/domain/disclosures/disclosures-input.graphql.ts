import { Field, ID, InputType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { LanguageEnum } from '../patients/language.graphql';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

const onceAForm = { description: 'Made by the page once per form (UUID).' };

/** A recipient who is named for the first time. */
@InputType()
export class NewPartyInput {
  @Field(() => String)
  name: string;

  @Field(() => enums.RecipientRoleEnum)
  role: words.RecipientRole;

  @Field(() => String, { nullable: true })
  affiliation?: string | null;
}

/** A consent with everything that it must say. */
@InputType()
export class PrepareConsentInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => enums.ConsentTypeEnum)
  type: words.ConsentType;

  @Field(() => String, { description: 'Who may disclose: a person or a class.' })
  discloser: string;

  @Field(() => String)
  information: string;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => [ID], { nullable: true })
  partyIds?: Id[] | null;

  @Field(() => [NewPartyInput], { nullable: true })
  newParties?: NewPartyInput[] | null;

  @Field(() => [enums.RecipientClassEnum], { nullable: true, description: 'Only of a TPO consent.' })
  recipientClasses?: words.RecipientClass[] | null;

  @Field(() => [enums.DisclosurePurposeEnum])
  purposes: words.DisclosurePurpose[];

  @Field(() => String)
  purposeWords: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it holds.' })
  expiresOn?: string | null;

  @Field(() => String, { nullable: true })
  expiresEvent?: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => enums.ReadingAidEnum)
  aid: words.ReadingAid;

  @Field(() => String, { nullable: true })
  aidName?: string | null;

  @Field(() => enums.SignerRelationshipEnum)
  signerRelationship: words.SignerRelationship;
}

/** Names a consent. */
@InputType()
export class Part2ConsentInput {
  @Field(() => ID)
  consentId: Id;
}

/** A wish of the patient that something be shared less. */
@InputType()
export class AskRestrictionInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  words: string;

  @Field(() => ID, { nullable: true, description: 'Left out: about everybody.' })
  partyId?: Id | null;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];
}

/** What came of such a wish. */
@InputType()
export class DecideRestrictionInput {
  @Field(() => ID)
  restrictionId: Id;

  @Field(() => enums.RestrictionDecisionEnum)
  decision: words.RestrictionDecision;

  @Field(() => String, { nullable: true, description: 'Why; needed to agree or decline.' })
  words?: string | null;
}

/** How the patient got the notice of privacy practices. */
@InputType()
export class GiveNoticeInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => enums.NoticeWayEnum)
  givenHow: words.NoticeWay;
}

/** A call or paper with the patient's consent. */
@InputType()
export class DiscloseWithConsentInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID, { nullable: true })
  partyId?: Id | null;

  @Field(() => NewPartyInput, { nullable: true, description: 'One of a class that a consent names.' })
  newParty?: NewPartyInput | null;

  @Field(() => enums.DisclosurePurposeEnum)
  purpose: words.DisclosurePurpose;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => enums.DisclosureMeansEnum)
  means: words.DisclosureMeans;
}

/** The same on a ground of the law, or inside the program. */
@InputType()
export class DiscloseOtherwiseInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => enums.OtherBasisEnum)
  basis: words.OtherBasis;

  @Field(() => ID, { nullable: true, description: 'Of the register; needed for QSOA, and names who gets it.' })
  agreementId?: Id | null;

  @Field(() => String, { nullable: true, description: 'Needed on every other ground.' })
  recipientName?: string | null;

  @Field(() => String, { nullable: true })
  recipientAffiliation?: string | null;

  @Field(() => enums.DisclosurePurposeEnum)
  purpose: words.DisclosurePurpose;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => enums.DisclosureMeansEnum)
  means: words.DisclosureMeans;

  @Field(() => String, { nullable: true })
  authority?: string | null;
}

/** What 42 CFR 2.51(c) asks to be written down of a medical emergency. */
@InputType()
export class RecordEmergencyDisclosureInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String, { description: 'The medical personnel.' })
  recipientName: string;

  @Field(() => String, { description: 'Their facility.' })
  recipientAffiliation: string;

  @Field(() => String)
  discloserName: string;

  @Field(() => DateTimeScalar)
  disclosedAt: Date;

  @Field(() => String)
  nature: string;
}

/** Which days a letter covers, for whom and what. */
@InputType()
export class ReleaseAttendanceLetterInput {
  @Field(() => ID, onceAForm)
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  partyId: Id;

  @Field(() => enums.DisclosurePurposeEnum, { description: 'LEGAL_PROCEEDING or SUPERVISION.' })
  purpose: words.DisclosurePurpose;

  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;
}
