import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Who may have been asked what the patient wants. */
export const askedParties = ['patient', 'family', 'care_team'] as const;
/** One of them. */
export type AskedParty = (typeof askedParties)[number];

/**
 * What a patient chose, as one version: never changed, only superseded by the next. No path at all and zero meetings are
 * choices like any other.
 */
@Entity('recovery_paths')
export class RecoveryPath extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Codes of the fellowship catalogue, in the patient's order; may be empty. */
  @Column({ type: 'text', array: true })
  paths: string[];

  /** The patient's own number; zero allowed. */
  @Column({ type: 'smallint' })
  meetingsPerWeek: number;

  /** Day in the patient's zone, YYYY-MM-DD. */
  @Column({ type: 'date' })
  effectiveFrom: string;

  /** The last day, YYYY-MM-DD, or null. */
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'text', array: true })
  asked: AskedParty[];

  /** Codes of the fellowship catalogue that were offered; says nothing about what was chosen. */
  @Column({ type: 'text', array: true })
  offered: string[];

  /** The patient said yes to this version. */
  @Column({ type: 'boolean' })
  isAgreed: boolean;

  @Column({ type: 'uuid' })
  chosenById: Id;

  /** Counts from 1 per patient. */
  @Column({ type: 'int' })
  version: number;

  /** UTC instant; null for the current version. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt: Date | null;
}
