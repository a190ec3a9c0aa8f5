/** An expected refusal: its message is one sentence for the person at the keyboard and is shown without a stack. */
export class ClearError extends Error {}

/** Prints an error on the terminal: an expected one as its sentence, any other with its stack. */
export function printError(error) {
  process.stderr.write(`\n${inWords(error)}\n`);
}

function inWords(error) {
  if (error instanceof ClearError) return error.message;
  const { code, path } = error ?? {};
  if (code === 'ENOSPC') return `The disk${path ? ` of ${path}` : ''} is full: make room and run the command again.`;
  if (path && ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return `${path} cannot be used (${code}): run the command as the owner of that file, or keep your own data with DATA_DIR=....`;
  }
  return error?.stack ?? String(error);
}
