import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { GuardianRelationship, Language } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { LanguageEnum } from '../patients/language.graphql';
import { ConsentSignersEnum, GuardianRelationshipEnum, type ConsentSigners } from '../patients/minor-rules.graphql';
import type { ConsentState } from './consent-state';
import { GuardianType } from './guardians.graphql';
import type { IncapacityKind } from './incapacity-finding.entity';
import { IncapacityFindingType, IncapacityKindEnum } from './incapacity-findings.graphql';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

/** Somebody whom a consent of the patient names, or one of a class. */
@ObjectType('DisclosureParty')
export class DisclosurePartyType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => enums.RecipientRoleEnum)
  role: words.RecipientRole;

  @Field(() => String, { nullable: true })
  affiliation: string | null;
}

/** A paragraph of the form that was read. */
@ObjectType('ConsentSection')
export class ConsentSectionType {
  @Field(() => String)
  heading: string;

  @Field(() => String)
  text: string;
}

/** A written consent under 42 CFR part 2, as staff see it. */
@ObjectType('Part2Consent')
export class Part2ConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => enums.ConsentTypeEnum)
  type: words.ConsentType;

  @Field(() => enums.ConsentStateEnum)
  state: ConsentState;

  @Field(() => [DisclosurePartyType])
  parties: DisclosurePartyType[];

  @Field(() => [enums.RecipientClassEnum])
  recipientClasses: words.RecipientClass[];

  @Field(() => String)
  information: string;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => [enums.DisclosurePurposeEnum])
  purposes: words.DisclosurePurpose[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it holds, at the facility.' })
  expiresOn: string | null;

  @Field(() => String, { nullable: true })
  expiresEvent: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  formVersion: string;

  @Field(() => [ConsentSectionType])
  sections: ConsentSectionType[];

  @Field(() => String)
  formHash: string;

  @Field(() => enums.ReadingAidEnum)
  aid: words.ReadingAid;

  @Field(() => String, { nullable: true })
  aidName: string | null;

  @Field(() => enums.SignerRelationshipEnum)
  signerRelationship: words.SignerRelationship;

  @Field(() => String)
  preparedByName: string;

  @Field(() => String, { nullable: true })
  signerName: string | null;

  @Field(() => enums.ConsentSigningWayEnum, { nullable: true })
  signedBy: words.ConsentSigningWay | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who handed the tablet over or saw the paper.' })
  witnessName: string | null;

  @Field(() => ID, { nullable: true })
  paperId: Id | null;

  @Field(() => Boolean, { description: 'Whether a minor’s guardian has to sign as well.' })
  guardianAsked: boolean;

  @Field(() => String, { nullable: true, description: 'As the guardian signed.' })
  guardianName: string | null;

  @Field(() => enums.ConsentSigningWayEnum, { nullable: true })
  guardianSignedBy: words.ConsentSigningWay | null;

  @Field(() => DateTimeScalar, { nullable: true })
  guardianSignedAt: Date | null;

  @Field(() => String, { nullable: true })
  guardianWitnessName: string | null;

  @Field(() => ID, { nullable: true })
  guardianPaperId: Id | null;

  @Field(() => DateTimeScalar, { nullable: true })
  eventAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: Date | null;

  @Field(() => enums.RevocationWayEnum, { nullable: true })
  revokedHow: words.RevocationWay | null;

  @Field(() => String, { nullable: true })
  revocationTakenByName: string | null;
}

/** A wish that something be shared less than it could be. */
@ObjectType('ConsentRestriction')
export class ConsentRestrictionType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  words: string;

  @Field(() => DisclosurePartyType, { nullable: true, description: 'Null: about everybody.' })
  party: DisclosurePartyType | null;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => DateTimeScalar)
  askedAt: Date;

  @Field(() => String)
  recordedByName: string;

  @Field(() => enums.RestrictionDecisionEnum, { nullable: true })
  decision: words.RestrictionDecision | null;

  @Field(() => String, { nullable: true })
  decisionWords: string | null;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt: Date | null;
}

/** That the patient got the notice of privacy practices at this admission. */
@ObjectType('PatientNoticeGiven')
export class NoticeGivenType {
  @Field(() => String)
  version: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => enums.NoticeWayEnum)
  givenHow: words.NoticeWay;

  @Field(() => DateTimeScalar)
  givenAt: Date;

  @Field(() => String)
  givenByName: string;
}

/** Everything that decides what may be shared of a patient. */
@ObjectType('PatientSharing')
export class PatientSharingType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String, { description: 'Who shares, as a new form would say it: the facility.' })
  suggestedDiscloser: string;

  @Field(() => LocalDateScalar, { description: 'Today at the facility.' })
  today: string;

  @Field(() => [DisclosurePartyType])
  parties: DisclosurePartyType[];

  @Field(() => [Part2ConsentType], { description: 'The newest first.' })
  consents: Part2ConsentType[];

  @Field(() => ConsentSignersEnum, { description: 'Who has to sign a consent that is prepared today.' })
  signers: ConsentSigners;

  @Field(() => [GuardianRelationshipEnum], { description: 'Who may sign as a guardian here.' })
  guardiansMayBe: GuardianRelationship[];

  @Field(() => [GuardianType])
  guardians: GuardianType[];

  @Field(() => [IncapacityFindingType], { description: 'Who is told or signs for a patient who can’t decide.' })
  findings: IncapacityFindingType[];

  @Field(() => [IncapacityKindEnum], { description: 'What may be recorded of the patient today, by who asks.' })
  recordableFindings: IncapacityKind[];

  @Field(() => [ConsentRestrictionType], { description: 'The newest first.' })
  restrictions: ConsentRestrictionType[];

  @Field(() => NoticeGivenType, { nullable: true, description: 'Null: not given at this admission yet.' })
  notice: NoticeGivenType | null;
}
