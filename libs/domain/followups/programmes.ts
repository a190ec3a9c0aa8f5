/** One planned unit of a programme. */
export interface ProgrammeStep {
  code: string;
  /** Calendar days after the anchor, in the patient's zone. */
  dayOffset: number;
  /** Wall time HH:MM. */
  localTime: string;
  /** Which place in a patient's day it takes: one message at most per slot and day. */
  slot: string;
  /** Hours after its planned instant in which it may still leave; later it is stale and expires. */
  sendWithinHours: number;
  /** Calendar days, up to the same wall time, for which it can be answered and its link lives. */
  openForDays: number;
}

/** A versioned series of steps anchored to an event. Editing one means a new version: running enrolments keep theirs. */
export interface Programme {
  code: string;
  version: number;
  name: string;
  /** Name of the event it begins with. */
  anchorEvent: string;
  steps: readonly ProgrammeStep[];
}

const morning = { localTime: '09:00', slot: 'check-in' };

/** How are you: the next day, on day 3 and on day 7 after a plan became active. */
export const afterActivation: Programme = {
  code: 'after-activation',
  version: 1,
  name: 'After activation',
  anchorEvent: 'plan.activated',
  steps: [
    // A window ends before the next step begins: after an outage only the newest of the series goes.
    { ...morning, code: 'next-day', dayOffset: 1, sendWithinHours: 36, openForDays: 2 },
    { ...morning, code: 'day-3', dayOffset: 3, sendWithinHours: 72, openForDays: 4 },
    { ...morning, code: 'day-7', dayOffset: 7, sendWithinHours: 72, openForDays: 7 },
  ],
};

const programmes: readonly Programme[] = [afterActivation];

/** The programme of an enrolment, in its own version. @throws Error when this build does not know it */
export function programmeOf(code: string, version: number): Programme {
  const found = programmes.find((programme) => programme.code === code && programme.version === version);
  if (!found) throw new Error(`Programme ${code} version ${version} is not known`);
  return found;
}

/** One step of it. @throws Error when this build does not know it */
export function stepOf(code: string, version: number, stepCode: string): ProgrammeStep {
  const found = programmeOf(code, version).steps.find((step) => step.code === stepCode);
  if (!found) throw new Error(`Programme ${code} version ${version} has no step ${stepCode}`);
  return found;
}
