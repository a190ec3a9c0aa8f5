import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { DischargeReason } from './episode-of-care.entity';

/** A discharge that was taken back, with what it had said; it never changes. */
@Entity('undone_discharges')
export class UndoneDischarge extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  dischargedOn: string;

  @Column({ type: 'text' })
  dischargeReason: DischargeReason;

  @Column({ type: 'uuid' })
  dischargedById: Id;

  @Column({ type: 'uuid' })
  undoneById: Id;

  /** Why it was taken back. */
  @Column({ type: 'text' })
  reason: string;
}
