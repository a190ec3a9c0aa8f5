// `npm run fhir:check -- FILE`: reads patients of FHIR R4 as an import would, without a database and without a build.
// With --json the last line is {"patients","importable","refused","reasons"}.
import { createRequire } from 'node:module';
import { printError } from './clear-error.mjs';
import { ensureInstalled } from './install.mjs';

try {
  await ensureInstalled();
  const require = createRequire(import.meta.url);
  require('../test/support/typescript-hook.cjs');
  process.exitCode = await require('./check-fhir.ts').checkFhir(process.argv.slice(2), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
