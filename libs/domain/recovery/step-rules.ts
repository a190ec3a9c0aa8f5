import { z } from 'zod';
import type { MeetingsService } from '../meetings/meetings.service';

/** What is written on these steps can be compelled from a record: their status is kept, and not a word. */
export const stepsWithoutWords: readonly number[] = [4, 5, 8, 9, 10];

/** The step that is lived and never closed. */
export const LAST_STEP = 12;

/** How somebody stands with a step. */
export const stepStatuses = ['not_started', 'working', 'done'] as const;
/** One of them. */
export type StepStatus = (typeof stepStatuses)[number];

/** Checks the number of a step. */
export const stepNumber = z
  .int({ error: 'Write a whole number.' })
  .min(1, { error: 'Steps count from 1.' })
  .max(LAST_STEP, { error: 'There are twelve steps.' });

/** Checks the number of a step whose work may be put into words. */
export const stepWithWords = stepNumber.refine((step) => !stepsWithoutWords.includes(step), {
  error: 'For steps 4, 5 and 8 to 10 only the status is kept: what is written on them could be compelled.',
});

/** Checks the code of a fellowship; whether it has steps is asked of what the organization knows. */
export function stepFellowship(meetings: MeetingsService) {
  return z
    .string()
    .refine((code) => meetings.isFellowship(code), { error: 'Choose a fellowship with steps from the list.' });
}
