import type { Programme, ProgrammeStep } from './programme';
import { nextAllowed, type SafeHours } from './quiet-hours';
import { addDays, instantOf, minutesOf } from '@stepwell/kernel/wall-clock';

const HOUR = 3_600_000;

/** Where and when a patient can be reached. */
export interface PatientHours {
  timeZone: string;
  /** Safe hours of the contact that the message will most likely go to. */
  safe: SafeHours | null;
}

/** What a step leaves open until its day is known. */
export type StepFrame = Pick<ProgrammeStep, 'action' | 'localTime' | 'sendWithinHours' | 'openForDays'>;

/** The instants of one step in one zone; computed late, from the wall time that is the plan. */
export interface PlacedOccurrence {
  /** After quiet hours. */
  dueAt: Date;
  /** Last instant at which it may leave. */
  validUntil: Date;
  /** Last instant at which it can be answered. */
  openUntil: Date;
  shifted: boolean;
}

/** A dated unit of a programme for one patient. */
export interface PlannedOccurrence extends PlacedOccurrence {
  step: ProgrammeStep;
  /** YYYY-MM-DD in the patient's zone. */
  localDate: string;
}

/**
 * The dated units of a programme anchored on a day (YYYY-MM-DD in the patient's zone), in the order of its steps, without
 * those that `had` their row already. A message that could not leave in time any more is left out, and so is what hangs
 * on it alone.
 */
export function planOccurrences(
  programme: Pick<Programme, 'steps'>,
  anchorDate: string,
  hours: PatientHours,
  now: Date,
  had: ReadonlySet<string> = new Set(),
): PlannedOccurrence[] {
  const placed = programme.steps.map((step) => {
    const localDate = addDays(anchorDate, step.dayOffset);
    return { step, localDate, ...placeOccurrence(step, localDate, hours) };
  });
  const gone = new Set<string>();
  for (const { step, validUntil } of placed) {
    if (had.has(step.code)) continue;
    const isPast = step.action === 'message' && validUntil <= now;
    if (isPast || (step.ifUnanswered !== null && gone.has(step.ifUnanswered))) gone.add(step.code);
  }
  return placed.filter(({ step }) => !gone.has(step.code) && !had.has(step.code));
}

/** What of it can still leave before an instant, which nothing may leave after: an appointment's reminder before it begins. */
export function endingBefore(planned: readonly PlannedOccurrence[], instant: Date | null): PlannedOccurrence[] {
  if (instant === null) return [...planned];
  return planned
    .filter(({ dueAt }) => dueAt < instant)
    .map((each) => (each.validUntil > instant ? { ...each, validUntil: instant } : each));
}

/** The instants of a step on a local date; called again when the patient's zone changed. Quiet hours hold messages alone. */
export function placeOccurrence(step: StepFrame, localDate: string, hours: PatientHours): PlacedOccurrence {
  const minute = minutesOf(step.localTime);
  const planned = instantOf(localDate, minute, hours.timeZone);
  const allowed = step.action === 'message' ? nextAllowed(planned, hours.timeZone, hours.safe) : planned;
  const dueAt = allowed ?? planned;
  return {
    dueAt,
    validUntil: new Date(planned.getTime() + step.sendWithinHours * HOUR),
    openUntil: instantOf(addDays(localDate, step.openForDays), minute, hours.timeZone),
    shifted: dueAt.getTime() !== planned.getTime(),
  };
}
