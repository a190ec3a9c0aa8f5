import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { StaffService } from '../staff/staff.service';
import { AppointmentRoom } from './appointment-room.entity';
import { AvailabilitySpan } from './availability-span.entity';
import type {
  AddAppointmentRoomInput,
  AddAvailabilityInput,
  AvailabilityType,
  AvailabilitySpanType,
} from './availability.graphql';

/** Spans that stand for one person or room at a facility. */
const MOST = 120;
const MOST_ROOMS = 100;

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write times as HH:MM, 24 hours.');
const id = (error: string) =>
  z
    .string()
    .refine(isId, { error })
    .transform((value) => value.toLowerCase())
    .nullish();
const spanSchema = z
  .object({
    submitId,
    facilityId: z.string(),
    staffMemberId: id('Choose a person from the list.'),
    roomId: id('Choose a room from the list.'),
    weekday: z
      .int()
      .min(0, { error: 'Days are 0 (Sunday) to 6.' })
      .max(6, { error: 'Days are 0 (Sunday) to 6.' })
      .nullish(),
    localDate: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }).nullish(),
    startTime: wallTime.nullish(),
    endTime: wallTime.nullish(),
  })
  .refine(({ staffMemberId, roomId }) => (staffMemberId == null) !== (roomId == null), {
    path: ['staffMemberId'],
    error: 'Choose a person or a room; not both.',
  })
  .refine(({ weekday, localDate }) => (weekday == null) !== (localDate == null), {
    path: ['weekday'],
    error: 'Choose a day of the week, or one date; not both.',
  })
  .refine(({ localDate, startTime }) => localDate != null || startTime != null, {
    path: ['startTime'],
    error: 'Only a single date can be closed. Write when the hours begin.',
  })
  .refine(({ startTime, endTime }) => (startTime == null) === (endTime == null), {
    path: ['endTime'],
    error: 'Write when the hours begin and when they end, or neither.',
  })
  .refine(({ startTime, endTime }) => startTime == null || endTime == null || startTime < endTime, {
    path: ['endTime'],
    error: 'The hours must end after they begin, on the same day.',
  });
const roomSchema = z.object({ submitId, facilityId: z.string(), name: oneLine('The name', 60) });

/** Keeps when people and rooms can be booked. What was taken out stays as a row. */
@Injectable()
export class KeepAvailability {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
  ) {}

  /** Hours, rooms and people of a facility. @throws AppError FORBIDDEN, NOT_FOUND */
  async ofFacility(tx: Transaction, facilityId: Id): Promise<AvailabilityType> {
    authorize(tx.ctx, 'appointment:read');
    const { id: found, name, timeZone } = await this.facilities.get(tx, facilityId);
    const spans = await this.standing(tx, found);
    const rooms = (
      await tx.repo(AppointmentRoom).find({ where: { facilityId: found }, order: { name: 'ASC' } })
    ).filter(({ retiredAt }) => retiredAt === null);
    const people = await this.staff.able(tx, 'appointment:hold');
    return { facilityId: found, facilityName: name, timeZone, people, rooms, spans: spans.map(viewOf).sort(byTime) };
  }

  /** Adds hours, or closes a day; the same form sent again adds nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async add(tx: Transaction, input: AddAvailabilityInput): Promise<void> {
    const { submitId: submit, ...given } = parseInput(spanSchema, input);
    const span = {
      facilityId: given.facilityId,
      staffMemberId: given.staffMemberId ?? null,
      roomId: given.roomId ?? null,
      weekday: given.weekday ?? null,
      localDate: given.localDate ?? null,
      startTime: given.startTime ?? null,
      endTime: given.endTime ?? null,
    };
    mayKeep(tx, span.staffMemberId);
    const { timeZone } = await this.facilities.get(tx, span.facilityId);
    if (span.staffMemberId !== null)
      await this.staff.refuseUnable(tx, span.staffMemberId, 'appointment:hold', 'input.staffMemberId');
    else await this.requireRoom(tx, span.roomId!, span.facilityId);
    if (span.localDate !== null && span.localDate < localDateOf(await tx.now(), timeZone))
      throw badInput('input.localDate', 'This day is over. Choose today or a later one.');
    await tx.oneAtATime(span.staffMemberId ?? span.roomId!);
    if (submit && (await tx.repo(AvailabilitySpan).findOne({ submitId: submit }))) return;
    const others = (await this.standing(tx, span.facilityId)).filter(
      (each) => each.staffMemberId === span.staffMemberId && each.roomId === span.roomId,
    );
    if (others.length >= MOST) throw badInput('input.facilityId', `At most ${MOST} entries stand at a time.`);
    if (others.some((other) => overlap(span, other)))
      throw new AppError('CONFLICT', { message: 'There are hours at this time already. Take them out first.' });
    await tx.repo(AvailabilitySpan).insert({ ...span, submitId: submit ?? null, addedById: tx.ctx.actorId });
    await tx.changed('appointments');
  }

  /** Takes hours out; what is booked in them stays. @returns the facility's id. @throws AppError FORBIDDEN, NOT_FOUND */
  async remove(tx: Transaction, spanId: Id): Promise<Id> {
    const span = await tx.repo(AvailabilitySpan).getForUpdate(spanId);
    mayKeep(tx, span.staffMemberId);
    if (span.removedAt === null)
      await tx
        .repo(AvailabilitySpan)
        .update({ id: span.id }, { removedAt: await tx.now(), removedById: tx.ctx.actorId });
    await tx.changed('appointments');
    return span.facilityId;
  }

  /** Adds a room; the same form sent again adds nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async addRoom(tx: Transaction, input: AddAppointmentRoomInput): Promise<void> {
    authorize(tx.ctx, 'availability:manage');
    const { submitId: submit, facilityId, name } = parseInput(roomSchema, input);
    await this.facilities.get(tx, facilityId);
    await tx.oneAtATime(facilityId);
    if (submit && (await tx.repo(AppointmentRoom).findOne({ submitId: submit }))) return;
    const rooms = (await tx.repo(AppointmentRoom).find({ where: { facilityId } })).filter((each) => !each.retiredAt);
    if (rooms.length >= MOST_ROOMS) throw badInput('input.facilityId', `A facility has ${MOST_ROOMS} rooms at most.`);
    if (rooms.some((each) => each.name === name)) throw badInput('input.name', 'There is a room of this name already.');
    await tx.repo(AppointmentRoom).insert({ facilityId, name, submitId: submit ?? null });
    await tx.changed('appointments');
  }

  /** Ends a room; what is booked in it stays. @returns the facility's id. @throws AppError FORBIDDEN, NOT_FOUND */
  async retireRoom(tx: Transaction, roomId: Id): Promise<Id> {
    authorize(tx.ctx, 'availability:manage');
    const room = await tx.repo(AppointmentRoom).getForUpdate(roomId);
    if (room.retiredAt === null) await tx.repo(AppointmentRoom).update({ id: room.id }, { retiredAt: await tx.now() });
    await tx.changed('appointments');
    return room.facilityId;
  }

  private async standing(tx: Transaction, facilityId: Id): Promise<AvailabilitySpan[]> {
    const spans = await tx.repo(AvailabilitySpan).find({ where: { facilityId } });
    return spans.filter(({ removedAt }) => removedAt === null);
  }

  private async requireRoom(tx: Transaction, roomId: Id, facilityId: Id): Promise<void> {
    const room = await tx.repo(AppointmentRoom).findOne({ id: roomId, facilityId });
    if (!room || room.retiredAt !== null) throw notFound();
  }
}

/** Everybody keeps their own hours; those of others, and of rooms, who manages them. */
function mayKeep(tx: Transaction, staffMemberId: Id | null): void {
  const isOwn = staffMemberId !== null && staffMemberId === tx.ctx.actorId;
  authorize(tx.ctx, isOwn ? 'appointment:hold' : 'availability:manage');
}

type Hours = Pick<AvailabilitySpan, 'weekday' | 'localDate' | 'startTime' | 'endTime'>;

/** Of one weekday among each other, of one date among each other; a closed date stands alone. */
function overlap(one: Hours, other: Hours): boolean {
  if (one.weekday !== other.weekday || one.localDate !== other.localDate) return false;
  if (one.startTime === null || other.startTime === null) return true;
  return one.startTime < other.endTime!.slice(0, 5) && other.startTime.slice(0, 5) < one.endTime!;
}

function viewOf({ id: spanId, staffMemberId, roomId, weekday, localDate, startTime, endTime }: AvailabilitySpan) {
  return { id: spanId, staffMemberId, roomId, weekday, localDate, startTime, endTime };
}

function byTime(one: AvailabilitySpanType, other: AvailabilitySpanType): number {
  // Weeks begin on Monday here; single dates follow.
  const key = ({ localDate, weekday, startTime }: AvailabilitySpanType): string =>
    `${localDate ?? ''} ${((weekday ?? 0) + 6) % 7} ${startTime ?? ''}`;
  return key(one).localeCompare(key(other));
}
