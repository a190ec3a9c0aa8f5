import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What a scan may be, as its content says. */
export const paperTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
/** One of them. */
export type PaperType = (typeof paperTypes)[number];

/** A scan of a plan that was signed by hand. */
@Entity('plan_papers')
export class PlanPaper extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  planId: Id;

  @Column({ type: 'text' })
  mediaType: PaperType;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'uuid' })
  uploadedById: Id;
}
