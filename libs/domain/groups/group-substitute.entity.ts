import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Somebody who leads one session in another's place. */
@Entity('group_substitutes')
export class GroupSubstitute extends TenantEntity {
  @Column({ type: 'uuid' })
  sessionId: Id;

  @Column({ type: 'uuid' })
  staffMemberId: Id;

  @Column({ type: 'uuid' })
  namedById: Id;

  /** UTC instant, or null while it holds. */
  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
