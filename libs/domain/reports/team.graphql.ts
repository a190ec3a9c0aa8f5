import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { StaffMemberSummaryType } from '../staff/staff.graphql';

/** What waits for a second signature. */
export const reviewKinds = ['relapse_prevention', 'crisis_safety', 'continuing_care', 'group_notes'] as const;
/** One of them. */
export type ReviewKind = (typeof reviewKinds)[number];
const ReviewKindEnum = wordEnum('ReviewKind', reviewKinds);

/** What somebody asked for, and how soon it was answered. */
export const responseKinds = ['safety_item', 'call_request'] as const;
/** One of them. */
export type ResponseKind = (typeof responseKinds)[number];
const ResponseKindEnum = wordEnum('ResponseKind', responseKinds);

/** A plan, or the notes of a session, that its author can't sign alone. */
@ObjectType('ReviewItem')
export class ReviewItemType {
  @Field(() => ID)
  id: Id;

  @Field(() => ReviewKindEnum)
  kind: ReviewKind;

  @Field(() => ID, { nullable: true, description: 'Whose plan it is; null for the notes of a session.' })
  patientId: Id | null;

  @Field(() => String, { description: 'Name of the patient, or of the group.' })
  subject: string;

  @Field(() => Int, { description: 'Notes to sign; 1 for a plan.' })
  count: number;

  @Field(() => String)
  authorName: string;

  @Field(() => DateTimeScalar)
  since: Date;
}

/** What is on one person’s plate. */
@ObjectType('TeamLoad')
export class TeamLoadType {
  @Field(() => StaffMemberSummaryType)
  staffMember: StaffMemberSummaryType;

  @Field(() => Int, { description: 'Patients in care whose primary counselor they are.' })
  primaryPatients: number;

  @Field(() => Int, { description: 'Patients in care on whose team they are.' })
  teamPatients: number;

  @Field(() => Int, { description: 'Assigned to them, or to nobody and about somebody they are primary for.' })
  openTasks: number;

  @Field(() => Int)
  overdueTasks: number;

  @Field(() => Int, { description: 'Sessions that are over and whose notes they have not signed.' })
  unsignedSessions: number;

  @Field(() => String, { nullable: true, description: 'Who covers for them now.' })
  coveredBy: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  coveredUntil: string | null;
}

/** How soon one kind of request was answered. */
@ObjectType('ResponseTime')
export class ResponseTimeType {
  @Field(() => ResponseKindEnum)
  kind: ResponseKind;

  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Still without an answer.' })
  waiting: number;

  @Field(() => Float, { nullable: true, description: 'Half were answered within so many minutes.' })
  medianMinutes: number | null;

  @Field(() => Float, { nullable: true, description: 'Nine in ten were answered within so many minutes.' })
  slowMinutes: number | null;
}

/** What a supervisor looks at each morning. */
@ObjectType('TeamOverview')
export class TeamOverviewType {
  @Field(() => [ReviewItemType], { description: 'The oldest first.' })
  reviews: ReviewItemType[];

  @Field(() => [TeamLoadType], { description: 'By name.' })
  loads: TeamLoadType[];

  @Field(() => [ResponseTimeType])
  responses: ResponseTimeType[];
}

/** A patient of somebody’s, with what is open about them. */
@ObjectType('TeamPatient')
export class TeamPatientType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => Boolean)
  isPrimary: boolean;

  @Field(() => Int)
  openTasks: number;

  @Field(() => Int)
  overdueTasks: number;

  @Field(() => LocalDateScalar, { nullable: true })
  planReviewDue: string | null;
}

/** One person’s patients. */
@ObjectType('TeamMemberPatients')
export class TeamMemberPatientsType {
  @Field(() => StaffMemberSummaryType)
  staffMember: StaffMemberSummaryType;

  @Field(() => [TeamPatientType], { description: 'Who has most that is overdue first.' })
  patients: TeamPatientType[];
}
