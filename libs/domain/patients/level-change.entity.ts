import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { LevelOfCare } from './episode-of-care.entity';

/** One change of the level of care inside an episode; it never changes itself. */
@Entity('level_of_care_changes')
export class LevelChange extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  @Column({ type: 'text' })
  fromLevel: LevelOfCare;

  @Column({ type: 'text' })
  toLevel: LevelOfCare;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  effectiveOn: string;

  @Column({ type: 'uuid' })
  changedById: Id;
}
