import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Who is asked first, and who when the first does not answer. */
export const onCallPlaces = ['first', 'backup'] as const;
/** One of them. */
export type OnCallPlace = (typeof onCallPlaces)[number];

/** Somebody's hours on call at a facility: in every week, or on one day, which then counts instead. Kept when taken out. */
@Entity('on_call_shifts')
export class OnCallShift extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  place: OnCallPlace;

  /** Null only on one day: it is known that nobody can. */
  @Column({ type: 'uuid', nullable: true })
  staffMemberId: Id | null;

  /** 0 = Sunday; null for one day. */
  @Column({ type: 'smallint', nullable: true })
  weekday: number | null;

  /** YYYY-MM-DD at the facility; null for every week. */
  @Column({ type: 'date', nullable: true })
  localDate: string | null;

  /** HH:MM:SS, wall time at the facility. */
  @Column({ type: 'time' })
  startTime: string;

  /** At or before the start it means the next day. */
  @Column({ type: 'time' })
  endTime: string;

  /** Why this day differs. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

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
