import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { severalLines } from '@stepwell/kernel/text-rules';
import { LONGEST_MESSAGE, MOST_MESSAGES } from './care-message.entity';

const schema = z.object({ submitId, body: severalLines('Your message', LONGEST_MESSAGE) });

/** A message as it may be kept. @throws AppError BAD_INPUT naming the field */
export function parseMessage(input: { submitId: Id; body: string }): { submitId: Id; body: string } {
  const { submitId: mark, body } = parseInput(schema, { submitId: input.submitId, body: input.body });
  if (!mark)
    throw badInput('input.submitId', {
      en: 'This form lost its mark. Load the page again.',
      es: 'Este mensaje perdió su marca. Abre la página de nuevo.',
    });
  return { submitId: mark, body };
}

const seen = z.object({
  seenIds: z
    .array(z.string().refine(isId, { error: 'Choose messages from the list.' }))
    .max(MOST_MESSAGES, { error: `Mark ${MOST_MESSAGES} messages at most.` }),
});

/** The messages that somebody has seen. @throws AppError BAD_INPUT naming the field */
export function parseSeen(seenIds: readonly Id[]): Id[] {
  return parseInput(seen, { seenIds }).seenIds;
}
