import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel, ConsentPurpose } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How a consent was given: a signed paper, spoken to staff, or on a screen. */
export const consentSources = ['written', 'verbal', 'electronic'] as const;
/** One source of a consent. */
export type ConsentSource = (typeof consentSources)[number];

/**
 * A patient's consent to messages of one purpose on one channel, with who recorded it and what was read out. It is never
 * changed but by its revocation; at most one per channel and purpose lives.
 */
@Entity('channel_consents')
export class ChannelConsent extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  channel: Channel;

  @Column({ type: 'text' })
  purpose: ConsentPurpose;

  /** Texts may ask for a number alone; never for links. */
  @Column({ type: 'boolean', default: false })
  allowsNumbers: boolean;

  @Column({ type: 'text' })
  source: ConsentSource;

  @Column({ type: 'text' })
  wordingVersion: string;

  @Column({ type: 'timestamptz' })
  grantedAt: Date;

  @Column({ type: 'uuid' })
  grantedById: Id;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  revokedById: Id | null;
}
