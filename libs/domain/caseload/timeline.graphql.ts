import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { AppointmentKindEnum, AppointmentStatusEnum, type AppointmentType } from '../appointments/appointments.graphql';
import { ChannelEnum } from '../consents/channel.graphql';
import { PatientStatusEnum, type PatientStatusChangeType } from '../followups/status-changes.graphql';
import { AttendanceEnum } from '../groups/group-room.graphql';
import { InquirySourceEnum, type InquiryType } from '../intakes/intakes.graphql';
import { DischargeReasonEnum, LevelOfCareEnum } from '../patients/patients.graphql';
import { DocumentKindEnum, type DocumentStateType } from '../plans/plans.graphql';
import { MilestoneUnitEnum } from '../recovery/milestone-unit.graphql';
import { timelineKinds, type TimelineKind } from './timeline.repository';

const TimelineKindEnum = wordEnum('TimelineKind', timelineKinds);

/** One thing that happened to a patient; which of the fields hold something hangs on the kind. */
@ObjectType('TimelineEntry')
export class TimelineEntryType {
  @Field(() => ID, { description: 'Of what happened; one id may stand under two kinds.' })
  id: Id;

  @Field(() => TimelineKindEnum)
  kind: TimelineKind;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of what is known by its day only.' })
  onDay: string | null;

  @Field(() => String, { nullable: true, description: 'A meeting, group, task, questionnaire, recipient or facility.' })
  title: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Craving, score, minutes, number of a plan, amount of a milestone, minutes until somebody was reached.',
  })
  number: number | null;

  @Field(() => Int, { nullable: true, description: '1 (very bad) to 5 (very good).' })
  mood: number | null;

  @Field(() => Boolean, { description: 'A check-in that tells of use.' })
  hasUsed: boolean;

  @Field(() => String, { nullable: true, description: 'The band of a score.' })
  band: string | null;

  @Field(() => MilestoneUnitEnum, { nullable: true })
  milestoneUnit: string | null;

  @Field(() => ChannelEnum, { nullable: true })
  channel: string | null;

  @Field(() => AttendanceEnum, { nullable: true })
  attendance: string | null;

  @Field(() => AppointmentKindEnum, { nullable: true })
  appointmentKind: AppointmentType['kind'] | null;

  @Field(() => AppointmentStatusEnum, { nullable: true })
  appointmentStatus: AppointmentType['status'] | null;

  @Field(() => DocumentKindEnum, { nullable: true })
  documentKind: DocumentStateType['kind'] | null;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare: string | null;

  @Field(() => DischargeReasonEnum, { nullable: true })
  dischargeReason: string | null;

  @Field(() => PatientStatusEnum, { nullable: true })
  status: PatientStatusChangeType['status'] | null;

  @Field(() => InquirySourceEnum, { nullable: true, description: 'How they asked for a call.' })
  inquirySource: InquiryType['source'] | null;

  @Field(() => String, { nullable: true, description: 'Who did it or wrote it down, where that is staff.' })
  byName: string | null;
}

/** What happened to a patient in some days. */
@ObjectType('ChartTimeline')
export class ChartTimelineType {
  @Field(() => String, { description: 'Where the patient is: the days of this range are meant there.' })
  timeZone: string;

  @Field(() => [TimelineKindEnum], { description: 'What the viewer may know of.' })
  kinds: TimelineKind[];

  @Field(() => Int)
  totalCount: number;

  @Field(() => [TimelineEntryType], { description: 'The newest first, 1,000 at most.' })
  entries: TimelineEntryType[];
}
