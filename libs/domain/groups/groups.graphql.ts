import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection, PageArgs } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum, type EpisodeOfCareType } from '../patients/patients.graphql';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import {
  groupFormats,
  groupKinds,
  sessionChanges,
  type GroupFormat,
  type GroupKind,
  type SessionChange,
} from './group-words';

/** GraphQL names of kinds and formats. */
export const GroupKindEnum = wordEnum('GroupKind', groupKinds);
/** What a session's format can be. */
export const GroupFormatEnum = wordEnum('GroupFormat', groupFormats);
type LevelOfCare = EpisodeOfCareType['levelOfCare'];
const SessionChangeEnum = wordEnum('GroupSessionChange', sessionChanges);

/** A group that a facility runs. */
@ObjectType('FacilityGroup', {
  description:
    'A therapy group or an in-house 12-step group of a facility. Not a mutual-help meeting, which is external.',
})
export class FacilityGroupType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String, { description: 'Zone of the facility, in which days and times are meant.' })
  timeZone: string;

  @Field(() => String)
  title: string;

  @Field(() => GroupKindEnum)
  kind: GroupKind;

  @Field(() => String, { nullable: true, description: 'Treatment offering, like “IOP evening”.' })
  programme: string | null;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare: LevelOfCare | null;

  @Field(() => StaffMemberSummaryType)
  facilitator: StaffMemberSummaryType;

  @Field(() => StaffMemberSummaryType, { nullable: true })
  coFacilitator: StaffMemberSummaryType | null;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => String, { nullable: true })
  telehealthLink: string | null;

  @Field(() => Int)
  capacity: number;

  @Field(() => Int, { description: 'Members who belong today, those included whom the viewer can’t see.' })
  memberCount: number;

  @Field(() => Int)
  waitingCount: number;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalTimeScalar, { description: 'Wall time at the facility, the same all year.' })
  startTime: string;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => String, {
    nullable: true,
    description: 'RRULE of days, like FREQ=WEEKLY;BYDAY=MO,WE. Absent: one-off sessions only.',
  })
  recurrence: string | null;

  @Field(() => [GroupFormatEnum], { description: 'One format a week, in turn. Empty: no fixed format.' })
  rotation: GroupFormat[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day with sessions.' })
  endedOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  nextSessionAt: Date | null;
}

/** A page of groups. */
export const FacilityGroupConnection = Connection(FacilityGroupType, 'FacilityGroup');

/** What groups are narrowed to. */
@InputType()
export class FacilityGroupFilter {
  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;

  @Field(() => GroupKindEnum, { nullable: true })
  kind?: GroupKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only groups that the viewer leads or co-leads.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Groups that ended too.' })
  includeEnded?: boolean | null;
}

/** A page of groups, by title. */
@ArgsType()
export class FacilityGroupsArgs extends PageArgs {
  @Field(() => FacilityGroupFilter, { nullable: true })
  filter?: FacilityGroupFilter | null;
}

/** When a group meets. */
@InputType()
export class GroupRecurrenceInput {
  @Field(() => LocalDateScalar, { description: 'The first day; the rotation begins in its week.' })
  startsOn: string;

  @Field(() => LocalTimeScalar, { description: 'Wall time at the facility.' })
  startTime: string;

  @Field(() => Int, { description: '5 to 720.' })
  durationMinutes: number;

  @Field(() => String, {
    nullable: true,
    description:
      'RRULE of days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL=YYYYMMDD. Absent: one-off sessions only.',
  })
  recurrence?: string | null;

  @Field(() => [GroupFormatEnum], { description: 'One format a week, in turn; may be empty.' })
  rotation: GroupFormat[];
}

/** A plan to look at before it is saved. */
@InputType()
export class PreviewGroupSessionsInput extends GroupRecurrenceInput {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => ID, { nullable: true, description: 'The group that this plan would change; left out for a new one.' })
  groupId?: Id | null;
}

/** A session as a plan would give it. */
@ObjectType('GroupSessionPreview')
export class GroupSessionPreviewType {
  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => GroupFormatEnum, { nullable: true })
  format: GroupFormat | null;

  @Field(() => SessionChangeEnum, { description: 'What saving would do to it.' })
  change: SessionChange;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Where a moved one stands now.' })
  previousStartsAt: Date | null;
}

/** What it takes to plan a group. */
@InputType()
export class CreateFacilityGroupInput extends GroupRecurrenceInput {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  title: string;

  @Field(() => GroupKindEnum)
  kind: GroupKind;

  @Field(() => String, { nullable: true })
  programme?: string | null;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare?: LevelOfCare | null;

  @Field(() => ID)
  facilitatorId: Id;

  @Field(() => ID, { nullable: true })
  coFacilitatorId?: Id | null;

  @Field(() => String, { nullable: true })
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'A web address that begins with https.' })
  telehealthLink?: string | null;

  @Field(() => Int, { description: '1 to 200.' })
  capacity: number;
}

/** A changed plan: the whole form. Sessions ahead follow it, started and past ones stay. */
@InputType()
export class UpdateFacilityGroupInput extends CreateFacilityGroupInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version: number;
}

/** A group to end, or to let go on. */
@InputType()
export class EndFacilityGroupInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day with sessions, today at the earliest. Absent: it goes on, where its last day is not past.',
  })
  endedOn?: string | null;
}
