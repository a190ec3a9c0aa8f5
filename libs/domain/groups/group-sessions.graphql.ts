import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection, PageArgs } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import {
  sessionQueues,
  sessionStatuses,
  type GroupFormat,
  type GroupKind,
  type SessionQueue,
  type SessionStatus,
} from './group-words';
import { GroupFormatEnum, GroupKindEnum } from './groups.graphql';

const SessionStatusEnum = wordEnum('GroupSessionStatus', sessionStatuses);
const SessionQueueEnum = wordEnum('GroupSessionQueue', sessionQueues);

/** Somebody who leads one session in another's place. */
@ObjectType('GroupSubstitute')
export class GroupSubstituteType {
  @Field(() => ID)
  id: Id;

  @Field(() => StaffMemberSummaryType)
  staffMember: StaffMemberSummaryType;
}

/** One session as the calendar shows it: no patient, no word of a note. */
@ObjectType('GroupSession', { description: 'One session of a facility group; holds nothing about its members.' })
export class GroupSessionType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  groupId: Id;

  @Field(() => String)
  groupTitle: string;

  @Field(() => GroupKindEnum)
  kind: GroupKind;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => LocalDateScalar, { description: 'Day at the facility.' })
  localDate: string;

  @Field(() => LocalTimeScalar, { description: 'Wall time at the facility.' })
  localTime: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => GroupFormatEnum, { nullable: true })
  format: GroupFormat | null;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => String, { nullable: true })
  telehealthLink: string | null;

  @Field(() => StaffMemberSummaryType)
  facilitator: StaffMemberSummaryType;

  @Field(() => StaffMemberSummaryType, { nullable: true })
  coFacilitator: StaffMemberSummaryType | null;

  @Field(() => [GroupSubstituteType])
  substitutes: GroupSubstituteType[];

  @Field(() => SessionStatusEnum)
  status: SessionStatus;

  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Field(() => Boolean, { description: 'Not as the recurrence has it: moved, left out, or one of its own.' })
  isException: boolean;

  @Field(() => Boolean, { description: 'One of its own, beside the recurrence: there is nothing to take it back to.' })
  isExtra: boolean;

  @Field(() => Boolean, { description: 'The viewer leads, co-leads or stands in, and the room is open to them now.' })
  isOpenToMe: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name and title, like “Maya Ellison, LCSW”.' })
  signedBy: string | null;

  @Field(() => Boolean, { description: 'Signed more than 24 hours after its end: a late entry.' })
  isLate: boolean;

  @Field(() => Boolean, {
    description: 'Signed by somebody whose credential asks for a co-signature, which is missing.',
  })
  awaitsCosignature: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  cosignedAt: Date | null;

  @Field(() => String, { nullable: true })
  cosignedBy: string | null;
}

/** A page of sessions. */
export const GroupSessionConnection = Connection(GroupSessionType, 'GroupSession');

/** What sessions are narrowed to. */
@InputType()
export class GroupSessionFilter {
  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;

  @Field(() => ID, { nullable: true })
  groupId?: Id | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Starting at this instant or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Starting before this instant.' })
  until?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only sessions that the viewer leads, co-leads, stands in for or signed.',
  })
  mine?: boolean | null;

  @Field(() => SessionQueueEnum, {
    nullable: true,
    description:
      'NOT_STARTED: over and never started. UNSIGNED: started, not signed. AWAITING_COSIGNATURE: signed, not co-signed.',
  })
  queue?: SessionQueue | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those too that somebody left out; what a change of the plan took away is not listed.',
  })
  includeCancelled?: boolean | null;
}

/** A page of sessions, by start. */
@ArgsType()
export class GroupSessionsArgs extends PageArgs {
  @Field(() => GroupSessionFilter, { nullable: true })
  filter?: GroupSessionFilter | null;
}

/** Names one session. */
@InputType()
export class GroupSessionInput {
  @Field(() => ID)
  id: Id;
}

/** A session ahead to leave out. */
@InputType()
export class SkipGroupSessionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { nullable: true, description: 'Why, for staff; no names of patients.' })
  reason?: string | null;
}

/** A session ahead to move, or to give another room or format this once. */
@InputType()
export class MoveGroupSessionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => LocalDateScalar)
  date: string;

  @Field(() => LocalTimeScalar)
  time: string;

  @Field(() => Int, { nullable: true, description: 'The group’s own when left out.' })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'The group’s own when left out.' })
  room?: string | null;

  @Field(() => GroupFormatEnum, { nullable: true, description: 'As the rotation has it when left out.' })
  format?: GroupFormat | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

/** A session beside the recurrence. */
@InputType()
export class AddGroupSessionInput {
  @Field(() => ID)
  groupId: Id;

  @Field(() => LocalDateScalar)
  date: string;

  @Field(() => LocalTimeScalar)
  time: string;

  @Field(() => Int, { nullable: true, description: 'The group’s own when left out.' })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'The group’s own when left out.' })
  room?: string | null;

  @Field(() => GroupFormatEnum, { nullable: true })
  format?: GroupFormat | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

/** Somebody to lead one session in another's place. */
@InputType()
export class NameSubstituteInput {
  @Field(() => ID)
  sessionId: Id;

  @Field(() => ID)
  staffMemberId: Id;
}

/** A substitute to take back. */
@InputType()
export class RemoveSubstituteInput {
  @Field(() => ID)
  id: Id;
}
