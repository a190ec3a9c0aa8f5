// `npm test`: every check of the project, one after the other, ending in a table and the line "N passed, N failed".
// It leaves the long runs to `npm run proof` and names them at its end. `node tools/test.mjs unit db` runs only the named suites, with
// all their files.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from './clear-error.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { hasSome, ignoreArguments, leftOutLines } from './left-to-proof.mjs';
import { readJestResults, suites, summary } from './test-results.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const isProof = process.env.STEPWELL_PROOF === '1';
/** Ends what hangs; how long the whole may take is no matter of one stage. */
const STAGE_LIMIT_MS = (isProof ? 120 : 40) * 60_000;
const ownVariables =
  /^(DATABASE_|JOBS_DATABASE_URL|SMTP_|SMS_|PUBLIC_|CONTEXT_SECRET|IDENTITY_SECRET|DATA_DIR|DEMO$|WEB_ROOT|LOG_LEVEL|(STAFF|PATIENT|WORKER|INBOX)_PORT)/;

const say = (line) => process.stdout.write(`${line}\n`);
const rows = [];
let running;

/** What a person has set for `npm start` must not reach the tests, which bring their own; a Redis may be lent to them. */
function testEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !ownVariables.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'test', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };
}

/** Runs Node with these arguments, its output on the terminal; resolves to its exit code. */
function run(args, { cwd = root, env = testEnvironment() } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a stage that hangs is ended with everything it started.
    running = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const timer = setTimeout(() => {
      say(`This stage took longer than ${STAGE_LIMIT_MS / 60_000} minutes and is ended.`);
      endRunning('SIGKILL');
    }, STAGE_LIMIT_MS);
    running.once('error', (error) => say(error.message));
    running.once('close', (code) => {
      clearTimeout(timer);
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

function endRunning(signal) {
  try {
    if (running) process.kill(-running.pid, signal);
  } catch {
    // Gone already.
  }
}

/** A stage that either is well or is not: failing counts as one failure. */
async function stage(name, work) {
  say(`\n== ${name}`);
  const started = Date.now();
  const code = await work().catch((error) => {
    printError(error);
    return 1;
  });
  rows.push({ name, passed: 0, failed: code === 0 ? 0 : 1, seconds: (Date.now() - started) / 1000 });
  return code === 0;
}

/** Runs a script of package.json; one that is not there is a failure, not a skipped stage. */
function runScript(name, ...args) {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!scripts[name]) throw new ClearError(`package.json has no script "${name}".`);
  const npm = process.env.npm_execpath;
  if (!npm) throw new ClearError('Run this through npm: "npm test".');
  return run([npm, 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]);
}

async function runJest(names, more) {
  say(`\n== ${names.join(', ')}`);
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-test-')), 'results.json');
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const started = Date.now();
  const code = await run([
    jest,
    '--ci',
    '--selectProjects',
    ...names,
    '--json',
    `--outputFile=${file}`,
    '--passWithNoTests',
    ...more,
  ]);
  const results = readJestResults(file, names, root).map((row) => ({ ...row, isSuite: true }));
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
  if (code !== 0 && results.every(({ failed }) => failed === 0)) {
    results[0].failed += 1;
    results[0].notes.push(`jest ended with code ${code} though every test passed (its setup or teardown failed)`);
  }
  rows.push(...results);
  say(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function main() {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !suites.includes(name));
  if (unknown) throw new ClearError(`"${unknown}" is not a suite: choose among ${suites.join(', ')}.`);
  checkNode();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      endRunning(signal);
      setTimeout(() => {
        endRunning('SIGKILL');
        process.exit(130);
      }, 3000).unref();
      running?.once('close', () => process.exit(130));
      if (!running) process.exit(130);
    });
  }
  await ensureInstalled({ say });

  const all = chosen.length === 0;
  if (all) await stage('lint, types, format', async () => runScript('check'));
  if (all || ['faults', 'bench', 'journeys'].some((name) => chosen.includes(name))) await stage('build', () => build());
  if (all) await stage('generated files', async () => runScript('schema', '--check'));

  const isShort = all && !isProof;
  const wanted = suites.filter((name) => (all ? !isShort || hasSome(root, name) : chosen.includes(name)));
  const hasBrowser = wanted.includes('journeys') && (await stage('browser', findBrowser));
  const possible = wanted.filter((name) => name !== 'journeys' || hasBrowser);
  if (possible.length > 0) await runJest(possible, isShort ? ignoreArguments() : []);

  process.stdout.write(summary(rows, isShort ? leftOutLines(root) : []));
  process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function build() {
  const { buildAll } = await import('./build-all.mjs');
  await buildAll({
    root,
    run: async (name, args) => {
      const code = await run(args, { env: { ...testEnvironment(), NODE_ENV: 'production' } });
      if (code !== 0) throw new ClearError(`"${name}" failed.`);
    },
  });
  return 0;
}

async function findBrowser() {
  const browser = await import('./browser.mjs');
  const { executablePath, source } = await browser.findBrowser({ install: true, light: true, say });
  say(`${executablePath} (${source})`);
  return 0;
}

main().catch((error) => {
  printError(error);
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
});
