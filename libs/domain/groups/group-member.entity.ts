import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** One patient's place in a group, or on its waiting list. */
@Entity('group_members')
export class GroupMember extends TenantEntity {
  @Column({ type: 'uuid' })
  groupId: Id;

  @Column({ type: 'uuid' })
  patientId: Id;

  /** YYYY-MM-DD at the facility, the first day; null while waiting. */
  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  /** YYYY-MM-DD, the last day; null while open. */
  @Column({ type: 'date', nullable: true })
  untilDate: string | null;

  /** UTC instant since when the person waits, or waited. */
  @Column({ type: 'timestamptz', nullable: true })
  waitingSince: Date | null;

  @Column({ type: 'uuid' })
  addedById: Id;
}
