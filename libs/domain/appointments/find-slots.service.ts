import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { AvailabilitySpan } from './availability-span.entity';
import { inBoth, isWithin, openHours, slotsWithin, type Slot, type Stretch } from './open-hours';

/** Whom and what a time is looked for. */
export interface Wanted {
  facilityId: Id;
  staffMemberId: Id;
  roomId: Id | null;
  patientId: Id;
}

/** Why a time can't be had. */
export type Clash = 'staff' | 'room' | 'patient' | 'staff_group' | 'outside_hours';

interface Busy extends Stretch {
  whose: Exclude<Clash, 'outside_hours'> | 'patient_group';
}

const BUSY = `
  select whose, starts_at as "startsAt", ends_at as "endsAt" from app.busy_spans($1, $2, $3, $4, $5, $6)`;

/** Answers at most so many times; who needs more looks at later days. */
const MOST_SLOTS = 200;

/** Finds times at which a person, a room and a patient are free, by the wall clock of the facility. */
@Injectable()
export class FindSlots {
  constructor(private readonly facilities: FacilitiesService) {}

  /** Free times of so many minutes between two days (YYYY-MM-DD, both included), the patient's groups left out too. @throws AppError NOT_FOUND */
  async between(
    tx: Transaction,
    wanted: Wanted,
    { minutes, fromDay, untilDay }: { minutes: number; fromDay: string; untilDay: string },
  ): Promise<Slot[]> {
    const { timeZone } = await this.facilities.get(tx, wanted.facilityId);
    const now = await tx.now();
    const today = localDateOf(now, timeZone);
    const first = fromDay > today ? fromDay : today;
    const open = await this.openFor(tx, wanted, timeZone, first, untilDay);
    const whole = { startsAt: instantOf(first, 0, timeZone), endsAt: instantOf(addDays(untilDay, 1), 0, timeZone) };
    const busy = open.length > 0 ? await busyDuring(tx, wanted, whole, null) : [];
    return slotsWithin(open, busy, { minutes, timeZone, now }).slice(0, MOST_SLOTS);
  }

  /** What stands against a time, the first of it; null where it can be had. `exceptId` is the appointment that moves. @throws AppError NOT_FOUND */
  async clash(tx: Transaction, wanted: Wanted, when: Stretch, exceptId: Id | null): Promise<Clash | null> {
    const busy = await busyDuring(tx, wanted, when, exceptId);
    for (const whose of ['staff', 'staff_group', 'room', 'patient'] as const) {
      if (busy.some((each) => each.whose === whose)) return whose;
    }
    const { timeZone } = await this.facilities.get(tx, wanted.facilityId);
    const day = localDateOf(when.startsAt, timeZone);
    const open = await this.openFor(tx, wanted, timeZone, day, day);
    return isWithin(open, when) ? null : 'outside_hours';
  }

  /** A room for which nothing was said is open whenever the person is. */
  private async openFor(
    tx: Transaction,
    { facilityId, staffMemberId, roomId }: Wanted,
    timeZone: string,
    fromDay: string,
    untilDay: string,
  ): Promise<Stretch[]> {
    const spans = (await tx.repo(AvailabilitySpan).find({ where: { facilityId } })).filter(
      ({ removedAt }) => removedAt === null,
    );
    const open = openHours(
      spans.filter((each) => each.staffMemberId === staffMemberId),
      timeZone,
      fromDay,
      untilDay,
    );
    const ofRoom = roomId === null ? [] : spans.filter((each) => each.roomId === roomId);
    return ofRoom.length === 0 ? open : inBoth(open, openHours(ofRoom, timeZone, fromDay, untilDay));
  }
}

async function busyDuring(
  tx: Transaction,
  { staffMemberId, roomId, patientId }: Wanted,
  { startsAt, endsAt }: Stretch,
  exceptId: Id | null,
): Promise<Busy[]> {
  return tx.query<Busy>(BUSY, [staffMemberId, roomId, patientId, startsAt, endsAt, exceptId]);
}
