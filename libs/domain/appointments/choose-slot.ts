import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { AppointmentOffer } from './appointment-offer.entity';
import { AppointmentsService } from './appointments.service';
import type { ChooseMySlotInput, MyAppointmentsType, SlotChoice } from './appointments.patient-graphql';
import { FindSlots } from './find-slots.service';
import { OpenOffer } from './open-offer.service';
import type { Slot } from './open-hours';
import { PlaceAppointment } from './place-appointment';

const chooseSchema = z.object({ offerId: z.string(), startsAt: z.date() });

/** The patient's own side of appointments: what is to come, and the times to choose from. */
@Injectable()
export class ChooseSlot {
  constructor(
    private readonly slots: FindSlots,
    private readonly offers: OpenOffer,
    private readonly placing: PlaceAppointment,
    private readonly appointments: AppointmentsService,
  ) {}

  /** What is to come, and what is free of that which is offered. */
  async mine(tx: Transaction): Promise<MyAppointmentsType> {
    const patientId = patientOf(tx);
    const coming = await this.appointments.comingOf(tx, patientId);
    const offer = await this.offers.of(tx, patientId);
    if (!offer) return { coming, offer: null };
    const [staffName, facilityName, timeZone] = await this.appointments.namesOf(tx, offer);
    const slots = (await this.free(tx, offer)).map(({ startsAt }) => ({ startsAt }));
    return { coming, offer: { id: offer.id, minutes: offer.minutes, staffName, facilityName, timeZone, slots } };
  }

  /**
   * Takes one of the offered times. Of two who choose the same one, the second is told and sees the others; a choice sent
   * again changes nothing. @throws AppError NOT_FOUND, BAD_INPUT
   */
  async choose(tx: Transaction, input: ChooseMySlotInput): Promise<SlotChoice> {
    const patientId = patientOf(tx);
    const { offerId, startsAt } = parseInput(chooseSchema, input);
    const offer = await tx.repo(AppointmentOffer).getForUpdate(offerId);
    if (offer.appointmentId !== null) return 'booked';
    const open = await this.offers.of(tx, patientId);
    if (open?.id !== offer.id) return 'gone';
    await this.placing.hold(tx, offer);
    const slot = (await this.free(tx, offer)).find((each) => each.startsAt.getTime() === startsAt.getTime());
    if (!slot) return 'taken';
    const { facilityId, staffMemberId, roomId, kind } = offer;
    const appointmentId = await this.placing.insert(tx, {
      ...{ patientId, facilityId, staffMemberId, roomId, kind, startsAt: slot.startsAt, endsAt: slot.endsAt },
      ...{ bookedById: null, submitId: null },
    });
    await tx.repo(AppointmentOffer).update({ id: offer.id }, { appointmentId });
    return 'booked';
  }

  private async free(tx: Transaction, offer: AppointmentOffer): Promise<Slot[]> {
    if (!(await this.placing.canMeet(tx, offer))) return [];
    const { minutes, fromDate, untilDate } = offer;
    return this.slots.between(tx, offer, { minutes, fromDay: fromDate, untilDay: untilDate });
  }
}

function patientOf({ ctx }: Transaction): Id {
  if (ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
  return ctx.patientId;
}
