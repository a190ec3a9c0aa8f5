import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What may happen to a patient that ends every automatic message. */
export const patientStatuses = ['deceased', 'jailed', 'hospitalized', 'readmitted', 'transferred'] as const;
/** One of them. */
export type PatientStatus = (typeof patientStatuses)[number];

/** A programme that ended with it, and how many planned messages that were. */
export interface StoppedProgramme {
  programmeName: string;
  messageCount: number;
}

/** What happened to a patient, and what it stopped; never changed. */
@Entity('patient_status_changes')
export class PatientStatusChange extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  status: PatientStatus;

  /** YYYY-MM-DD. */
  @Column({ type: 'date' })
  effectiveOn: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'jsonb' })
  stopped: StoppedProgramme[];

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  changedAt: Date;

  @Column({ type: 'uuid' })
  changedById: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;
}
