import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Ways to get to a meeting. */
export const transports = ['walk', 'bike', 'bus', 'car'] as const;
/** One of them. */
export type Transport = (typeof transports)[number];

/** From where and how far a patient gets to meetings; one row per patient. */
@Entity('meeting_reaches')
export class MeetingReach extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  transport: Transport;

  /** Five digits, of which only the middle of the area is used. */
  @Column({ type: 'text' })
  postalCode: string;

  /** In a straight line, 1 to 50. */
  @Column({ type: 'smallint' })
  withinMiles: number;

  /** Who wrote it down; null when the patient did. */
  @Column({ type: 'uuid', nullable: true })
  saidById: Id | null;
}
