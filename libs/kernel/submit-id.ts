import { z } from 'zod';
import { isId } from './ids';

/** The id that a page makes once per form, so that sending the form twice counts once; may be left out. */
export const submitId = z
  .string()
  .refine(isId, { error: 'This form lost its mark. Load the page again.' })
  .transform((id) => id.toLowerCase())
  .nullish();
