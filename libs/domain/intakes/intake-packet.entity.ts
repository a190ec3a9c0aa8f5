import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** The admission packet of a patient: filled in by them and by staff, field by field, until it is finished. */
@Entity('intake_packets')
export class IntakePacket extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Edition of the organization's own form that it was begun with; null for the product's. */
  @Column({ type: 'uuid', nullable: true })
  formId: Id | null;

  /** Of the form it was begun with, for people. */
  @Column({ type: 'text' })
  formVersion: string;

  @Column({ type: 'uuid' })
  openedById: Id;

  /** YYYY-MM-DD that stands on the paper, where it was first filled in by hand. */
  @Column({ type: 'date', nullable: true })
  paperDate: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  /** Null where the patient finished it. */
  @Column({ type: 'uuid', nullable: true })
  finishedById: Id | null;
}
