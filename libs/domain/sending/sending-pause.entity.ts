import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What can be paused: all automatic messages, or those of one channel. */
export const pauseScopes = ['all', 'email', 'sms'] as const;
/** One of them. */
export type PauseScope = (typeof pauseScopes)[number];

/** That automatic messages wait, why, and who said so. */
@Entity('sending_pauses')
export class SendingPause extends TenantEntity {
  @Column({ type: 'text' })
  scope: PauseScope;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'uuid' })
  pausedById: Id;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  pausedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
