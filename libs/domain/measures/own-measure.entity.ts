import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { Instrument } from './instrument';

/** One version of an instrument that an organization supplied; never changed, so that results of it stay readable. */
@Entity('own_measures')
export class OwnMeasure extends TenantEntity {
  @Column({ type: 'text' })
  code: string;

  /** 1, 2, … of this code; the newest is the one that is used. */
  @Column({ type: 'int' })
  version: number;

  /** As it is asked and scored. */
  @Column({ type: 'jsonb' })
  instrument: Instrument;

  /** The FHIR R4 Questionnaire that it was made from. */
  @Column({ type: 'jsonb' })
  questionnaire: unknown;

  @Column({ type: 'uuid' })
  addedById: Id;

  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;
}
