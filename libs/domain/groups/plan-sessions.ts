import { addDays, instantOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { FacilityGroup } from './facility-group.entity';
import type { GroupException } from './group-exception.entity';
import type { GroupFormat } from './group-words';
import { daysOf, rotationPlace } from './recurrence';

/** How far ahead sessions are made, in days. */
export const HORIZON_DAYS = 56;

/** What sessions are made from. */
export type GroupPlan = Pick<
  FacilityGroup,
  'startsOn' | 'startTime' | 'durationMinutes' | 'recurrence' | 'rotation' | 'endedOn' | 'room'
>;

/** What an exception says. */
export type ExceptionPlan = Pick<
  GroupException,
  'id' | 'kind' | 'occurrenceDate' | 'newDate' | 'newTime' | 'durationMinutes' | 'room' | 'format'
>;

/** A session as the plan wants it. */
export interface PlannedSession {
  key: string;
  /** YYYY-MM-DD and HH:MM, wall time at the facility. */
  localDate: string;
  localTime: string;
  startsAt: Date;
  endsAt: Date;
  format: GroupFormat | null;
  room: string | null;
}

/**
 * The sessions that a group's plan gives from `from` to `to` (YYYY-MM-DD) in a zone: recurrence, without what is skipped,
 * moved ones at their new time, extra ones beside them. The wall time stays the same all year; a time that a change of
 * the clocks skips becomes the first instant after it, one that comes twice is meant the first time.
 */
export function planSessions(
  group: GroupPlan,
  exceptions: readonly ExceptionPlan[],
  from: string,
  to: string,
  zone: string,
): PlannedSession[] {
  const last = group.endedOn && group.endedOn < to ? group.endedOn : to;
  const excepted = new Set(exceptions.map((exception) => exception.occurrenceDate));
  const regular = (group.recurrence ? daysOf(group.recurrence, group.startsOn, from, last) : [])
    .filter((day) => !excepted.has(day))
    .map((day) => sessionOn(group, day, zone, { key: day, localDate: day }));
  const moved = exceptions
    .filter(({ kind, newDate }) => kind !== 'skip' && newDate! >= from && !(group.endedOn && newDate! > group.endedOn))
    .map((exception) =>
      sessionOn(group, exception.occurrenceDate ?? exception.newDate!, zone, {
        key: exception.occurrenceDate ?? extraKey(exception.id),
        localDate: exception.newDate!,
        localTime: exception.newTime!.slice(0, 5),
        minutes: exception.durationMinutes,
        room: exception.room,
        format: exception.format,
      }),
    );
  return [...regular, ...moved].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Key of an extra session, which no recurrence names. */
export function extraKey(exceptionId: string): string {
  return `extra ${exceptionId}`;
}

/** The last day to plan for, seen from `today`. */
export function horizonOf(today: string): string {
  return addDays(today, HORIZON_DAYS);
}

interface Change {
  key: string;
  localDate: string;
  localTime?: string;
  minutes?: number | null;
  room?: string | null;
  format?: GroupFormat | null;
}

/** `day` is the day whose turn in the rotation counts: a session that moves keeps its format. */
function sessionOn(group: GroupPlan, day: string, zone: string, change: Change): PlannedSession {
  const localTime = change.localTime ?? group.startTime.slice(0, 5);
  const startsAt = instantOf(change.localDate, minutesOf(localTime), zone);
  const { rotation } = group;
  return {
    key: change.key,
    localDate: change.localDate,
    localTime,
    startsAt,
    endsAt: new Date(startsAt.getTime() + (change.minutes ?? group.durationMinutes) * 60_000),
    format:
      change.format ?? (rotation.length > 0 ? rotation[rotationPlace(group.startsOn, day, rotation.length)]! : null),
    room: change.room ?? group.room,
  };
}
