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

  /** The shared feed that a source of kind `url` subscribes to; one with a `url` of its own has none. */
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

  /** UTC instant since which meetings that go are added up, so that slow losses are held too; set by who accepts one. */
  @Column({ type: 'timestamptz', nullable: true })
  lossCountedFrom: Date | null;

  /** The address of a list that is read for this organization alone. */
  @Column({ type: 'text', nullable: true })
  url: string | null;

  /** What its last good answer said, to ask for changes only. */
  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ type: 'text', nullable: true })
  lastModified: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastAttemptAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastSuccessAt: Date | null;

  /** What was wrong the last time, as a code. */
  @Column({ type: 'text', nullable: true })
  lastError: string | null;

  /** The beginning of a table at its own address, until somebody has said what its columns hold. */
  @Column({ type: 'text', nullable: true })
  firstRows: string | null;
}
