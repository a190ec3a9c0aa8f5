// `npm run proof`: everything that runs for long, at full size; `npm test` holds small samples of it and leaves some files out
// (left-to-proof.mjs). `-- --only NAME` runs one part: a suite of `npm test`, or the files whose path holds NAME.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build-all.mjs';
import { ClearError, printError } from './clear-error.mjs';
import { ensureInstalled } from './install.mjs';
import { readOptions } from './read-options.mjs';
import { suites } from './test-results.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
const runSuites = (...names) => run(['tools/test.mjs', ...names], { STEPWELL_PROOF: '1' });

const parts = {
  long: () => runSuites('isolation', 'faults', 'bench', 'journeys'),
  data: () => runSuites('unit', 'db', 'migrations'),
  images: () => run(['tools/image-steps.mjs']),
};

/** Builds what journeys, faults and benches start, then runs the files of all suites whose path holds this. */
async function runFiles(pattern) {
  await buildAll({
    root,
    run: async (name, args) => {
      if (!run(args, { NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false' }))
        throw new ClearError(`"${name}" failed.`);
    },
  });
  return run(['node_modules/jest/bin/jest.js', '--ci', '--testPathPatterns', pattern], { STEPWELL_PROOF: '1' });
}

async function main() {
  const { values } = readOptions({
    usage: `Usage: npm run proof -- [--only ${Object.keys(parts).join('|')}|SUITE|PART_OF_A_PATH]`,
    options: { only: { type: 'string' } },
  });
  const { only } = values;
  await ensureInstalled();
  if (only && !parts[only]) return suites.includes(only) ? runSuites(only) : runFiles(only);
  const chosen = only ? [parts[only]] : Object.values(parts);
  return chosen.map((part) => part()).every(Boolean);
}

main().then(
  (isProven) => (process.exitCode = isProven ? 0 : 1),
  (error) => {
    printError(error);
    process.exitCode = 1;
  },
);
