import type { ZodType } from 'zod';
import { badInput } from './errors';

/**
 * Checks an input against its schema and returns it typed; `path` is what the field's name begins with, empty for REST.
 * @throws AppError BAD_INPUT that names the first wrong field and what to change, never its value.
 */
export function parseInput<T>(schema: ZodType<T>, value: unknown, path = 'input'): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw badInput([...(path ? [path] : []), ...issue.path.map(String)].join('.'), issue.message);
}
