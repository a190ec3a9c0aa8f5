import { Injectable } from '@nestjs/common';
import { AppError, badInput, type Sentence } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamService } from '../patients/care-team.service';
import { StaffService } from '../staff/staff.service';
import { AppointmentRoom } from './appointment-room.entity';
import { Appointment, type AppointmentKind } from './appointment.entity';
import { appointmentChanged } from './appointments.events';
import type { Clash, Wanted } from './find-slots.service';
import type { Stretch } from './open-hours';

/** All that an appointment says when it is made. */
export interface NewAppointment extends Wanted, Stretch {
  kind: AppointmentKind;
  /** Null where the patient chose. */
  bookedById: Id | null;
  submitId: Id | null;
}

const sentences: Record<Clash, { field: string; message: Sentence }> = {
  staff: {
    field: 'input.localTime',
    message: {
      en: 'This person was booked at this time. Choose another one.',
      es: 'Esta persona ya tiene una cita a esa hora. Elige otra hora.',
    },
  },
  staff_group: {
    field: 'input.localTime',
    message: {
      en: 'This person leads a group at this time. Choose another one.',
      es: 'Esta persona dirige un grupo a esa hora. Elige otra hora.',
    },
  },
  room: {
    field: 'input.roomId',
    message: {
      en: 'This room was taken at this time. Choose another room or time.',
      es: 'Esta sala está ocupada a esa hora. Elige otra hora.',
    },
  },
  patient: {
    field: 'input.localTime',
    message: {
      en: 'This patient has an appointment at this time. Choose another one.',
      es: 'Ya hay una cita a esa hora. Elige otra hora.',
    },
  },
  outside_hours: {
    field: 'input.isOutsideHours',
    message:
      'This lies outside the open hours of this person or room. Choose another time, or say that it is meant so.',
  },
};

/** Puts appointments where nothing else is: one at a time for each person, room and patient. */
@Injectable()
export class PlaceAppointment {
  constructor(
    private readonly staff: StaffService,
    private readonly careTeam: CareTeamService,
  ) {}

  /** Waits for whoever books the same person, room or patient right now; always in one order, so that two never wait for each other. */
  async hold(tx: Transaction, { staffMemberId, roomId, patientId }: Wanted): Promise<void> {
    const ids = [staffMemberId, patientId, ...(roomId === null ? [] : [roomId])];
    for (const id of ids.sort()) await tx.oneAtATime(id);
  }

  /** True while this person works here and sees this patient. */
  canMeet(tx: Transaction, { staffMemberId, patientId }: Wanted): Promise<boolean> {
    return this.careTeam.sees(tx, staffMemberId, patientId);
  }

  /** @throws AppError BAD_INPUT unless this person can hold appointments, sees this patient, and the room is one of the facility's */
  async requirePossible(tx: Transaction, wanted: Wanted): Promise<void> {
    const { facilityId, staffMemberId, roomId } = wanted;
    await this.staff.refuseUnable(tx, staffMemberId, 'appointment:hold', 'input.staffMemberId');
    if (!(await this.canMeet(tx, wanted)))
      throw badInput('input.staffMemberId', 'This person is not on the care team. Add them to it first.');
    if (roomId === null) return;
    const room = await tx.repo(AppointmentRoom).findOne({ id: roomId, facilityId });
    if (!room || room.retiredAt !== null) throw badInput('input.roomId', 'Choose a room of this facility.');
  }

  /** Makes it, where nothing that overlaps came first. @throws AppError CONFLICT */
  async insert(tx: Transaction, place: NewAppointment): Promise<Id> {
    const { patientId, facilityId, staffMemberId, roomId, kind, startsAt, endsAt, bookedById, submitId } = place;
    const [made] = await tx.query<{ id: Id }>(
      `insert into appointments (organization_id, patient_id, facility_id, staff_member_id, room_id, kind, starts_at, ends_at,
         booked_by_id, submit_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [
        ...[tx.ctx.organizationId, patientId, facilityId, staffMemberId, roomId, kind, startsAt, endsAt],
        ...[bookedById, submitId],
      ],
    );
    if (!made) throw clashError('staff');
    await this.tell(tx, patientId, made.id);
    return made.id;
  }

  /** Changes it under the version that was seen. @throws AppError CONFLICT */
  async change(tx: Transaction, seen: Appointment, version: number, changes: Partial<Appointment>): Promise<void> {
    // Null where the patient did it: the column names staff.
    const changedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
    await tx.repo(Appointment).updateVersion(seen.id, version, { ...changes, changedById });
    await this.tell(tx, seen.patientId, seen.id);
  }

  private async tell(tx: Transaction, patientId: Id, appointmentId: Id): Promise<void> {
    tx.saw(patientId);
    await tx.emit(appointmentChanged, { patientId, appointmentId });
    await tx.changed('appointments');
  }
}

/** What staff are told of a time that can't be had. */
export function clashError(clash: Clash): AppError {
  if (clash === 'outside_hours') return badInput(sentences[clash].field, sentences[clash].message);
  return new AppError('CONFLICT', sentences[clash]);
}
