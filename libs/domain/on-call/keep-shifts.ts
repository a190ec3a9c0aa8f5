import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { StaffService } from '../staff/staff.service';
import type { AddOnCallShiftInput } from './coverage.graphql';
import { minutesOfShift } from './coverage-spans';
import { onCallPlaces, OnCallShift } from './on-call-shift.entity';

/** Shifts that stand at a facility at a time; a week of three hours each, twice over. */
const MOST = 150;
const DAY_MINUTES = 24 * 60;

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write times as HH:MM, 24 hours.');
const schema = z
  .object({
    submitId,
    facilityId: z.string().refine(isId, { error: 'Choose a facility from the list.' }),
    place: z.enum(onCallPlaces),
    staffMemberId: z.string().nullish(),
    weekday: z
      .int()
      .min(0, { error: 'Days are 0 (Sunday) to 6.' })
      .max(6, { error: 'Days are 0 (Sunday) to 6.' })
      .nullish(),
    localDate: z.string().nullish(),
    startTime: wallTime,
    endTime: wallTime,
    note: optionalText(oneLine('The note', 200)),
  })
  .refine(({ weekday, localDate }) => (weekday == null) !== (localDate == null), {
    path: ['weekday'],
    error: 'Choose a day of the week, or one date; not both.',
  })
  .refine(({ localDate, staffMemberId }) => localDate != null || staffMemberId != null, {
    path: ['staffMemberId'],
    error: 'Choose who is on call. Only a single date may be held by nobody.',
  });

/** Keeps who is on call. What was taken out stays, so that it can be told who was on call on a day. */
@Injectable()
export class KeepShifts {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
  ) {}

  /** @returns the shift's id; the same form sent again answers the first. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, CONFLICT where the time is held */
  async add(tx: Transaction, input: AddOnCallShiftInput): Promise<Id> {
    authorize(tx.ctx, 'facility:manage');
    const { submitId: submit, ...given } = parseInput(schema, input);
    const { timeZone } = await this.facilities.get(tx, given.facilityId);
    // Of two at once the second sees what the first one holds.
    await tx.oneAtATime(given.facilityId);
    const sent = submit && (await tx.repo(OnCallShift).findOne({ submitId: submit }));
    if (sent) return sent.id;
    const staffMemberId = given.staffMemberId ?? null;
    if (staffMemberId !== null)
      await this.staff.refuseUnable(tx, staffMemberId, 'checkin:record', 'input.staffMemberId');
    const localDate = given.localDate ?? null;
    if (localDate !== null && localDate < localDateOf(await tx.now(), timeZone))
      throw badInput('input.localDate', 'This day is over. Choose today or a later one.');
    const shift = { ...given, staffMemberId, localDate, weekday: given.weekday ?? null };
    const standing = (await tx.repo(OnCallShift).find({ where: { facilityId: given.facilityId } })).filter(
      ({ removedAt }) => removedAt === null,
    );
    if (standing.length >= MOST) throw badInput('input.facilityId', `At most ${MOST} shifts stand at a facility.`);
    if (standing.some((other) => other.place === shift.place && overlap(shift, other)))
      throw new AppError('CONFLICT', {
        message: 'Somebody else is on call at this place and time already. Take that shift out first.',
      });
    const { id } = await tx.repo(OnCallShift).insert({ ...shift, submitId: submit ?? null, addedById: tx.ctx.actorId });
    await tx.changed('organization');
    return id;
  }

  /** Takes a shift out, now or again. @returns its facility's id. @throws AppError FORBIDDEN, NOT_FOUND */
  async remove(tx: Transaction, id: Id): Promise<Id> {
    authorize(tx.ctx, 'facility:manage');
    const shift = await tx.repo(OnCallShift).getForUpdate(id);
    if (shift.removedAt === null)
      await tx.repo(OnCallShift).update({ id: shift.id }, { removedAt: await tx.now(), removedById: tx.ctx.actorId });
    await tx.changed('organization');
    return shift.facilityId;
  }
}

type Hours = Pick<OnCallShift, 'weekday' | 'localDate' | 'startTime' | 'endTime'>;

/** Weekly shifts among each other, and single days among each other; a single day counts instead of a weekly one. */
function overlap(one: Hours, other: Hours): boolean {
  if ((one.weekday === null) !== (other.weekday === null)) return false;
  const [from, until] = minutesOfShift(one);
  const [otherFrom, otherUntil] = minutesOfShift(other);
  const days =
    one.weekday === null
      ? [(Date.parse(other.localDate!) - Date.parse(one.localDate!)) / 86_400_000]
      : [-7, 0, 7].map((week) => other.weekday! - one.weekday! + week);
  return days.some((day) => from < otherUntil + day * DAY_MINUTES && otherFrom + day * DAY_MINUTES < until);
}
