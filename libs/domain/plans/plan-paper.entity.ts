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

  /** As `FileSeal` keeps them; plain only until the worker comes by, where they were there before it. */
  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'boolean' })
  isSealed: boolean;

  @Column({ type: 'uuid' })
  uploadedById: Id;
}
