import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { AppointmentKind } from './appointment.entity';

/**
 * Days in which a patient may choose a time by themselves. Which times those are is worked out when they look: what
 * somebody else took meanwhile is not among them. One is open at a time.
 */
@Entity('appointment_offers')
export class AppointmentOffer extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'uuid' })
  staffMemberId: Id;

  @Column({ type: 'uuid', nullable: true })
  roomId: Id | null;

  @Column({ type: 'text' })
  kind: AppointmentKind;

  @Column({ type: 'int' })
  minutes: number;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  fromDate: string;

  /** YYYY-MM-DD at the facility, at most 60 days later; it can be chosen until this day is over. */
  @Column({ type: 'date' })
  untilDate: string;

  @Column({ type: 'uuid' })
  offeredById: Id;

  /** The appointment that the patient chose, or null. */
  @Column({ type: 'uuid', nullable: true })
  appointmentId: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;
}
