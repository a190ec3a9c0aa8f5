import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A meeting that a patient means to go to, as part of one version of their path. */
@Entity('chosen_meetings')
export class ChosenMeeting extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  recoveryPathId: Id;

  @Column({ type: 'uuid' })
  meetingId: Id;

  /** How the patient gets there, in their words. */
  @Column({ type: 'text', nullable: true })
  transport: string | null;

  @Column({ type: 'boolean' })
  isHomeGroup: boolean;
}
