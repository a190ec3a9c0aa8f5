import { Column, Entity } from 'typeorm';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where meetings come from. Feeds name neither their fellowship nor, mostly, their time zone: the source does. */
@Entity('feed_sources')
export class FeedSource extends TenantEntity {
  @Column({ type: 'text' })
  name: string;

  /** Code of the catalogue. */
  @Column({ type: 'text' })
  fellowship: string;

  /** tz database name for meetings that name none. */
  @Column({ type: 'text' })
  defaultTimeZone: string;
}
