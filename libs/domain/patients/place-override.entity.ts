import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { LevelOfCare } from './episode-of-care.entity';

/** Somebody taken where every place was held, with the reason; it never changes. */
@Entity('place_overrides')
export class PlaceOverride extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  levelOfCare: LevelOfCare;

  /** Null where the whole level was full. */
  @Column({ type: 'text', nullable: true })
  track: string | null;

  /** How many there were, and how many were held. */
  @Column({ type: 'int' })
  places: number;

  @Column({ type: 'int' })
  taken: number;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'uuid' })
  overriddenById: Id;
}
