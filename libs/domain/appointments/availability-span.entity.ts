import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Hours in which somebody, or a room, can be booked: in every week, or on one day, which then counts instead. */
@Entity('availability_spans')
export class AvailabilitySpan extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  /** Either a person or a room. */
  @Column({ type: 'uuid', nullable: true })
  staffMemberId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  roomId: Id | null;

  /** 0 = Sunday; null for one day. */
  @Column({ type: 'smallint', nullable: true })
  weekday: number | null;

  /** YYYY-MM-DD at the facility; null for every week. */
  @Column({ type: 'date', nullable: true })
  localDate: string | null;

  /** HH:MM:SS, wall time at the facility; null on one day: closed. */
  @Column({ type: 'time', nullable: true })
  startTime: string | null;

  @Column({ type: 'time', nullable: true })
  endTime: string | null;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  addedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  removedById: Id | null;
}
