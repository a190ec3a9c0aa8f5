import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import { PatientCoverType } from './covers.graphql';
import {
  dischargeReasons,
  levelReasons,
  levelsOfCare,
  type DischargeReason,
  type LevelOfCare,
  type LevelReason,
} from './episode-of-care.entity';
import { LanguageEnum } from './language.graphql';
import { PatientContactType } from './patient-contacts.graphql';
import type { Substance } from './patient.entity';
import { voicemailRules, type VoicemailRule } from './patient-details.entity';
import { SubstanceEnum } from './substance.graphql';

/** GraphQL names of levels of care. */
export const LevelOfCareEnum = wordEnum('LevelOfCare', levelsOfCare);
/** GraphQL names of why a level of care was chosen. */
export const LevelReasonEnum = wordEnum('LevelReason', levelReasons);
/** GraphQL names of why an episode ended. */
export const DischargeReasonEnum = wordEnum('DischargeReason', dischargeReasons);
const VoicemailRuleEnum = wordEnum('VoicemailRule', voicemailRules);

/** The open episode of a patient, or the last one. */
@ObjectType('EpisodeOfCare')
export class EpisodeOfCareType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => [LevelReasonEnum], { description: 'Why this level of care; none where nobody said.' })
  levelReasons: LevelReason[];

  @Field(() => String, { nullable: true, description: 'Name of the treatment programme.' })
  track: string | null;

  @Field(() => LocalDateScalar)
  admittedOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  dischargedOn: string | null;

  @Field(() => DischargeReasonEnum, { nullable: true })
  dischargeReason: DischargeReason | null;

  @Field(() => Boolean, { description: 'The discharge was entered in the last three days and can be taken back.' })
  isDischargeUndoable: boolean;
}

/** A place on the care team that is held now. */
@ObjectType('CareTeamMember')
export class CareTeamMemberType {
  @Field(() => ID)
  id: Id;

  @Field(() => Boolean)
  isPrimary: boolean;

  @Field(() => StaffMemberSummaryType)
  staffMember: StaffMemberSummaryType;
}

/** What is known of a patient beside who they are; absent where nobody asked. */
@ObjectType('PatientDetails')
export class PatientDetailsType {
  @Field(() => VoicemailRuleEnum, { nullable: true })
  voicemail: VoicemailRule | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether our number may show on their phone.' })
  showsCallerId: boolean | null;

  @Field(() => String, { nullable: true, description: 'Spoken best, where it is none of the product’s.' })
  otherLanguage: string | null;

  @Field(() => Boolean, { nullable: true })
  wantsInterpreter: boolean | null;

  @Field(() => String, { nullable: true })
  insurer: string | null;

  @Field(() => String, { nullable: true })
  memberId: string | null;

  @Field(() => String, { nullable: true, description: 'Name, relation and phone, as the patient said them.' })
  emergencyContact: string | null;

  @Field(() => String, { nullable: true, description: 'This and the four below: the words of `backgroundAnswers`.' })
  gender: string | null;

  @Field(() => String, { nullable: true })
  race: string | null;

  @Field(() => String, { nullable: true })
  ethnicity: string | null;

  @Field(() => String, { nullable: true })
  education: string | null;

  @Field(() => String, { nullable: true })
  employment: string | null;

  @Field(() => [String], { description: 'Substance, route, frequency, first use; for who plans or keeps the record.' })
  substanceUse: string[];
}

/** A patient as staff see them; slices to the right add their own fields. */
@ObjectType('Patient')
export class PatientType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  firstName: string;

  @Field(() => String)
  lastName: string;

  @Field(() => String, { nullable: true })
  preferredName: string | null;

  @Field(() => String)
  displayName: string;

  @Field(() => String, { nullable: true })
  pronouns: string | null;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  timeZone: string;

  @Field(() => [SubstanceEnum])
  primarySubstances: Substance[];

  @Field(() => String, {
    nullable: true,
    description:
      'What anyone in the room with this person must know. Absent for roles that don’t work with plans or groups.',
  })
  precautions: string | null;

  @Field(() => PatientDetailsType, { nullable: true })
  details: PatientDetailsType | null;

  @Field(() => EpisodeOfCareType, { nullable: true })
  episode: EpisodeOfCareType | null;

  @Field(() => [PatientCoverType], { description: 'Who covers for somebody on the team today.' })
  covers: PatientCoverType[];

  @Field(() => [CareTeamMemberType])
  careTeam: CareTeamMemberType[];

  @Field(() => [PatientContactType])
  contacts: PatientContactType[];
}

/** What it takes to admit a patient by hand. */
@InputType()
export class CreatePatientInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the page once per form (UUID), so that sending it twice counts once.',
  })
  submitId?: Id | null;

  @Field(() => String)
  firstName: string;

  @Field(() => String)
  lastName: string;

  @Field(() => String, { nullable: true })
  preferredName?: string | null;

  @Field(() => String, { nullable: true })
  pronouns?: string | null;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String, { nullable: true, description: 'Zone of the tz database; the facility’s when left out.' })
  timeZone?: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => [LevelReasonEnum], { nullable: true, description: 'Why this level of care.' })
  levelReasons?: LevelReason[] | null;

  @Field(() => String, { nullable: true, description: 'Name of the treatment programme.' })
  track?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are taken where every place is held; only with `capacity:override`.',
  })
  overCapacityReason?: string | null;

  @Field(() => LocalDateScalar)
  admittedOn: string;

  @Field(() => [SubstanceEnum])
  primarySubstances: Substance[];

  @Field(() => ID, { nullable: true })
  primaryCounselorId?: Id | null;

  @Field(() => [ID], { nullable: true })
  careTeamIds?: Id[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Charts that may be of this person (`similarPatients`), looked at and found to be of somebody else.',
  })
  similarLookedAt?: Id[] | null;
}

/** Changes to a patient; what is left out stays. */
@InputType()
export class UpdatePatientInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  firstName?: string | null;

  @Field(() => String, { nullable: true })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes them away.' })
  pronouns?: string | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => [SubstanceEnum], { nullable: true })
  primarySubstances?: Substance[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What anyone in the room must know; an empty text takes it away.',
  })
  precautions?: string | null;
}

/** A person to put on the care team, or to make its primary counselor. */
@InputType()
export class AssignCareTeamInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => Boolean)
  isPrimary: boolean;
}

/** A place on the care team to end. */
@InputType()
export class EndCareTeamInput {
  @Field(() => ID)
  careTeamMemberId: Id;
}
