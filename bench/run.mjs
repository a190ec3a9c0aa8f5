// `npm run bench`: ours beside a limit or a peer, in paired rounds on this machine, on throw-away clusters.
//   --only caseload,engine   those benches alone        --rounds 5   three by default
//   --json            the last line is {"ratios":{...}}
//   --due 100000 --tenants 1000 --future 5000000   sizes of "spread": these are the full ones, a tenth and less by default
//   --smoke           tiny sizes, one round, what was built before: proves the bench, measures nothing
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from '../tools/clear-error.mjs';
import { ensureInstalled } from '../tools/install.mjs';
import { readOptions } from '../tools/read-options.mjs';

/** Every bench, in the order of the table: bench/<name>/<name>.bench.ts. */
const benches = [
  'caseload',
  'engine',
  'spread',
  'smtp',
  'rooms',
  'directory',
  'signals',
  'plans',
  'imports',
  'intakes',
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

function options() {
  const { values } = readOptions({
    usage: `Usage: npm run bench -- [--only ${benches.join(',')}] [--rounds 3] [--json] [--smoke]
       sizes of spread: [--due 100000] [--tenants 1000] [--future 5000000]`,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
      due: { type: 'string' },
      tenants: { type: 'string' },
      future: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new ClearError('--rounds must be a whole number from 1.');
  const sizes = {};
  for (const name of ['due', 'tenants', 'future']) {
    if (values[name] === undefined) continue;
    sizes[name] = Number(values[name]);
    if (!Number.isInteger(sizes[name]) || sizes[name] < 1)
      throw new ClearError(`--${name} must be a whole number from 1.`);
  }
  const chosen = values.only?.split(',') ?? benches;
  const strange = chosen.find((name) => !benches.includes(name));
  if (strange !== undefined)
    throw new ClearError(`There is no bench "${strange}": choose among ${benches.join(', ')}.`);
  return { ...values, sizes, chosen, rounds: values.smoke ? 1 : rounds };
}

function machine() {
  const [cpu] = os.cpus();
  return `${os.cpus().length} cores (${cpu?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${os.loadavg()[0].toFixed(1)}`;
}

async function main() {
  const { chosen, rounds, json, smoke, sizes } = options();
  await ensureInstalled();
  if (!smoke) {
    const { status } = spawnSync(process.execPath, ['tools/swc-build.mjs'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new ClearError('The build failed.');
  }
  const { openBenchHost } = await import('./host.mjs');
  const { tableOf } = require('../dist/bench/table.js');
  const host = openBenchHost({ root, rounds, isSmoke: smoke, sizes, say: (line) => console.log(line) });
  const ratios = {};
  const end = () => void host.close().finally(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    console.log(`${machine()}; medians of ${rounds} paired rounds`);
    for (const name of chosen) {
      const { run } = require(`../dist/bench/${name}/${name}.bench.js`);
      const result = await run(host);
      console.log(`\n${tableOf(result)}\n`);
      Object.assign(ratios, result.ratios);
    }
  } finally {
    await host.close();
  }
  if (json) console.log(JSON.stringify({ ratios }));
}

main().catch((error) => {
  printError(error);
  process.exitCode = 1;
});
