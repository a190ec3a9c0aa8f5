// `npm run feed:check -- FILE --format meeting-guide|bmlt|csv|ndjson`: reads a feed as the product would, without a
// database and without a build. With --json the last line is {"rows","imported","refused","reasons"}.
import { createRequire } from 'node:module';
import { printError } from './clear-error.mjs';
import { ensureInstalled } from './install.mjs';

try {
  await ensureInstalled();
  const require = createRequire(import.meta.url);
  require('../test/support/typescript-hook.cjs');
  process.exitCode = require('./check-feed.ts').checkFeed(process.argv.slice(2), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
