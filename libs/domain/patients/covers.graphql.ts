import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { StaffMemberSummaryType } from '../staff/staff.graphql';

/** A caseload, or a part of it, in a colleague's hands for some days. */
@ObjectType('Cover', { description: 'Who covers for whom, and until when; ends by itself after the last day.' })
export class CoverType {
  @Field(() => ID)
  id: Id;

  @Field(() => StaffMemberSummaryType)
  lender: StaffMemberSummaryType;

  @Field(() => StaffMemberSummaryType)
  covering: StaffMemberSummaryType;

  @Field(() => LocalDateScalar)
  fromDay: string;

  @Field(() => LocalDateScalar, { description: 'The last day, which counts whole.' })
  untilDay: string;

  @Field(() => String, { description: 'Zone in which the days begin and end.' })
  timeZone: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => Boolean)
  isRunning: boolean;

  @Field(() => Boolean, { description: 'True for the whole caseload, whoever joins it meanwhile.' })
  isWhole: boolean;

  @Field(() => Int)
  patientCount: number;
}

/** Who covers for a member of one patient's team today. */
@ObjectType('PatientCover')
export class PatientCoverType {
  @Field(() => String)
  lenderName: string;

  @Field(() => String)
  coveringName: string;

  @Field(() => LocalDateScalar)
  untilDay: string;
}

/** What is lent, to whom, for which days. */
@InputType()
export class LendCaseloadInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID, { nullable: true, description: 'Whose patients: the actor’s own when left out.' })
  lenderId?: Id | null;

  @Field(() => ID)
  coveringId: Id;

  @Field(() => [ID], { nullable: true, description: 'The whole caseload when left out.' })
  patientIds?: Id[] | null;

  @Field(() => LocalDateScalar)
  fromDay: string;

  @Field(() => LocalDateScalar)
  untilDay: string;
}

/** Names one cover. */
@InputType()
export class EndCoverInput {
  @Field(() => ID)
  id: Id;
}
