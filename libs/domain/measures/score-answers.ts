import { badInput } from '@stepwell/kernel/errors';
import type { Instrument } from './instrument';

/** What the answers of one instrument come to. */
export interface Score {
  score: number;
  band: string;
  /** Null where no cut-off is published. */
  isPositive: boolean | null;
  /** Whether the safety item was answered with anything above 0, whatever the total. */
  isSafety: boolean;
}

/**
 * Adds up the values of all answers; there is no total of some of them.
 * @param answers the position of the chosen option of each item, in the order of the items
 * @param field where they stand in the form
 * @throws AppError BAD_INPUT that names the question
 */
export function scoreAnswers(instrument: Instrument, answers: readonly number[], field = 'input.answers'): Score {
  const { items, scoring } = instrument;
  if (answers.length > items.length)
    throw badInput(field, {
      en: 'There are more answers than questions. Load the page again.',
      es: 'Hay más respuestas que preguntas. Vuelve a cargar la página.',
    });
  let score = 0;
  let isSafety = false;
  for (const [index, { code, options }] of items.entries()) {
    const option = options[answers[index] ?? -1];
    if (!option)
      throw badInput(`${field}.${index}`, {
        en: `Question ${index + 1} has no answer. A score needs all ${items.length}.`,
        es: `La pregunta ${index + 1} no tiene respuesta. Hacen falta las ${items.length}.`,
      });
    score += option.value;
    if (code === scoring.safetyItem && option.value > 0) isSafety = true;
  }
  return {
    score,
    band: scoring.bands.findLast(({ from }) => score >= from)!.name,
    isPositive: scoring.positiveFrom === null ? null : score >= scoring.positiveFrom,
    isSafety,
  };
}
