import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { attendances, isAbsence } from './group-words';
import type { EntryLine } from './room.repository';

const known = (sentence: string) => z.string().refine(isId, { error: sentence });
const minutesRule = 'Write minutes from 0 to 1440.';
/** What may stand in a member's line. */
export const roomLine = z.object({
  patientId: known('This patient is not in the room.'),
  attendance: z.enum(attendances).nullish(),
  minutes: z.int().min(0, { error: minutesRule }).max(1_440, { error: minutesRule }).nullish(),
  sentence: optionalText(severalLines('The note', 1_000)),
  goalId: known('Choose one of this patient’s goals.').nullish(),
  elementId: optionalText(oneLine('The line of the plan', 64)),
  absenceReason: optionalText(oneLine('The reason', 300)),
});
/** One line as it is to stand. @throws AppError BAD_INPUT naming the line: what an absence can't have, or a patient twice */
export function lineOf(
  entry: z.output<typeof roomLine>,
  at: number,
  all: readonly z.output<typeof roomLine>[],
): EntryLine {
  const field = `input.entries.${at}`;
  const patientId = entry.patientId.toLowerCase();
  if (all.findIndex((other) => other.patientId.toLowerCase() === patientId) !== at)
    throw badInput(`${field}.patientId`, 'This patient stands here twice.');
  const attendance = entry.attendance ?? null;
  const isAway = attendance !== null && isAbsence(attendance);
  if (isAway && entry.sentence !== null)
    throw badInput(`${field}.sentence`, 'Who was not there gets an absence entry and no note. Take the sentence out.');
  if (isAway && entry.goalId) throw badInput(`${field}.goalId`, 'An absence serves no goal. Take the goal out.');
  if (isAway && entry.elementId)
    throw badInput(`${field}.elementId`, 'An absence serves no line of the plan. Take the line out.');
  if (isAway && entry.minutes) throw badInput(`${field}.minutes`, 'Who was not there has no minutes.');
  if (!isAway && entry.absenceReason !== null)
    throw badInput(
      `${field}.absenceReason`,
      'A reason goes with an absence. Choose excused or no-show, or take it out.',
    );
  const { sentence, elementId, absenceReason } = entry;
  return {
    patientId,
    attendance,
    minutes: entry.minutes ?? null,
    sentence,
    goalId: entry.goalId?.toLowerCase() ?? null,
    elementId,
    absenceReason,
  };
}
