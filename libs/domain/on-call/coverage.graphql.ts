import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import { onCallPlaces, type OnCallPlace } from './on-call-shift.entity';

const OnCallPlaceEnum = wordEnum('OnCallPlace', onCallPlaces);

/** Somebody's hours on call. */
@ObjectType('OnCallShift')
export class OnCallShiftType {
  @Field(() => ID)
  id: Id;

  @Field(() => OnCallPlaceEnum)
  place: OnCallPlace;

  @Field(() => StaffMemberSummaryType, {
    nullable: true,
    description: 'Absent: nobody can on this date, or who held it may be on call no more.',
  })
  staffMember: StaffMemberSummaryType | null;

  @Field(() => Boolean, { description: 'Who holds it has not taken the invitation up: nobody is on call by it yet.' })
  isHolderInvited: boolean;

  @Field(() => Int, { nullable: true, description: 'In every week, 0 = Sunday.' })
  weekday: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On one date, instead of what is held every week.' })
  localDate: string | null;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar, { description: 'At or before the start it means the next day.' })
  endTime: string;

  @Field(() => String, { nullable: true })
  note: string | null;
}

/** A stretch of time with the same people on call. */
@ObjectType('CoverageSpan')
export class CoverageSpanType {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => StaffMemberSummaryType, { nullable: true, description: 'Absent: nobody is asked first.' })
  first: StaffMemberSummaryType | null;

  @Field(() => StaffMemberSummaryType, { nullable: true, description: 'Absent: nobody stands behind the first.' })
  backup: StaffMemberSummaryType | null;

  @Field(() => String, { nullable: true, description: 'Why this time differs from other weeks.' })
  note: string | null;
}

/** Who is on call at a facility from now on. */
@ObjectType('Coverage')
export class CoverageType {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => [StaffMemberSummaryType], { description: 'Who may be on call, by name.' })
  people: StaffMemberSummaryType[];

  @Field(() => [CoverageSpanType], { description: 'The coming two weeks without a hole, the running stretch first.' })
  spans: CoverageSpanType[];

  @Field(() => [OnCallShiftType], { description: 'Every week from Monday on, then single dates.' })
  shifts: OnCallShiftType[];
}

/** Hours on call to hold. */
@InputType()
export class AddOnCallShiftInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => OnCallPlaceEnum)
  place: OnCallPlace;

  @Field(() => ID, { nullable: true, description: 'Left out on one date: nobody can.' })
  staffMemberId?: Id | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'In every week, 0 = Sunday: the same hours on each of these days.',
  })
  weekdays?: number[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On one date, instead of what is held every week.' })
  localDate?: string | null;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar, { description: 'At or before the start it means the next day.' })
  endTime: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** Names one shift. */
@InputType()
export class OnCallShiftInput {
  @Field(() => ID)
  shiftId: Id;
}
