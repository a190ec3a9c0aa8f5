import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where a patient stands in a programme. */
export const enrollmentStatuses = ['active', 'completed', 'stopped'] as const;
/** One of them. */
export type EnrollmentStatus = (typeof enrollmentStatuses)[number];

/** A patient in one version of a programme, because of one anchor (a plan that became active). */
@Entity('follow_up_enrollments')
export class FollowUpEnrollment extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  programmeCode: string;

  @Column({ type: 'int' })
  programmeVersion: number;

  @Column({ type: 'text' })
  anchorEvent: string;

  /** The plan, for programmes that begin with one. */
  @Column({ type: 'uuid' })
  anchorId: Id;

  /** YYYY-MM-DD in the patient's zone at enrolment. */
  @Column({ type: 'date' })
  anchorDate: string;

  @Column({ type: 'text', default: 'active' })
  status: EnrollmentStatus;

  /** Code, e.g. `new_plan`. */
  @Column({ type: 'text', nullable: true })
  stopReason: string | null;
}
