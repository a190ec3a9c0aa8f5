import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ColumnMapping } from './column-mapping';
import type { FeedFormat, SourceKind } from './meeting-words';

/** Where meetings come from. Feeds name neither their fellowship nor, mostly, their time zone: the source does. */
@Entity('feed_sources')
export class FeedSource extends TenantEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: SourceKind;

  @Column({ type: 'text' })
  format: FeedFormat;

  /** Which columns hold what; null where their names tell. */
  @Column({ type: 'jsonb', nullable: true })
  columnMapping: ColumnMapping | null;

  /** The shared feed that a source of kind `url` subscribes to. */
  @Column({ type: 'uuid', nullable: true })
  directoryFeedId: Id | null;

  /** Code of the catalogue. */
  @Column({ type: 'text' })
  fellowship: string;

  /** tz database name for meetings that name none. */
  @Column({ type: 'text' })
  defaultTimeZone: string;

  /** UTC instant since when somebody waits for its feed to be read. */
  @Column({ type: 'timestamptz', nullable: true })
  refreshAskedAt: Date | null;

  /** Hash of the list that somebody accepted as it is, however much it changes. */
  @Column({ type: 'text', nullable: true })
  acceptedHash: string | null;

  /** Hash of the list that somebody looked at and put aside. */
  @Column({ type: 'text', nullable: true })
  discardedHash: string | null;
}
