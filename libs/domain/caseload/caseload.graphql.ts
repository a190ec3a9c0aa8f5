import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { CheckInType } from '../checkins/checkins.graphql';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { SignalRuleEnum, SignalType } from '../signals/signals.graphql';

/** By what the caseload stands: what needs somebody first, who was out of touch longest first, the next day first. */
export const caseloadOrders = [
  'name',
  'attention',
  'last_contact',
  'next_follow_up',
  'plan_review',
  'open_tasks',
] as const;
/** One of them. */
export type CaseloadOrder = (typeof caseloadOrders)[number];

/** What counts as contact: something that came from the patient, or a visit that took place. */
export const contactKinds = ['check_in', 'appointment', 'text', 'message'] as const;

const CaseloadOrderEnum = wordEnum('CaseloadOrder', caseloadOrders);
const ContactKindEnum = wordEnum('LastContactKind', contactKinds);

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

  @Field(() => DateTimeScalar, { nullable: true, description: 'A check-in, a kept appointment or a text.' })
  lastContactAt: Date | null;

  @Field(() => ContactKindEnum, { nullable: true })
  lastContactKind: (typeof contactKinds)[number] | null;

  @Field(() => Boolean, { description: 'A safety item is open.' })
  hasSafetyItem: boolean;

  @Field(() => [SignalType], { description: 'Those that wait for somebody, the most urgent first, 5 at most.' })
  signals: SignalType[];

  @Field(() => [Int], { description: 'Meetings in each of the last 6 weeks, the running one last.' })
  weekAttended: number[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'The patient’s own number in the same weeks; null without one.',
  })
  weekGoals: (number | null)[];
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

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare?: string | null;

  @Field(() => ID, { nullable: true, description: 'The primary counselor.' })
  counselorId?: Id | null;

  @Field(() => SignalRuleEnum, { nullable: true, description: 'Only patients of whom this rule tells.' })
  signal?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A signal, a safety item or an overdue plan review.' })
  needsAttention?: boolean | null;
}

/** How the caseload stands. */
@InputType()
export class CaseloadSort {
  @Field(() => CaseloadOrderEnum)
  order: CaseloadOrder;

  @Field(() => Boolean, { nullable: true, description: 'The other way round; what has no value stays last.' })
  descending?: boolean | null;
}
