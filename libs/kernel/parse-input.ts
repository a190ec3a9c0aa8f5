import type { core, ZodType } from 'zod';
import { badInput } from './errors';

/**
 * Checks an input against its schema and returns it typed; `path` is what the field's name begins with, empty for REST.
 * @throws AppError BAD_INPUT that names the first wrong field and what to change, never its value.
 */
export function parseInput<T>(schema: ZodType<T>, value: unknown, path = 'input'): T {
  const result = schema.safeParse(value, { error: plainSentence });
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw badInput([...(path ? [path] : []), ...issue.path.map(String)].join('.'), issue.message);
}

/** What people read where a schema has no sentence of its own; never the library's words, which repeat names and types. */
function plainSentence(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'This form has a field that is not known here. Load the page again.';
    case 'invalid_value':
      return 'Choose one from the list.';
    case 'too_big':
      return `At most ${String(issue.maximum)}${unit(issue.origin)} can be taken here.`;
    case 'too_small':
      return `At least ${String(issue.minimum)}${unit(issue.origin)} are needed here.`;
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'This is needed.'
        : (wanted[issue.expected] ?? NOT_THIS);
    default:
      return NOT_THIS;
  }
}

const NOT_THIS = 'This is not written the way it is needed. Check it, or load the page again.';

const wanted: Partial<Record<string, string>> = {
  string: 'Write a text here.',
  number: 'Write a number here.',
  int: 'Write a whole number.',
  boolean: 'Choose yes or no.',
};

function unit(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
