import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ImportStatus } from './meeting-words';

/** One import of one file, from its first byte to its figures; `rowCount` is always `importedCount` plus `refusedCount`. */
@Entity('meeting_imports')
export class MeetingImport extends TenantEntity {
  @Column({ type: 'uuid' })
  feedSourceId: Id;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  status: ImportStatus;

  /** Why it failed, as a code that the admin app puts in words. */
  @Column({ type: 'text', nullable: true })
  errorCode: string | null;

  @Column({ type: 'uuid', nullable: true })
  importedById: Id | null;

  /** UTC instant; null while it runs. */
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  /** What a list from an address says, to tell that it says something new. */
  @Column({ type: 'text', nullable: true })
  contentHash: string | null;

  /** Somebody saw its difference and let it go on. */
  @Column({ type: 'boolean' })
  isAccepted: boolean;

  @Column({ type: 'uuid', nullable: true })
  decidedById: Id | null;
}
