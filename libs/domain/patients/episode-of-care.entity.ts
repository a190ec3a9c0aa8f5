import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Coded intensity of care, from most to least. */
export const levelsOfCare = [
  'detox',
  'residential',
  'partial_hospitalization',
  'intensive_outpatient',
  'outpatient',
  'recovery_support',
] as const;
/** One level of care. */
export type LevelOfCare = (typeof levelsOfCare)[number];

/** Admission to discharge; a patient has at most one open episode, and readmission makes a new one. */
@Entity('episodes_of_care')
export class EpisodeOfCare extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  levelOfCare: LevelOfCare;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  admittedOn: string;

  /** YYYY-MM-DD at the facility, or null while the episode is open. */
  @Column({ type: 'date', nullable: true })
  dischargedOn: string | null;
}
