import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { LevelOfCare } from './episode-of-care.entity';

/** How many people a facility takes at one level of care, or in one of its programmes of that level. */
@Entity('programme_places')
export class ProgrammePlaces extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  levelOfCare: LevelOfCare;

  /** Name of the programme as stays carry it, whatever the case; null counts every stay of the level. */
  @Column({ type: 'text', nullable: true })
  track: string | null;

  /** Beds where people live there, else people in care at a time. */
  @Column({ type: 'int' })
  places: number;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;
}
