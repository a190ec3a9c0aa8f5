import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** An organization confirmed the licence of the pack and turned it on; kept when it is turned off. */
@Entity('measure_packs')
export class MeasurePack extends TenantEntity {
  /** Of the sentence that was confirmed. */
  @Column({ type: 'text' })
  termsVersion: string;

  @Column({ type: 'uuid' })
  confirmedById: Id;

  @Column({ type: 'timestamptz' })
  confirmedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;
}
