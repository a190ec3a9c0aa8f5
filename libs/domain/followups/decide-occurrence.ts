import type { Id } from '@stepwell/kernel/ids';
import type { Route } from './choose-route';
import type { OccurrenceReason, OccurrenceStatus } from './follow-up-occurrence.entity';
import type { ReadOccurrence, LocalDay, PlaceTaken } from './followups.repository';
import { placeOccurrence } from './plan-occurrences';
import type { StepAction } from './programme';
import { nextAllowed } from './quiet-hours';
import { MAX_TRIES, retryWait } from './retry-wait';
import { addDays, instantOf, localDateOf, zoneRules } from '@stepwell/kernel/wall-clock';

/** A message that is held is looked at again after so many minutes. */
const HELD_MINUTES = 10;

/** A way that is open. */
export type OpenRoute = Extract<Route, { kind: 'open' }>;

/** An occurrence in its patient's zone of today. */
export interface PlacedOccurrence extends ReadOccurrence {
  today: LocalDay;
  /** What a move to another zone changed beside the instants; null when the zone is the one it was planned in. */
  moved: { zoneRules: string; shifted: boolean } | null;
}

/** What an occurrence becomes; what is left out stays as it is. */
export interface Decision {
  occurrence: ReadOccurrence & Partial<Pick<PlacedOccurrence, 'moved'>>;
  /** `planned` with an instant to come back at; else it is at its end, or on its way. */
  status: Extract<OccurrenceStatus, 'planned' | 'sending' | 'blocked' | 'expired' | 'cancelled' | 'task_raised'>;
  reason: OccurrenceReason | null;
  dueAt?: Date;
  shifted?: boolean;
  attempts?: number;
  /** What a task about the failed delivery is raised for: one task per cause. */
  taskFor?: Id;
  /** The work that a step asks staff for. */
  work?: Exclude<StepAction, 'message'>;
}

/** Messages of all programmes together that one person gets at most, on a day of theirs and in seven. */
const CAPS = { day: 2, week: 7 };

/**
 * The wall time is the plan: where the patient's zone is another one than when this was planned, the instants move.
 * @throws Error when this build does not know the zone
 */
export function placeInZone(occurrence: ReadOccurrence): PlacedOccurrence {
  const { now, patientZone: timeZone } = occurrence;
  const date = localDateOf(now, timeZone);
  const today = { from: instantOf(date, 0, timeZone), until: instantOf(addDays(date, 1), 0, timeZone) };
  if (timeZone === occurrence.timeZone) return { ...occurrence, today, moved: null };
  const { shifted, ...instants } = placeOccurrence(occurrence, occurrence.localDate, { timeZone, safe: null });
  return { ...occurrence, ...instants, timeZone, today, moved: { zoneRules: zoneRules(), shifted } };
}

/**
 * Decides, in this order, whether an occurrence leaves now: its time, its enrolment, the answer that makes it needless, its
 * organization and what it sends at all, the way to the patient, the hours, and the day's and week's other messages. Null where nothing is to be written: a suspended organization keeps
 * its plan and sends nothing; what is stale by its return expires.
 */
export function decideOccurrence(
  occurrence: PlacedOccurrence,
  route: Route,
  place: PlaceTaken,
): Decision | { occurrence: PlacedOccurrence; route: OpenRoute } | null {
  const { now, timeZone, dueAt, validUntil } = occurrence;
  if (dueAt > now) return { occurrence, status: 'planned', reason: null, dueAt };
  if (occurrence.enrollmentStatus !== 'active') return { occurrence, status: 'cancelled', reason: 'enrollment_ended' };
  if (occurrence.wasAnswered) return { occurrence, status: 'cancelled', reason: 'was_answered' };
  if (occurrence.organizationStatus !== 'active') return null;
  if (occurrence.action !== 'message') {
    return { occurrence, status: 'task_raised', reason: null, work: occurrence.action };
  }
  if (occurrence.isHeld) return held(occurrence, 'safety_hold');
  if (route.kind === 'closed') {
    return route.reason === 'channel_paused' ? held(occurrence, route.reason) : blocked(occurrence, route.reason);
  }
  const allowed = nextAllowed(now, timeZone, route.safe);
  if (!allowed) return blocked(occurrence, 'no_safe_hours');
  if (allowed > validUntil) return expired(occurrence);
  if (allowed > now) return { occurrence, status: 'planned', reason: null, dueAt: allowed, shifted: true };
  const messageTaken = route.channel !== occurrence.channel && place.messagesTaken.includes(route.channel);
  if (place.slotTaken || messageTaken || place.onDay >= CAPS.day) {
    return { occurrence, status: 'blocked', reason: 'daily_cap' };
  }
  if (place.inWeek >= CAPS.week) return { occurrence, status: 'blocked', reason: 'weekly_cap' };
  return { occurrence, route };
}

/** Comes back until a person has ended what holds it, or until it is stale. */
function held(occurrence: PlacedOccurrence, reason: OccurrenceReason): Decision {
  if (occurrence.now > occurrence.validUntil) return expired(occurrence);
  const dueAt = new Date(occurrence.now.getTime() + HELD_MINUTES * 60_000);
  return { occurrence, status: 'planned', reason, dueAt };
}

/** Something that people can repair stands in the way: one task per enrolment says so. */
export function blocked(occurrence: ReadOccurrence, reason: OccurrenceReason): Decision {
  return { occurrence, status: 'blocked', reason, taskFor: occurrence.enrollmentId };
}

/** Too late to make sense. Where tries had failed before, somebody has to know that it never went. */
function expired(occurrence: ReadOccurrence): Decision {
  const decision: Decision = { occurrence, status: 'expired', reason: 'expired' };
  return occurrence.attempts > 0 ? { ...decision, taskFor: occurrence.id } : decision;
}

/** It could not be decided on: a fault of ours. It waits for a repaired build, and in the end for people. */
export function undecided(occurrence: ReadOccurrence): Decision {
  const attempts = occurrence.attempts + 1;
  if (attempts >= MAX_TRIES) return { ...blocked(occurrence, 'undecided'), attempts };
  const dueAt = new Date(occurrence.now.getTime() + retryWait(attempts, undefined) * 1000);
  return { occurrence, status: 'planned', reason: null, dueAt, attempts };
}
