import { parseArgs } from 'node:util';
import { ClearError } from './clear-error.mjs';

/**
 * Options and names of a command line, as `parseArgs` gives them.
 * @throws ClearError with the usage, for `--help` and for what the command does not know
 */
export function readOptions({ usage, ...config }) {
  if (process.argv.slice(2).includes('--help')) throw new ClearError(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    throw new ClearError(`${error.message.split('. To specify')[0]}.\n${usage}`);
  }
}
