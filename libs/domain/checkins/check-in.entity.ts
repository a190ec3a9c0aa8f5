import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A short self-report; never changed. */
@Entity('check_ins')
export class CheckIn extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** The message it answers, or null when the patient came by themselves. */
  @Column({ type: 'uuid', nullable: true })
  occurrenceId: Id | null;

  /** Made by the phone once, so that sending twice counts once. */
  @Column({ type: 'uuid' })
  answerId: Id;

  /** 1 (worst) to 5. */
  @Column({ type: 'smallint' })
  mood: number;

  /** 0 to 10. */
  @Column({ type: 'smallint' })
  craving: number;

  @Column({ type: 'boolean' })
  wantsCall: boolean;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  answeredAt: Date;
}
