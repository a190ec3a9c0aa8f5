import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Until when a member of staff has read what is new of one thing, or of everything. */
@Entity('notification_marks')
export class NotificationMark extends TenantEntity {
  @Column({ type: 'uuid' })
  staffMemberId: Id;

  /** One thing as `kind:id`, or `*` for everything. */
  @Column({ type: 'text' })
  subject: string;

  /** UTC instant; what happens after it is new again. */
  @Column({ type: 'timestamptz' })
  readUntil: Date;
}
