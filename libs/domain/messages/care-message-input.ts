import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { severalLines } from '@stepwell/kernel/text-rules';
import { LONGEST_MESSAGE } from './care-message.entity';

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
