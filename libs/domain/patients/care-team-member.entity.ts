import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** One person's place on a patient's care team: what lets clinicians see the patient, from the database up. */
@Entity('care_team_members')
export class CareTeamMember extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  staffMemberId: Id;

  /** True for the primary counselor; one at most per patient. */
  @Column({ type: 'boolean' })
  isPrimary: boolean;

  /** UTC instant, or null while the place is held. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
