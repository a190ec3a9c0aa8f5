import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { RefusalReason } from './meeting-words';
import type { FeedRefusal } from './read-meeting-guide';

/** How many rows a reason kept out. */
export interface RefusalCount {
  reason: RefusalReason;
  count: number;
}

/** One finished import of one file; `rowCount` is always `importedCount` plus `refusedCount`. */
@Entity('meeting_imports')
export class MeetingImport extends TenantEntity {
  @Column({ type: 'uuid' })
  feedSourceId: Id;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'int' })
  rowCount: number;

  @Column({ type: 'int' })
  importedCount: number;

  @Column({ type: 'int' })
  refusedCount: number;

  /** Meetings, not rows: a row for several days gives several. */
  @Column({ type: 'int' })
  addedCount: number;

  @Column({ type: 'int' })
  changedCount: number;

  @Column({ type: 'int' })
  missingCount: number;

  /** Most frequent first. */
  @Column({ type: 'jsonb' })
  reasons: RefusalCount[];

  /** The first ones, see `KEPT_REFUSALS`. */
  @Column({ type: 'jsonb' })
  refusals: FeedRefusal[];

  /** Null when the product refreshed a feed by itself. */
  @Column({ type: 'uuid', nullable: true })
  importedById: Id | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  finishedAt: Date;
}
