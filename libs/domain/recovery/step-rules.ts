/** What is written on these steps can be compelled from a record: their status is kept, and not a word. */
export const stepsWithoutWords: readonly number[] = [4, 5, 8, 9, 10];

/** The step that is lived and never closed. */
export const LAST_STEP = 12;

/** How somebody stands with a step. */
export const stepStatuses = ['not_started', 'working', 'done'] as const;
/** One of them. */
export type StepStatus = (typeof stepStatuses)[number];
