import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { PageStep } from './safety-item.entity';

/** The life of a page; `unknown`: it may have left, and does not go again: the next person is paged instead. */
export const pageStatuses = ['planned', 'sending', 'sent', 'failed', 'unknown', 'withdrawn'] as const;
/** One state of it. */
export type PageStatus = (typeof pageStatuses)[number];

/** One call on one person about a safety item: the journal that is written before anything leaves. */
@Entity('safety_pages')
export class SafetyPage extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  itemId: Id;

  @Column({ type: 'text' })
  step: PageStep;

  @Column({ type: 'uuid' })
  staffMemberId: Id;

  /** Which way it went; null until then. */
  @Column({ type: 'text', nullable: true })
  channel: Channel | null;

  @Column({ type: 'text', default: 'planned' })
  status: PageStatus;

  /** What the provider called it. */
  @Column({ type: 'text', nullable: true })
  providerId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  /** Until when whom it paged reaches the patient; null while the item is open. */
  @Column({ type: 'timestamptz', nullable: true })
  reachUntil: Date | null;
}
