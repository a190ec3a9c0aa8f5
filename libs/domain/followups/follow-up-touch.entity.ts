import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What became of one attempt. */
export const touchStatuses = ['sending', 'sent', 'retry', 'failed', 'unknown'] as const;
/** One of them. */
export type TouchStatus = (typeof touchStatuses)[number];

/** One attempt to send an occurrence: the journal that is written before anything leaves. */
@Entity('follow_up_touches')
export class FollowUpTouch extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  occurrenceId: Id;

  @Column({ type: 'uuid' })
  contactId: Id;

  @Column({ type: 'text' })
  channel: Channel;

  /** The occurrence's fence of this attempt. */
  @Column({ type: 'int' })
  fence: number;

  /** Masked address as it was then. */
  @Column({ type: 'text' })
  sentTo: string;

  @Column({ type: 'text' })
  status: TouchStatus;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Idempotency key; its digest is the Message-ID. */
  @Column({ type: 'text' })
  messageKey: string;

  /** Whether the provider says that it arrived; null while it has not said. */
  @Column({ type: 'text', nullable: true })
  delivery: 'delivered' | 'undelivered' | null;

  @Column({ type: 'timestamptz', nullable: true })
  deliveryAt: Date | null;

  /** What the provider called it. */
  @Column({ type: 'text', nullable: true })
  providerId: string | null;
}
