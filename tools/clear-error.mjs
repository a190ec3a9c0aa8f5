/** An expected refusal: its message is one sentence for the person at the keyboard and is shown without a stack. */
export class ClearError extends Error {}

/** Prints an error on the terminal: an expected one as its sentence, any other with its stack. */
export function printError(error) {
  const text = error instanceof ClearError ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${text}\n`);
}
