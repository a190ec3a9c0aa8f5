import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { MarkKind } from './meeting-words';

/** Something staff found out about a meeting, for one facility or for all. */
@Entity('meeting_marks')
export class MeetingMark extends TenantEntity {
  /** The organization's own meeting; exactly one of the two is set. */
  @Column({ type: 'uuid', nullable: true })
  meetingId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  directoryMeetingId: Id | null;

  @Column({ type: 'text' })
  kind: MarkKind;

  /** Null: for every facility. */
  @Column({ type: 'uuid', nullable: true })
  facilityId: Id | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'uuid', nullable: true })
  markedById: Id | null;

  /** UTC instant of the last time somebody said so. */
  @Column({ type: 'timestamptz' })
  markedAt: Date;
}
