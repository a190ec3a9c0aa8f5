import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ScanType } from '@stepwell/platform/http/read-scan';

/** A scan of a plan that was signed by hand. */
@Entity('plan_papers')
export class PlanPaper extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  planId: Id;

  @Column({ type: 'text' })
  mediaType: ScanType;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'uuid' })
  uploadedById: Id;
}
