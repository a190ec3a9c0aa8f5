import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { StepAction, StepAnswer } from './programme';

/**
 * The life of an occurrence; `unknown` is a state of its own: bytes may have left and nobody knows. `task_raised` is the
 * end of a step that asks staff for something.
 */
export const occurrenceStatuses = [
  'planned',
  'sending',
  'sent',
  'unknown',
  'blocked',
  'failed',
  'expired',
  'cancelled',
  'answered',
  'task_raised',
] as const;
/** One state of it. */
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];

/** Why an occurrence did not go, as a code that screens put into words. */
export type OccurrenceReason =
  | 'superseded'
  | 'enrollment_ended'
  | 'no_consent'
  | 'no_consent_after_discharge'
  | 'no_contact'
  | 'unverified_contact'
  | 'suppressed'
  | 'channel_unavailable'
  | 'not_armed'
  | 'channel_paused'
  | 'no_safe_hours'
  | 'expired'
  | 'daily_cap'
  | 'weekly_cap'
  | 'struck_out'
  | 'was_answered'
  | 'moved'
  | 'same_day'
  | 'content'
  | 'undecided'
  | 'safety_hold'
  | 'gave_up'
  | 'not_arrived'
  | 'bounced'
  | 'refused'
  | 'opted_out'
  | 'bad_address'
  | 'not_configured'
  | 'no_answer';

/** A dated unit of a programme: the record of what is due. BullMQ only carries its id. */
@Entity('follow_up_occurrences')
export class FollowUpOccurrence extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  enrollmentId: Id;

  @Column({ type: 'text' })
  stepCode: string;

  @Column({ type: 'text', default: 'message' })
  action: StepAction;

  /** What the message waits for. */
  @Column({ type: 'text', default: 'check_in' })
  expects: StepAnswer;

  /** Code of the step that this one follows up: it is left out once that one was answered. */
  @Column({ type: 'text', nullable: true })
  ifUnanswered: string | null;

  /** Chosen anew at the moment of sending; null where nothing is sent. */
  @Column({ type: 'text', nullable: true })
  channel: Channel | null;

  @Column({ type: 'text' })
  slot: string;

  /** The plan itself: YYYY-MM-DD and HH:MM:SS on the patient's wall. */
  @Column({ type: 'date' })
  localDate: string;

  @Column({ type: 'time' })
  localTime: string;

  /** Set where the step counts hours from its anchor: the plan is then this UTC instant. */
  @Column({ type: 'timestamptz', nullable: true })
  fixedAt: Date | null;

  @Column({ type: 'text' })
  timeZone: string;

  /** Version of the time zone rules that the instants were computed with. */
  @Column({ type: 'text' })
  zoneRules: string;

  /** UTC instant at which it is planned to leave, after quiet hours; after a failed try, that of the next one. */
  @Column({ type: 'timestamptz' })
  dueAt: Date;

  /** Last UTC instant at which it may leave. */
  @Column({ type: 'timestamptz' })
  validUntil: Date;

  /** Last UTC instant at which it waits for an answer; its link lives as long. */
  @Column({ type: 'timestamptz' })
  openUntil: Date;

  /** Hours and calendar days, as the step had them when it was planned. */
  @Column({ type: 'int' })
  sendWithinHours: number;

  @Column({ type: 'int' })
  openForDays: number;

  @Column({ type: 'boolean', default: false })
  shiftedByQuietHours: boolean;

  @Column({ type: 'text', default: 'planned' })
  status: OccurrenceStatus;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Number of the current attempt; stands in every later update, so that an older attempt changes nothing. */
  @Column({ type: 'int', default: 0 })
  fence: number;

  /** Tries after which nothing left. */
  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}
