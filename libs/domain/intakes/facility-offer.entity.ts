import { Column, Entity } from 'typeorm';
import type { FacilityNeed, SpokenLanguage } from '@stepwell/kernel/facility-offer';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { EpisodeOfCareType } from '../patients/patients.graphql';

/** What one facility says about itself to whoever looks for a place. */
@Entity('facility_offers')
export class FacilityOffer extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  /** It stands on the organization's public page, while its form for calls is open. */
  @Column({ type: 'boolean' })
  isListed: boolean;

  @Column({ type: 'text', array: true })
  levels: EpisodeOfCareType['levelOfCare'][];

  @Column({ type: 'text', array: true })
  needs: FacilityNeed[];

  @Column({ type: 'text', array: true })
  languages: SpokenLanguage[];

  /** Null where it does not say. */
  @Column({ type: 'int', nullable: true })
  freePlaces: number | null;

  /** When the number of places was said. */
  @Column({ type: 'timestamptz', nullable: true })
  placesAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;
}
