import type { Programme, ProgrammeStep } from './programme';
import { nextAllowed, type SafeHours } from './quiet-hours';
import { addDays, instantOf, localDateOf, minutesOf, wallTimeOf } from '@stepwell/kernel/wall-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where and when a patient can be reached. */
export interface PatientHours {
  timeZone: string;
  /** Safe hours of the contact that the message will most likely go to. */
  safe: SafeHours | null;
}

/** What a programme counts from. */
export interface AnchorMoment {
  /** YYYY-MM-DD in the patient's zone. */
  date: string;
  /** UTC instant, where the hour is known too. */
  at: Date | null;
}

/** What a step leaves open until its day is known. */
export interface StepFrame extends Pick<ProgrammeStep, 'action' | 'localTime' | 'sendWithinHours' | 'openForDays'> {
  /** The instant of a step that counts hours; no change of a zone moves it. */
  fixedAt: Date | null;
}

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
  /** YYYY-MM-DD and HH:MM in the patient's zone, before quiet hours. */
  localDate: string;
  localTime: string;
  fixedAt: Date | null;
}

/**
 * The dated units of a programme anchored on a day, or at an instant, in the order of its steps, without
 * those that `had` their row already. A message that could not leave in time any more is left out, and so is what hangs
 * on it alone.
 */
export function planOccurrences(
  programme: Pick<Programme, 'steps'>,
  anchor: AnchorMoment,
  hours: PatientHours,
  now: Date,
  had: ReadonlySet<string> = new Set(),
): PlannedOccurrence[] {
  const placed = programme.steps.map((step) => {
    const fixedAt =
      anchor.at && step.afterHours !== null ? new Date(anchor.at.getTime() + step.afterHours * HOUR) : null;
    const localDate = fixedAt ? localDateOf(fixedAt, hours.timeZone) : addDays(anchor.date, step.dayOffset);
    const localTime = fixedAt ? wallTimeOf(fixedAt, hours.timeZone) : step.localTime;
    return { step, localDate, localTime, fixedAt, ...placeOccurrence({ ...step, fixedAt }, localDate, hours) };
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
  const planned = step.fixedAt ?? instantOf(localDate, minute, hours.timeZone);
  const allowed = step.action === 'message' ? nextAllowed(planned, hours.timeZone, hours.safe) : planned;
  const dueAt = allowed ?? planned;
  return {
    dueAt,
    validUntil: new Date(planned.getTime() + step.sendWithinHours * HOUR),
    openUntil: step.fixedAt
      ? new Date(planned.getTime() + step.openForDays * DAY)
      : instantOf(addDays(localDate, step.openForDays), minute, hours.timeZone),
    shifted: dueAt.getTime() !== planned.getTime(),
  };
}
