import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What an appointment is for; never said outside the record. */
export const appointmentKinds = ['intake', 'individual', 'family', 'medical', 'case_management', 'other'] as const;
/** One of them. */
export type AppointmentKind = (typeof appointmentKinds)[number];

/** What became of an appointment. */
export const appointmentStatuses = ['booked', 'kept', 'no_show', 'cancelled'] as const;
/** One of them. */
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** Why it was cancelled; `died` is the product's own. */
export const cancelReasons = ['patient_asked', 'facility', 'mistake', 'died'] as const;
/** One of them. */
export type CancelReason = (typeof cancelReasons)[number];

/** One patient, one member of staff, one time. What of it overlaps, the database refuses. */
@Entity('appointments')
export class Appointment extends TenantEntity {
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

  @Column({ type: 'timestamptz' })
  startsAt: Date;

  @Column({ type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'text', default: 'booked' })
  status: AppointmentStatus;

  @Column({ type: 'text', nullable: true })
  cancelReason: CancelReason | null;

  /** Null where the patient chose the time. */
  @Column({ type: 'uuid', nullable: true })
  bookedById: Id | null;

  @Column({ type: 'uuid', nullable: true })
  changedById: Id | null;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** @throws AppError CONFLICT unless it is to come, or waits to be told whether it was kept */
  requireBooked(): void {
    if (this.status !== 'booked')
      throw new AppError('CONFLICT', { message: 'This appointment is over or cancelled. Book a new one.' });
  }
}
