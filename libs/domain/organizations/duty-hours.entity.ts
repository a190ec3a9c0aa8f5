import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** One window of the week in which somebody at the facility answers. */
@Entity('duty_hours')
export class DutyHours extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  /** 0 = Sunday. */
  @Column({ type: 'smallint' })
  weekday: number;

  /** Wall time of the facility's zone, HH:MM:SS. */
  @Column({ type: 'time' })
  startTime: string;

  /** Wall time, later on the same day; 23:59 means until midnight. */
  @Column({ type: 'time' })
  endTime: string;
}
