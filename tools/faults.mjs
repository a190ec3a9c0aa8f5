// `npm run faults -- --kills N --seed S --backend pg|redis [--messages M] [--races N] [--json]`: a random schedule of kills and stops
// of real workers over real messages of three kinds: mail by SMTP, mail by an API that takes a key, texts that can be looked up. --races N (10,000 in the long run) also lets messages race revocations, opt-outs and
// suspensions, in which nothing may leave after a refusal. With --json the last line is {"messages","kills","lost","duplicated",
// "unknown"}, with --races also "races" and "sentAfterRefusal".
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from './clear-error.mjs';
import { ensureInstalled } from './install.mjs';
import { readOptions } from './read-options.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => process.stdout.write(`${line}\n`);

function readPlan() {
  const { values } = readOptions({
    usage:
      'Usage: npm run faults -- [--kills 20] [--messages 1000] [--races 0] [--seed S] [--backend pg|redis] [--json]',
    options: {
      kills: { type: 'string', default: '20' },
      messages: { type: 'string', default: '1000' },
      races: { type: 'string', default: '0' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      backend: { type: 'string', default: 'pg' },
      json: { type: 'boolean', default: false },
    },
  });
  const { json, backend, ...numbers } = values;
  if (!['pg', 'redis'].includes(backend)) throw new ClearError(`--backend is "${backend}": choose pg or redis.`);
  for (const [name, text] of Object.entries(numbers)) {
    if (!/^\d{1,9}$/.test(text)) throw new ClearError(`--${name} is "${text}": give a whole number.`);
  }
  const plan = { kills: Number(values.kills), messages: Number(values.messages), seed: Number(values.seed) };
  if (plan.kills < 1) throw new ClearError('--kills must be at least 1.');
  if (plan.messages < 10) throw new ClearError('--messages must be at least 10.');
  return { plan: { ...plan, backends: [backend] }, races: Number(values.races), json };
}

function node(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  return status ?? 1;
}

/** Lets messages race refusals; answers how many there were of each kind and how they ended. */
function race(jest, races, reportFile) {
  const started = Date.now();
  const status = node([jest, '--ci', '--selectProjects', 'faults', '--testPathPatterns', 'faults/races'], {
    STEPWELL_RACES: String(races),
    STEPWELL_RACES_REPORT: reportFile,
  });
  const kinds = readReport(reportFile);
  for (const { kind, ...ends } of kinds) {
    const { races: count, sent, held } = ends;
    say(`${`races, ${kind}`.padEnd(26)} ${count}: ${sent} left before it, ${held} held`);
  }
  const sum = (name) => kinds.reduce((total, ends) => total + ends[name], 0);
  const counts = { races: sum('races'), sentAfterRefusal: sum('sentAfterRefusal') };
  say(`${'races'.padEnd(26)} ${counts.races} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  say(`${'sent after a refusal'.padEnd(26)} ${counts.sentAfterRefusal}`);
  if (status !== 0 || counts.races !== races) process.exitCode = 1;
  return counts;
}

/** Counts that a run left, a line of JSON each. */
function readReport(file) {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function main() {
  const { plan, races, json } = readPlan();
  await ensureInstalled();
  const { findRedis } = await import('./redis.mjs');
  if (plan.backends.includes('redis') && !process.env.REDIS_URL) findRedis({ install: true, say });
  if (node(['tools/swc-build.mjs']) !== 0) throw new ClearError('The build failed.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-faults-'));
  const reportFile = path.join(folder, 'counts.ndjson');
  const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
  const status = node([jest, '--ci', '--selectProjects', 'faults', '--testPathPatterns', 'random-kills'], {
    STEPWELL_FAULTS: JSON.stringify({ ...plan, reportFile }),
  });
  const [report] = readReport(reportFile);
  if (status !== 0) say(`\nIt failed with --seed ${plan.seed}.`);
  process.exitCode = status === 0 && report ? 0 : 1;
  if (!report) throw new ClearError('The run ended without counts: its output above says why.');
  const { messages, kills, lost, duplicated, unknown, latestSeen, mostAtOnce, oldest, backend, seed } = report;
  const { bySmtp, byMailApi, byText } = report;
  say('');
  const rows = { backend, seed, messages, kills, lost, duplicated, unknown };
  for (const [name, value] of Object.entries(rows)) say(`${name.padEnd(26)} ${value}`);
  say(`${'taken by'.padEnd(26)} SMTP ${bySmtp}, mail API with key ${byMailApi}, text API with look-up ${byText}`);
  say(`${'unknown seen within'.padEnd(26)} ${latestSeen.toFixed(1)} s`);
  say(`${'most in sending at once'.padEnd(26)} ${mostAtOnce}`);
  say(`${'longest in sending'.padEnd(26)} ${oldest.toFixed(1)} s`);
  const raced = races > 0 ? race(jest, races, path.join(folder, 'races.ndjson')) : {};
  fs.rmSync(folder, { recursive: true, force: true });
  if (json) say(JSON.stringify({ messages, kills, lost, duplicated, unknown, ...raced }));
}

main().catch((error) => {
  printError(error);
  process.exitCode = 1;
});
