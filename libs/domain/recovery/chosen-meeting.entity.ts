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

  /** One of the organization's own meetings; exactly one of the two is set. */
  @Column({ type: 'uuid', nullable: true })
  meetingId: Id | null;

  /** One of the shared directory. */
  @Column({ type: 'uuid', nullable: true })
  directoryMeetingId: Id | null;

  /** How the patient gets there, in their words. */
  @Column({ type: 'text', nullable: true })
  transport: string | null;

  @Column({ type: 'boolean' })
  isHomeGroup: boolean;
}
