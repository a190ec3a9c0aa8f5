import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ConfirmableDoubt, EvidenceLevel } from './attendance-words';

/**
 * A mutual-help meeting that a patient went to. What was logged never changes: a slip may be seen later, and what is wrong
 * is marked as entered in error and logged anew. No slip is kept: it carries other people's names.
 */
@Entity('meeting_attendances')
export class MeetingAttendance extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** One of the organization's own meetings; at most one of the two is set. */
  @Column({ type: 'uuid', nullable: true })
  meetingId: Id | null;

  /** One of the shared directory. */
  @Column({ type: 'uuid', nullable: true })
  directoryMeetingId: Id | null;

  /** As it was called when it was logged. */
  @Column({ type: 'text' })
  meetingName: string;

  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Column({ type: 'timestamptz' })
  endedAt: Date;

  /** YYYY-MM-DD, the patient's day of the start when it was logged. */
  @Column({ type: 'date' })
  localDate: string;

  /** How it was known when it was logged. */
  @Column({ type: 'text' })
  evidence: EvidenceLevel;

  /** Null: the patient. */
  @Column({ type: 'uuid', nullable: true })
  loggedById: Id | null;

  /** What was asked about and found right. */
  @Column({ type: 'text', array: true })
  confirmed: ConfirmableDoubt[];

  @Column({ type: 'timestamptz', nullable: true })
  slipSeenAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  slipSeenById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  enteredInErrorAt: Date | null;

  /** Null: the patient. */
  @Column({ type: 'uuid', nullable: true })
  enteredInErrorById: Id | null;

  @Column({ type: 'text', nullable: true })
  errorReason: string | null;
}
