import { z } from 'zod';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { PatientSummary } from '../patients/patients.service';
import { SubstanceEnum } from '../patients/substance.graphql';
import { haltStates, medicationAnswers, type HaltState, type MedicationAnswer } from './check-in.entity';

const whole = (from: number, until: number) =>
  z
    .number()
    .int()
    .min(from, `Choose a number from ${from} to ${until}.`)
    .max(until, `Choose a number from ${from} to ${until}.`);

const said = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);

/** Each word once; none when left out. */
function several<Word extends string>(words: z.ZodType<Word>, most: number) {
  return z
    .array(words)
    .max(most, 'Choose each of them once.')
    .nullish()
    .transform((chosen) => [...new Set(chosen ?? [])]);
}

const planLine = z.string().max(64, 'This line is not in the plan. Load the page again.');

/** Checks what a check-in says; what was not asked is null. */
export const answerSchema = z
  .object({
    answerId: z.string().refine(isId, 'This answer has no mark of its own. Close the page and open it again.'),
    dueCheckInId: z.string().nullish(),
    mood: whole(1, 5).nullable(),
    craving: whole(0, 10),
    wantsCall: z.boolean(),
    callIsUrgent: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
    feelsSafe: said,
    hadUrge: said,
    situationIds: several(planLine, 60),
    warningSignIds: several(planLine, 60),
    halt: several(z.enum(haltStates), haltStates.length),
    hasUsed: said,
    usedSubstances: several(z.enum(SubstanceEnum), Object.keys(SubstanceEnum).length),
    isAlone: said,
    hasNaloxone: said,
    medication: z
      .enum(medicationAnswers)
      .nullish()
      .transform((value) => value ?? null),
    wentToMeeting: said,
    callFrom: z.date().nullish(),
  })
  // What belongs to use counts only where use was told: a phone may keep answers of a path that was left.
  .transform((given) => (given.hasUsed ? given : { ...given, usedSubstances: [], isAlone: null, hasNaloxone: null }))
  // A call that can't wait is a call.
  .transform((given) => (given.callIsUrgent ? { ...given, wantsCall: true, callFrom: null } : given));

/** What is said at a check-in. */
export interface Answer {
  /** Made by the page once per check-in. */
  answerId: Id;
  dueCheckInId?: Id | null;
  /** 1 (worst) to 5; null where a text gave the craving alone. */
  mood: number | null;
  /** 0 to 10. */
  craving: number;
  wantsCall: boolean;
  /** The call can't wait: somebody is paged. */
  callIsUrgent?: boolean | null;
  feelsSafe?: boolean | null;
  hadUrge?: boolean | null;
  /** Lines of the plan. */
  situationIds?: string[] | null;
  warningSignIds?: string[] | null;
  halt?: HaltState[] | null;
  hasUsed?: boolean | null;
  usedSubstances?: PatientSummary['primarySubstances'] | null;
  isAlone?: boolean | null;
  hasNaloxone?: boolean | null;
  medication?: MedicationAnswer | null;
  wentToMeeting?: boolean | null;
  /** Start of one of the times that were offered; a time that is over means as soon as possible. */
  callFrom?: Date | null;
}
