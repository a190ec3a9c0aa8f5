import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { goalPresets, type GoalPreset } from './organizations.policy';

const GoalPresetEnum = wordEnum('GoalPreset', goalPresets);

/** The tenant as its staff see it. */
@ObjectType('Organization')
export class OrganizationType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Name in the From line of messages to patients; must not hint at treatment.' })
  neutralSenderName: string;

  @Field(() => String, {
    nullable: true,
    description: 'On envelopes to patients, one part a line; must not hint at treatment.',
  })
  returnAddress: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Color of the patient’s app behind the PIN, as #rrggbb; absent: the product’s own.',
  })
  accentColor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name on the patient’s first screen behind the PIN; must not hint at treatment.',
  })
  shortName: string | null;

  @Field(() => Int, { description: 'First day of a week, 0 = Sunday.' })
  weekStartsOn: number;

  @Field(() => [GoalPresetEnum], { description: 'Presets of a meeting goal that the organization offers.' })
  goalPresets: GoalPreset[];

  @Field(() => Int, {
    description: 'Days after which an inquiry that came to nothing loses what says who it was; 30 to 3650.',
  })
  inquiryKeepDays: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when everybody needs a second factor to sign in; absent: nobody has to.',
  })
  secondFactorFrom: Date | null;

  @Field(() => Int)
  version: number;
}

/** One duty window of the week. */
@ObjectType('DutyHours')
export class DutyHoursType {
  @Field(() => Int, { description: '0 = Sunday.' })
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar, { description: '23:59 means until midnight.' })
  endTime: string;
}

/** A place where the organization treats people. */
@ObjectType('Facility')
export class FacilityType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'ZIP code, from which distances to meetings are told.' })
  postalCode: string | null;

  @Field(() => [DutyHoursType])
  dutyHours: DutyHoursType[];

  @Field(() => Int)
  version: number;
}

/** Changes the organization; what is absent stays. */
@InputType()
export class UpdateOrganizationInput {
  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  neutralSenderName?: string | null;

  @Field(() => String, { nullable: true, description: 'Empty takes it away.' })
  returnAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'As #rrggbb; empty takes it away.' })
  accentColor?: string | null;

  @Field(() => String, { nullable: true, description: 'Empty takes it away.' })
  shortName?: string | null;

  @Field(() => Int, { nullable: true })
  weekStartsOn?: number | null;

  @Field(() => [GoalPresetEnum], { nullable: true })
  goalPresets?: GoalPreset[] | null;

  @Field(() => Int, { nullable: true })
  inquiryKeepDays?: number | null;
}

/** One duty window to set. */
@InputType()
export class DutyHoursInput {
  @Field(() => Int)
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar)
  endTime: string;
}

/** A facility to add. */
@InputType()
export class CreateFacilityInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  postalCode?: string | null;

  @Field(() => [DutyHoursInput])
  dutyHours: DutyHoursInput[];
}

/** Changes a facility; what is absent stays, duty hours are replaced as a whole. */
@InputType()
export class UpdateFacilityInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes the number away.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes the ZIP code away.' })
  postalCode?: string | null;

  @Field(() => [DutyHoursInput], { nullable: true })
  dutyHours?: DutyHoursInput[] | null;
}
