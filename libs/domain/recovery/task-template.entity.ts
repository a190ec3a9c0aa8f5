import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { RecoveryTaskKind } from './recovery-task.entity';

/** A task that an organization worded once, to assign again; never deleted, since tasks say which they came from. */
@Entity('task_templates')
export class TaskTemplate extends TenantEntity {
  @Column({ type: 'text' })
  kind: RecoveryTaskKind;

  /** 1 to 12, never one of which the product keeps no words; null for everybody. */
  @Column({ type: 'smallint', nullable: true })
  step: number | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  details: string | null;

  /** Null: there are no Spanish words, and the English ones stand for all. */
  @Column({ type: 'text', nullable: true })
  spanishTitle: string | null;

  @Column({ type: 'text', nullable: true })
  spanishDetails: string | null;

  /** UTC instant since when it is offered no more. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  changedById: Id | null;
}
