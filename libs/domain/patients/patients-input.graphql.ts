import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { LevelOfCare, LevelReason } from './episode-of-care.entity';
import { LanguageEnum } from './language.graphql';
import type { Substance } from './patient.entity';
import { LevelOfCareEnum, LevelReasonEnum } from './patients.graphql';
import { SubstanceEnum } from './substance.graphql';

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

/** Whom to call in an emergency, from now on; nobody when name, relation and phone are left out. */
@InputType()
export class SetEmergencyContactInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String, { nullable: true, description: 'The words that stood on the page; none where it named nobody.' })
  seen?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are to the patient.' })
  relation?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;
}
