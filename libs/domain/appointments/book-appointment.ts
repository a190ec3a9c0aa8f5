import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { instantOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { Appointment } from './appointment.entity';
import { bookSchema, cancelSchema, outcomeSchema, rescheduleSchema } from './appointment-input';
import type {
  BookAppointmentInput,
  CancelAppointmentInput,
  RecordAppointmentOutcomeInput,
  RescheduleAppointmentInput,
} from './appointments.graphql';
import { FindSlots, type Wanted } from './find-slots.service';
import type { Stretch } from './open-hours';
import { clashError, PlaceAppointment } from './place-appointment';

/** How far ahead an appointment can lie. */
const AHEAD_MS = 366 * 86_400_000;

interface Time {
  localDate: string;
  localTime: string;
  minutes: number;
  isOutsideHours?: boolean | null | undefined;
}

/** What staff do with appointments: book, move, cancel, and say what became of them. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly slots: FindSlots,
    private readonly placing: PlaceAppointment,
  ) {}

  /**
   * Books a time; the same form sent again answers the first.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field; CONFLICT where somebody was faster
   */
  async book(tx: Transaction, input: BookAppointmentInput): Promise<Id> {
    authorize(tx.ctx, 'appointment:book');
    const { submitId, kind, ...given } = parseInput(bookSchema, input);
    await this.patients.summary(tx, given.patientId);
    const wanted = { ...given, roomId: given.roomId ?? null };
    const when = await this.timeOf(tx, given.facilityId, given);
    await this.placing.requirePossible(tx, wanted);
    await this.placing.hold(tx, wanted);
    const sent = submitId && (await tx.repo(Appointment).findOne({ submitId }));
    if (sent) return sent.id;
    await this.requireFree(tx, wanted, when, given, null);
    return this.placing.insert(tx, {
      ...wanted,
      ...when,
      kind,
      bookedById: tx.ctx.actorId,
      submitId: submitId ?? null,
    });
  }

  /** Moves it to another time, person or room; what hangs on it follows. @returns its id. @throws AppError as booking does */
  async reschedule(tx: Transaction, input: RescheduleAppointmentInput): Promise<Id> {
    authorize(tx.ctx, 'appointment:book');
    const { appointmentId, version, ...given } = parseInput(rescheduleSchema, input);
    const { patientId, facilityId } = await tx.repo(Appointment).get(appointmentId);
    const wanted = { patientId, facilityId, staffMemberId: given.staffMemberId, roomId: given.roomId ?? null };
    const when = await this.timeOf(tx, facilityId, given);
    await this.placing.requirePossible(tx, wanted);
    await this.placing.hold(tx, wanted);
    const seen = await tx.repo(Appointment).getForUpdate(appointmentId);
    seen.requireBooked();
    await this.requireFree(tx, wanted, when, given, seen.id);
    const { staffMemberId, roomId } = wanted;
    await this.placing.change(tx, seen, version, { staffMemberId, roomId, ...when });
    return seen.id;
  }

  /** Cancels it; its time is free again. @returns its id. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async cancel(tx: Transaction, input: CancelAppointmentInput): Promise<Id> {
    authorize(tx.ctx, 'appointment:book');
    const { appointmentId, version, reason } = parseInput(cancelSchema, input);
    const seen = await tx.repo(Appointment).getForUpdate(appointmentId);
    seen.requireBooked();
    await this.placing.change(tx, seen, version, { status: 'cancelled', cancelReason: reason });
    return seen.id;
  }

  /** Says whether the patient came; a slip can be put right. @returns its id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT before it began, CONFLICT */
  async recordOutcome(tx: Transaction, input: RecordAppointmentOutcomeInput): Promise<Id> {
    authorize(tx.ctx, 'appointment:book');
    const { appointmentId, version, outcome } = parseInput(outcomeSchema, input);
    const seen = await tx.repo(Appointment).getForUpdate(appointmentId);
    if (seen.status === 'cancelled') seen.requireBooked();
    if (seen.startsAt > (await tx.now()))
      throw badInput('input.outcome', 'This appointment has not begun yet. Cancel or move it instead.');
    if (seen.status !== outcome) await this.placing.change(tx, seen, version, { status: outcome });
    return seen.id;
  }

  private async timeOf(tx: Transaction, facilityId: Id, { localDate, localTime, minutes }: Time): Promise<Stretch> {
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const startsAt = instantOf(localDate, minutesOf(localTime), timeZone);
    const now = await tx.now();
    if (startsAt < now) throw badInput('input.localDate', 'This time is over. Choose a later one.');
    if (startsAt.getTime() - now.getTime() > AHEAD_MS)
      throw badInput('input.localDate', 'Choose a day within the coming year.');
    return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
  }

  private async requireFree(tx: Transaction, wanted: Wanted, when: Stretch, given: Time, exceptId: Id | null) {
    const clash = await this.slots.clash(tx, wanted, when, exceptId);
    if (clash && !(clash === 'outside_hours' && given.isOutsideHours)) throw clashError(clash);
  }
}
