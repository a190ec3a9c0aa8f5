import { Column, Entity } from 'typeorm';
import type { Channel } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Why nothing goes to an address any more. */
export const suppressionReasons = ['opted_out', 'bounced', 'wrong_number'] as const;
/** One of them. */
export type SuppressionReason = (typeof suppressionReasons)[number];

/** An address of one organization that nothing is sent to; kept as a keyed digest, so that the list names nobody. */
@Entity('suppressions')
export class Suppression extends TenantEntity {
  @Column({ type: 'text' })
  channel: Channel;

  @Column({ type: 'bytea' })
  addressDigest: Buffer;

  @Column({ type: 'text' })
  reason: SuppressionReason;
}
