import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { ChannelEnum } from '../consents/channel.graphql';
import { RelapsePreventionPlanType } from '../plans/plans.graphql';
import { enrollmentStatuses, type EnrollmentStatus } from './follow-up-enrollment.entity';
import { occurrenceStatuses, type OccurrenceStatus } from './follow-up-occurrence.entity';
import type { StepAction } from './programme';
import { StepActionEnum } from './programmes.graphql';
import { FollowUpTryType } from './follow-up-work.graphql';
import { touchStatuses, type TouchStatus } from './follow-up-touch.entity';

const EnrollmentStatusEnum = wordEnum('EnrollmentStatus', enrollmentStatuses);
const OccurrenceStatusEnum = wordEnum('OccurrenceStatus', occurrenceStatuses);
const TouchStatusEnum = wordEnum('TouchStatus', touchStatuses);

/** One attempt to send an occurrence. */
@ObjectType('FollowUpTouch')
export class FollowUpTouchType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date | string;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => TouchStatusEnum)
  status: TouchStatus;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { description: 'Masked address.' })
  sentTo: string;
}

/** A dated unit of a programme; the check-in that answers it is added by its own slice. */
@ObjectType('FollowUpOccurrence')
export class FollowUpOccurrenceType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  stepCode: string;

  @Field(() => String, { description: 'What staff call the step.' })
  stepName: string;

  @Field(() => StepActionEnum)
  action: StepAction;

  @Field(() => ChannelEnum, { nullable: true, description: 'Absent where nothing is sent.' })
  channel: Channel | null;

  @Field(() => OccurrenceStatusEnum)
  status: OccurrenceStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it did not go, as a code: no_consent, suppressed, unverified_contact, expired, ...',
  })
  reason: string | null;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => DateTimeScalar, { description: 'Instant it is planned to leave, after quiet hours.' })
  dueAt: Date | string;

  @Field(() => Boolean)
  shiftedByQuietHours: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: Date | string | null;

  @Field(() => [FollowUpTouchType])
  touches: FollowUpTouchType[];

  @Field(() => [FollowUpTryType], { description: 'What came of its calls, or its letter; the first one first.' })
  tries: FollowUpTryType[];

  @Field(() => ID, { nullable: true, description: 'The task that waits for somebody on staff.' })
  openTaskId: Id | null;
}

/** A patient in a programme. */
@ObjectType('FollowUpEnrollment')
export class FollowUpEnrollmentType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  programmeCode: string;

  @Field(() => String)
  programmeName: string;

  @Field(() => Int)
  programmeVersion: number;

  @Field(() => LocalDateScalar)
  anchorDate: string;

  @Field(() => DateTimeScalar)
  startedAt: Date | string;

  @Field(() => EnrollmentStatusEnum)
  status: EnrollmentStatus;

  @Field(() => ID, { description: 'The plan, episode, session or week it began with.' })
  anchorId: Id;

  @Field(() => String, { nullable: true })
  stopReason: string | null;

  @Field(() => [FollowUpOccurrenceType])
  occurrences: FollowUpOccurrenceType[];
}

/** One message that activating a plan now would plan. */
@ObjectType('FollowUpPreviewStep')
export class FollowUpPreviewStepType {
  @Field(() => String)
  stepCode: string;

  @Field(() => String)
  name: string;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar, { description: 'Wall time in the zone of the preview, after quiet hours.' })
  localTime: string;

  @Field(() => DateTimeScalar, { description: 'Instant it would leave, after quiet hours.' })
  dueAt: Date;

  @Field(() => Boolean)
  shiftedByQuietHours: boolean;
}

/** What activating a plan now would plan for a patient. */
@ObjectType('FollowUpPreview')
export class FollowUpPreviewType {
  @Field(() => String, { description: 'Zone of the patient, by whose clock the steps are told.' })
  timeZone: string;

  @Field(() => ChannelEnum, { nullable: true, description: 'By which the messages can go as things stand.' })
  channel: Channel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Without a channel, why none is open: no_consent, no_contact, unverified_contact, suppressed, ...',
  })
  blockedReason: string | null;

  @Field(() => [FollowUpPreviewStepType])
  steps: FollowUpPreviewStepType[];
}

/** How sending goes in this organization: counts only, no patient. */
@ObjectType('DeliveryHealth')
export class DeliveryHealthType {
  @Field(() => Int)
  dueNow: number;

  @Field(() => Int)
  oldestDueSeconds: number;

  @Field(() => Int, { description: 'Messages that left today, by the calendar where the patient is.' })
  sentToday: number;

  @Field(() => Int)
  unknownOpen: number;

  @Field(() => Int)
  outboxWaiting: number;
}

/** Attempts of one kind that did not go well. */
@ObjectType('ChannelFailures')
export class ChannelFailuresType {
  @Field(() => String, {
    description: 'What became of them and why, as codes: "retry", "failed bounced", "unknown no_answer", ...',
  })
  kind: string;

  @Field(() => Int)
  count: number;
}

/** How sending by one channel goes in this organization: counts only, no patient. */
@ObjectType('ChannelHealth')
export class ChannelHealthType {
  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider last took a message.' })
  lastAcceptedAt: Date | null;

  @Field(() => Int)
  acceptedLastHour: number;

  @Field(() => [ChannelFailuresType], { description: 'Of the last hour, the most frequent kind first.' })
  failures: ChannelFailuresType[];

  @Field(() => Int)
  dueNow: number;

  @Field(() => Int)
  oldestDueSeconds: number;
}

/** A plan that was closed, and what ended with it. */
@ObjectType('ClosedPlan')
export class ClosedPlanType {
  @Field(() => RelapsePreventionPlanType)
  plan: RelapsePreventionPlanType;

  @Field(() => Int, { description: 'Planned messages that will not go any more.' })
  stoppedMessages: number;
}

/** What a person found out about a message of unknown fate. */
@InputType()
export class ResolveUnknownInput {
  @Field(() => ID)
  occurrenceId: Id;

  @Field(() => Boolean)
  arrived: boolean;
}
