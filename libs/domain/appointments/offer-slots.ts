import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientAccessService } from '../patients/patient-access.service';
import { PatientsService } from '../patients/patients.service';
import { offerSchema, slotsSchema } from './appointment-input';
import { AppointmentOffer } from './appointment-offer.entity';
import type { OfferAppointmentInput, OpenSlotsInput } from './appointments.graphql';
import { FindSlots } from './find-slots.service';
import { OpenOffer } from './open-offer.service';
import type { Slot } from './open-hours';
import { PlaceAppointment } from './place-appointment';

/** Free times: shown to staff, and offered to the patient, who chooses one on their own page. */
@Injectable()
export class OfferSlots {
  constructor(
    private readonly patients: PatientsService,
    private readonly access: PatientAccessService,
    private readonly offers: OpenOffer,
    private readonly slots: FindSlots,
    private readonly placing: PlaceAppointment,
  ) {}

  /** Free times of two weeks at most. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async show(tx: Transaction, input: OpenSlotsInput): Promise<Slot[]> {
    authorize(tx.ctx, 'appointment:book');
    const { fromDate, days, minutes, ...given } = parseInput(slotsSchema, input);
    await this.patients.summary(tx, given.patientId);
    const wanted = { ...given, roomId: given.roomId ?? null };
    await this.placing.requirePossible(tx, wanted);
    return this.slots.between(tx, wanted, { minutes, fromDay: fromDate, untilDay: addDays(fromDate, days - 1) });
  }

  /**
   * Lets the patient choose; what was offered before is offered no more. The same form sent again offers nothing new.
   * @returns where the link went, masked; null where none was asked for
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, also where nothing is free, or where no link can be sent
   */
  async offer(tx: Transaction, input: OfferAppointmentInput): Promise<string | null> {
    authorize(tx.ctx, 'appointment:book');
    const { submitId, sendLink, minutes, fromDate, untilDate, kind, ...given } = parseInput(offerSchema, input);
    const { id: patientId } = await this.patients.lock(tx, given.patientId);
    const sent = submitId && (await tx.repo(AppointmentOffer).findOne({ submitId }));
    if (sent) return null;
    const { facilityId, staffMemberId } = given;
    const wanted = { patientId, facilityId, staffMemberId, roomId: given.roomId ?? null };
    await this.placing.requirePossible(tx, wanted);
    const free = await this.slots.between(tx, wanted, { minutes, fromDay: fromDate, untilDay: untilDate });
    if (free.length === 0) throw badInput('input.untilDate', 'Nothing is free in these days. Choose more of them.');
    await this.offers.withdraw(tx, patientId);
    await tx.repo(AppointmentOffer).insert({
      ...{ ...wanted, kind, minutes, fromDate, untilDate, submitId: submitId ?? null },
      offeredById: tx.ctx.actorId!,
    });
    await tx.changed('appointments');
    return sendLink ? this.access.sendLink(tx, patientId) : null;
  }

  /** Takes back what is offered; what was chosen stays. @throws AppError FORBIDDEN, NOT_FOUND */
  async withdraw(tx: Transaction, patientId: Id): Promise<void> {
    authorize(tx.ctx, 'appointment:book');
    await this.patients.lock(tx, patientId);
    await this.offers.withdraw(tx, patientId);
    await tx.changed('appointments');
  }
}
