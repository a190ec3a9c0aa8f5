import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { AnchorEvent, StopEvent } from './programme';

/** Where a patient stands in a programme. */
export const enrollmentStatuses = ['active', 'completed', 'stopped'] as const;
/** One of them. */
export type EnrollmentStatus = (typeof enrollmentStatuses)[number];

/** A patient in one version of a programme, because of one anchor (a plan that became active, a discharge). */
@Entity('follow_up_enrollments')
export class FollowUpEnrollment extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  programmeCode: string;

  @Column({ type: 'int' })
  programmeVersion: number;

  @Column({ type: 'text' })
  anchorEvent: AnchorEvent;

  /** The plan, episode, session or week that it began with. */
  @Column({ type: 'uuid' })
  anchorId: Id;

  /** YYYY-MM-DD in the patient's zone at enrolment. */
  @Column({ type: 'date' })
  anchorDate: string;

  /** The moment itself, where more than its day is known. */
  @Column({ type: 'timestamptz', nullable: true })
  anchorAt: Date | null;

  @Column({ type: 'text', default: 'active' })
  status: EnrollmentStatus;

  /** What ends it before its last step, as its version says. */
  @Column({ type: 'text', array: true })
  stopsOn: StopEvent[];

  /** Code, e.g. `new_plan`. */
  @Column({ type: 'text', nullable: true })
  stopReason: string | null;
}
