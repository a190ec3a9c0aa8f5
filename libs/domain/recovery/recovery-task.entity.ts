import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What a task between sessions asks for. */
export const recoveryTaskKinds = ['reading', 'worksheet', 'service', 'self_help', 'literature'] as const;
/** One kind. */
export type RecoveryTaskKind = (typeof recoveryTaskKinds)[number];

/** A task waits, is done, or is no longer wanted. */
export const recoveryTaskStatuses = ['open', 'done', 'dropped'] as const;
/** One status. */
export type RecoveryTaskStatus = (typeof recoveryTaskStatuses)[number];

/** Something that a patient means to do between sessions; it may belong to a step, and needs none. */
@Entity('recovery_tasks')
export class RecoveryTask extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'text' })
  kind: RecoveryTaskKind;

  /** 1 to 12, never one of which the product keeps no words. */
  @Column({ type: 'smallint', nullable: true })
  step: number | null;

  /** The ready-made task it was made from. */
  @Column({ type: 'text', nullable: true })
  templateCode: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  details: string | null;

  /** Day in the patient's zone, YYYY-MM-DD. */
  @Column({ type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ type: 'text', default: 'open' })
  status: RecoveryTaskStatus;

  /** Day in the patient's zone on which it was done or dropped. */
  @Column({ type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ type: 'uuid' })
  assignedById: Id;

  @Column({ type: 'int', default: 1 })
  version: number;
}
