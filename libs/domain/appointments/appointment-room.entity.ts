import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A room of a facility that appointments can be held in. */
@Entity('appointment_rooms')
export class AppointmentRoom extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  name: string;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  /** UTC instant from which it is booked no more, or null. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;
}
