import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { CheckInType } from '../checkins/checkins.graphql';
import { LevelOfCareEnum } from '../patients/patients.graphql';

/** One row of the caseload. */
@ObjectType('CaseloadRow', { description: 'One row of the caseload: a named read, no further lookups.' })
export class CaseloadRowType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare: string | null;

  @Field(() => String, { nullable: true })
  primaryCounselorName: string | null;

  @Field(() => ID, { nullable: true })
  activePlanId: Id | null;

  @Field(() => LocalDateScalar, { nullable: true })
  planReviewDue: string | null;

  @Field(() => Int, { nullable: true })
  meetingsPerWeek: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  nextFollowUpAt: Date | null;

  @Field(() => CheckInType, { nullable: true })
  lastCheckIn: CheckInType | null;

  @Field(() => Int)
  openTaskCount: number;
}

/** A page of the caseload. */
export const CaseloadConnection = Connection(CaseloadRowType, 'Caseload');

/** Narrows the caseload. */
@InputType()
export class PatientFilter {
  @Field(() => String, { nullable: true, description: 'Words, each the beginning of a part of the name.' })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;

  @Field(() => Boolean, { nullable: true, description: 'Only patients of my care teams.' })
  mine?: boolean | null;
}
