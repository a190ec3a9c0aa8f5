import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A goal is worked on, reached, or ended for another reason. */
export const goalStatuses = ['active', 'met', 'ended'] as const;
/** One of them. */
export type GoalStatus = (typeof goalStatuses)[number];

/** One goal of a patient's treatment plan: what a note says it serves. */
@Entity('treatment_goals')
export class TreatmentGoal extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', default: 'active' })
  status: GoalStatus;

  @Column({ type: 'uuid' })
  authorId: Id;

  /** UTC instant, or null while it is active. */
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
