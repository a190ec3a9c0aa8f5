import type { Programme, ProgrammeStep } from './programmes';
import { nextAllowed, type SafeHours } from './quiet-hours';
import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';

const HOUR = 3_600_000;

/** Where and when a patient can be reached. */
export interface PatientHours {
  timeZone: string;
  /** Safe hours of the contact that the message will most likely go to. */
  safe: SafeHours | null;
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
  /** YYYY-MM-DD in the patient's zone. */
  localDate: string;
}

/** The dated units of a programme whose anchor happened at `anchorAt`, in order. */
export function planOccurrences(programme: Programme, anchorAt: Date, hours: PatientHours): PlannedOccurrence[] {
  const anchorDate = localDateOf(anchorAt, hours.timeZone);
  return programme.steps.map((step) => {
    const localDate = addDays(anchorDate, step.dayOffset);
    return { step, localDate, ...placeOccurrence(step, localDate, hours) };
  });
}

/** The instants of a step on a local date; called again when the patient's zone changed. */
export function placeOccurrence(step: ProgrammeStep, localDate: string, hours: PatientHours): PlacedOccurrence {
  const minute = minutesOf(step.localTime);
  const planned = instantOf(localDate, minute, hours.timeZone);
  const dueAt = nextAllowed(planned, hours.timeZone, hours.safe) ?? planned;
  return {
    dueAt,
    validUntil: new Date(planned.getTime() + step.sendWithinHours * HOUR),
    openUntil: instantOf(addDays(localDate, step.openForDays), minute, hours.timeZone),
    shifted: dueAt.getTime() !== planned.getTime(),
  };
}
