import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { OnCallPlace, OnCallShift } from './on-call-shift.entity';

/** What of a shift says when and who. */
export type Shift = Pick<
  OnCallShift,
  'place' | 'staffMemberId' | 'weekday' | 'localDate' | 'startTime' | 'endTime' | 'note'
>;

/** A stretch of time with the same people on call. */
export interface CoverageSpan {
  startsAt: Date;
  endsAt: Date;
  /** Null: nobody. */
  firstId: Id | null;
  backupId: Id | null;
  /** Why this time differs from other weeks. */
  note: string | null;
}

const DAY_MINUTES = 24 * 60;

interface Held {
  shift: Shift;
  start: number;
  end: number;
}

/**
 * Who is on call from one instant to another, without a hole: stretches follow each other, those without anybody included.
 * A day of its own counts instead of what is held every week, at the same place and for its own hours. A wall time that a
 * clock change skips means the first instant after the gap; one that comes twice means the first.
 */
export function coverageSpans(shifts: readonly Shift[], timeZone: string, from: Date, until: Date): CoverageSpan[] {
  const held = heldBetween(shifts, timeZone, from, until);
  const edges = [from.getTime(), until.getTime(), ...held.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= from.getTime() && edge <= until.getTime())
    .sort((a, b) => a - b);
  const spans: CoverageSpan[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined || end === start) continue;
    const first = holder(held, 'first', start);
    const backup = holder(held, 'backup', start);
    const span = {
      startsAt: new Date(start),
      endsAt: new Date(end),
      firstId: first?.staffMemberId ?? null,
      backupId: backup?.staffMemberId ?? null,
      note: first?.note ?? backup?.note ?? null,
    };
    const last = spans.at(-1);
    if (last && last.firstId === span.firstId && last.backupId === span.backupId && last.note === span.note)
      last.endsAt = span.endsAt;
    else spans.push(span);
  }
  return spans;
}

function heldBetween(shifts: readonly Shift[], timeZone: string, from: Date, until: Date): Held[] {
  const held: Held[] = [];
  const lastDay = localDateOf(until, timeZone);
  // What began the day before may reach into the first.
  for (let day = addDays(localDateOf(from, timeZone), -1); day <= lastDay; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const shift of shifts) {
      if (shift.localDate !== day && shift.weekday !== weekday) continue;
      const [begin, end] = minutesOfShift(shift);
      held.push({ shift, start: at(day, begin, timeZone), end: at(day, end, timeZone) });
    }
  }
  return held;
}

/** First and last minute, counted from the midnight that begins its day; the last is up to a day and a night later. */
export function minutesOfShift({ startTime, endTime }: Pick<Shift, 'startTime' | 'endTime'>): [number, number] {
  const [begin, end] = [minutesOf(startTime), minutesOf(endTime)];
  return [begin, end > begin ? end : end + DAY_MINUTES];
}

function at(day: string, minute: number, timeZone: string): number {
  const days = Math.floor(minute / DAY_MINUTES);
  return instantOf(addDays(day, days), minute - days * DAY_MINUTES, timeZone).getTime();
}

function holder(held: readonly Held[], place: OnCallPlace, instant: number): Shift | undefined {
  const here = held.filter(({ shift, start, end }) => shift.place === place && start <= instant && instant < end);
  return (here.find(({ shift }) => shift.localDate !== null) ?? here[0])?.shift;
}
