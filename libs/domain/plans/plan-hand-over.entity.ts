import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** The room's tablet, handed to the patient to read and sign one plan. */
@Entity('plan_hand_overs')
export class PlanHandOver extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  planId: Id;

  @Column({ type: 'uuid' })
  handedOverById: Id;

  /** Of the wording that was put before the patient. */
  @Column({ type: 'text' })
  documentHash: string;
}
