import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { Evidence } from './signal-evidence';
import type { SignalRuleName } from './signal-rules';

/** Something that a rule found about a patient; it ends when the rule finds it no longer. */
@Entity('signals')
export class Signal extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  rule: SignalRuleName;

  /** What exactly it is about; empty where a rule finds one thing at most. */
  @Column({ type: 'text' })
  subject: string;

  /** How bad: an acknowledgement holds until this grows. */
  @Column({ type: 'int' })
  weight: number;

  @Column({ type: 'jsonb' })
  evidence: Evidence;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  acknowledgedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  snoozedUntil: Date | null;

  @Column({ type: 'text', nullable: true })
  snoozeReason: string | null;

  /** The task that somebody made of it. */
  @Column({ type: 'uuid', nullable: true })
  taskId: Id | null;

  /** @throws AppError CONFLICT when what it was about is over. */
  refuseUnlessOpen(): void {
    if (this.endedAt) throw new AppError('CONFLICT');
  }
}
