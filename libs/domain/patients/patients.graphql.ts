import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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
import { SubstanceEnum } from './substance.graphql';

/** GraphQL names of levels of care. */
export const LevelOfCareEnum = wordEnum('LevelOfCare', levelsOfCare);
/** GraphQL names of why a level of care was chosen. */
export const LevelReasonEnum = wordEnum('LevelReason', levelReasons);
/** GraphQL names of why an episode ended. */
export const DischargeReasonEnum = wordEnum('DischargeReason', dischargeReasons);

/** The open episode of a patient, or the last one. */
@ObjectType('EpisodeOfCare')
export class EpisodeOfCareType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String, { description: 'IANA zone of the facility: its days are the days of the stay.' })
  timeZone: string;

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

/** Whom to call in an emergency, and for nothing else. */
@ObjectType('EmergencyContact')
export class EmergencyContactType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  relation: string;

  @Field(() => String, { nullable: true, description: 'As it was written.' })
  phone: string | null;

  @Field(() => String, { description: 'All of it, as one reads it.' })
  words: string;
}

/** What is known of a patient beside who they are; absent where nobody asked. */
@ObjectType('PatientDetails')
export class PatientDetailsType {
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

  @Field(() => EmergencyContactType, { nullable: true })
  emergencyContact: EmergencyContactType | null;

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
