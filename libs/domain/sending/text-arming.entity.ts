import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** That an organization sends texts: somebody armed it, until somebody ends it. */
@Entity('text_armings')
export class TextArming extends TenantEntity {
  @Column({ type: 'uuid' })
  armedById: Id;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  armedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  endReason: string | null;
}
