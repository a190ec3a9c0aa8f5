import { addDays } from '@stepwell/kernel/wall-clock';

/** One version of a patient's meeting goal; days are YYYY-MM-DD in the patient's zone. */
export interface GoalVersion {
  /** The day it was chosen on. */
  chosenOn: string;
  effectiveFrom: string;
  /** The last day, or null. */
  endsOn: string | null;
  meetingsPerWeek: number;
}

/** How a week stands: `no_goal` also where the goal is zero, `partial` where the goal held for some of its days only. */
export const weekStates = ['reached', 'missed', 'open', 'partial', 'no_goal'] as const;
/** One of them. */
export type WeekState = (typeof weekStates)[number];

/** One local week. */
export interface MeetingWeek {
  /** YYYY-MM-DD. */
  startsOn: string;
  /** YYYY-MM-DD, the last day. */
  endsOn: string;
  /** Null where no goal was in force. */
  goal: number | null;
  attended: number;
  state: WeekState;
}

/** Of two months: whether somebody goes to more meetings, fewer, or as many. */
export const trends = ['more', 'same', 'fewer'] as const;
/** One of them. */
export type Trend = (typeof trends)[number];

/** Weeks that each side of a trend is made of. */
const TREND_WEEKS = 4;

/** First day of the week that a day lies in; `weekStartsOn` 0 is Sunday. */
export function weekStart(day: string, weekStartsOn: number): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday - weekStartsOn + 7) % 7));
}

/** Weeks that were asked for lately, by their first day: a caseload asks for the same few of every patient. */
const known = new Map<string, readonly string[]>();
const KNOWN_AT_MOST = 1_000;

function daysOf(startsOn: string): readonly string[] {
  let days = known.get(startsOn);
  if (!days) {
    days = Array.from({ length: 7 }, (_, at) => addDays(startsOn, at));
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(startsOn, days);
  }
  return days;
}

/** The goal in force on a day, or null; `versions` in their order, those that were replaced before they began never held. */
export function goalOn(versions: readonly GoalVersion[], day: string): number | null {
  const held = versions.findLast(
    ({ effectiveFrom }, at) =>
      effectiveFrom <= day && !versions.slice(at + 1).some(({ chosenOn }) => chosenOn < effectiveFrom),
  );
  return held && (held.endsOn === null || day <= held.endsOn) ? held.meetingsPerWeek : null;
}

/**
 * One week as it stands on `today`. A week that runs has the goal of today; one that is over, the lowest that was in
 * force in it, and it is missed only where a goal held on each of its days: nobody misses half a week.
 */
export function weekOf(
  versions: readonly GoalVersion[],
  startsOn: string,
  attended: number,
  today: string,
): MeetingWeek {
  const days = daysOf(startsOn);
  const endsOn = days[6]!;
  const isRunning = startsOn <= today && today <= endsOn;
  const goals = (isRunning ? [today] : days).map((day) => goalOn(versions, day));
  const known = goals.filter((goal) => goal !== null);
  const goal = known.length > 0 ? Math.min(...known) : null;
  const week = { startsOn, endsOn, goal, attended };
  if (goal === null || goal === 0) return { ...week, state: 'no_goal' };
  if (attended >= goal) return { ...week, state: 'reached' };
  if (endsOn >= today) return { ...week, state: 'open' };
  return { ...week, state: known.length < days.length ? 'partial' : 'missed' };
}

/** The last `count` weeks, the running one last; `attended` counts meetings by their day. */
export function weeksUntil(
  versions: readonly GoalVersion[],
  attended: ReadonlyMap<string, number>,
  today: string,
  weekStartsOn: number,
  count: number,
): MeetingWeek[] {
  const current = weekStart(today, weekStartsOn);
  return Array.from({ length: count }, (_, at) => {
    const startsOn = addDays(current, (at - count + 1) * 7);
    const sum = daysOf(startsOn).reduce((total, day) => total + (attended.get(day) ?? 0), 0);
    return weekOf(versions, startsOn, sum, today);
  });
}

/** Weeks in a row in which the goal was reached, up to the last; weeks without one, or not over yet, neither count nor break. */
export function streakOf(weeks: readonly MeetingWeek[]): number {
  const broken = weeks.findLastIndex(({ state }) => state === 'missed');
  return weeks.slice(broken + 1).filter(({ state }) => state === 'reached').length;
}

/** The last four whole weeks beside the four before; null until the patient has had a path for all of them. */
export function trendOf(versions: readonly GoalVersion[], weeks: readonly MeetingWeek[]): Trend | null {
  const whole = weeks.slice(0, -1).slice(-2 * TREND_WEEKS);
  const [first] = whole;
  if (!first || whole.length < 2 * TREND_WEEKS || !(versions[0] && versions[0].effectiveFrom <= first.startsOn))
    return null;
  const sum = (some: readonly MeetingWeek[]): number => some.reduce((total, { attended }) => total + attended, 0);
  const difference = sum(whole.slice(TREND_WEEKS)) - sum(whole.slice(0, TREND_WEEKS));
  return difference > 0 ? 'more' : difference < 0 ? 'fewer' : 'same';
}
