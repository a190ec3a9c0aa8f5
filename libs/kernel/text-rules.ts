import { z } from 'zod';

// Control characters, line and paragraph separators, and marks that turn the reading direction of a whole line around.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const UNPRINTABLE_BUT_BREAKS = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * One line of text in any script, trimmed: `what` begins the sentences ("First name"), `max` counts characters as
 * people and PostgreSQL do. Refuses what could not be stored or read back as it was typed.
 */
export function oneLine(what: string, max: number) {
  const sentence = `${what} goes on one line. Take the line break or tab out.`;
  return text(what, max, UNPRINTABLE, (value) => !/[\n\t]/.test(value), sentence);
}

/** Text of several lines, trimmed; line breaks become `\n`. */
export function severalLines(what: string, max: number) {
  return text(what, max, UNPRINTABLE_BUT_BREAKS);
}

/** A text that may be left out: null, absent and empty are one, and become null. */
export function optionalText<Schema extends z.ZodType<string>>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)),
    schema.nullable(),
  );
}

function text(what: string, max: number, refused: RegExp, fits: (value: string) => boolean = () => true, misfit = '') {
  return z
    .string({ error: `${what} is needed.` })
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => value !== '', { error: `${what} is needed.`, abort: true })
    .refine(fits, { error: misfit, abort: true })
    .refine((value) => value.isWellFormed() && !refused.test(value), {
      error: `${what} holds a sign that can’t be stored. Type it again instead of pasting.`,
      abort: true,
    })
    .refine((value) => VISIBLE.test(value), { error: `${what} has nothing that can be read.`, abort: true })
    .refine((value) => [...value].length <= max, { error: `${what} can have at most ${max} characters.` });
}
