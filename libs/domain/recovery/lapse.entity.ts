import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A lapse, told by the patient or written down by staff. It moves no date: recovery began when it began. */
@Entity('lapses')
export class Lapse extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Made by the page once per lapse. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** Day where the patient lives, YYYY-MM-DD. */
  @Column({ type: 'date' })
  happenedOn: string;

  /** Null where the patient told it. */
  @Column({ type: 'uuid', nullable: true })
  recordedById: Id | null;

  @Column({ type: 'text', nullable: true })
  whatHappened: string | null;

  @Column({ type: 'text', nullable: true })
  whatHelped: string | null;

  @Column({ type: 'text', nullable: true })
  whatToChange: string | null;

  /** UTC instant; a lapse that was taken back counts no day. */
  @Column({ type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
