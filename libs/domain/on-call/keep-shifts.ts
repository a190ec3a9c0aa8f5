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
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const dayRange = 'Days are 0 (Sunday) to 6.';
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write times as HH:MM, 24 hours.');
const schema = z
  .object({
    submitId,
    facilityId: z.string().refine(isId, { error: 'Choose a facility from the list.' }),
    place: z.enum(onCallPlaces),
    staffMemberId: z.string().nullish(),
    weekdays: z
      .array(z.int().min(0, { error: dayRange }).max(6, { error: dayRange }))
      .nullish()
      .transform((days) => [...new Set(days)]),
    localDate: z.string().nullish(),
    startTime: wallTime,
    endTime: wallTime,
    note: optionalText(oneLine('The note', 200)),
  })
  .refine(({ weekdays, localDate }) => (weekdays.length === 0) !== (localDate == null), {
    path: ['weekdays'],
    error: 'Choose days of the week, or one date; not both.',
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

  /**
   * Adds the same hours on each of the chosen days, all or none.
   * @returns the ids, in the order of the days; the same form sent again adds nothing and answers the first of them.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, CONFLICT naming the day whose time is held
   */
  async add(tx: Transaction, input: AddOnCallShiftInput): Promise<Id[]> {
    authorize(tx.ctx, 'facility:manage');
    const { submitId: submit, weekdays, ...given } = parseInput(schema, input);
    const { timeZone } = await this.facilities.get(tx, given.facilityId);
    // Of two at once the second sees what the first one holds.
    await tx.oneAtATime(given.facilityId);
    const sent = submit && (await tx.repo(OnCallShift).findOne({ submitId: submit }));
    if (sent) return [sent.id];
    const staffMemberId = given.staffMemberId ?? null;
    if (staffMemberId !== null)
      await this.staff.refuseUnable(tx, staffMemberId, 'checkin:record', 'input.staffMemberId');
    const localDate = given.localDate ?? null;
    if (localDate !== null && localDate < localDateOf(await tx.now(), timeZone))
      throw badInput('input.localDate', 'This day is over. Choose today or a later one.');
    const shifts = (localDate === null ? weekdays : [null]).map((weekday) => {
      return { ...given, staffMemberId, localDate, weekday };
    });
    const standing = (await tx.repo(OnCallShift).find({ where: { facilityId: given.facilityId } })).filter(
      ({ removedAt }) => removedAt === null,
    );
    if (standing.length + shifts.length > MOST)
      throw badInput('input.facilityId', `At most ${MOST} shifts stand at a facility.`);
    for (const shift of shifts)
      if (standing.some((other) => other.place === shift.place && overlap(shift, other))) throw held(shift.weekday);
    const ids: Id[] = [];
    // The form's mark is unique: it stands on the first of its days.
    for (const [at, shift] of shifts.entries()) {
      const mark = at === 0 ? (submit ?? null) : null;
      ids.push((await tx.repo(OnCallShift).insert({ ...shift, submitId: mark, addedById: tx.ctx.actorId })).id);
    }
    await tx.changed('organization');
    return ids;
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

/** Somebody has these hours; `weekday` where the shift is of every week. */
function held(weekday: number | null): AppError {
  const day = weekday === null ? 'that date' : `${dayNames[weekday]!}s`;
  return new AppError('CONFLICT', {
    message: `Somebody else is on call at this place and time on ${day} already. Take that shift out first, or leave the day out.`,
  });
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
