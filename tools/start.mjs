// `npm start` and `npm run dev`. Imports nothing that is not there right after `git clone`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printError, ClearError } from './clear-error.mjs';
import { checkNode, ensureInstalled } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const USAGE =
  'Usage: npm start [-- --reset] [-- --dev]   (--reset begins anew with an empty database, --dev reloads on change)';

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs one stage and prints how long it took. */
async function stage(name, work) {
  const started = Date.now();
  const result = await work();
  say(`  ${name.padEnd(34, ' ')} ${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`);
  return result;
}

async function main() {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--reset' && option !== '--dev');
  if (unknown) throw new ClearError(`${unknown} is not an option. ${USAGE}`);
  const dev = options.includes('--dev');
  checkNode();
  if (fs.existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  const { readSettings } = await import('./launch-settings.mjs');
  let settings = readSettings(process.env, root);

  say('Stepwell');
  await stage('packages', () => ensureInstalled({ say }));
  const { lockDataFolder } = await import('./launch-lock.mjs');
  const { createLaunch, resetData } = await import('./launch.mjs');
  const { launchTable } = await import('./launch-table.mjs');
  const unlock = lockDataFolder(settings.dataDir);
  process.once('exit', unlock);
  if (options.includes('--reset')) {
    await stage('reset', () => resetData(settings));
    settings = readSettings(process.env, root);
  }

  let isRunning = false;
  const launch = createLaunch({
    settings,
    stage,
    command: dev ? 'npm run dev' : 'npm start',
    onDeath: (sentence) => {
      if (isStopping) return;
      if (dev && isRunning && !sentence.startsWith('The database'))
        return say(`\n${sentence}\nIt starts again when a file changes.`);
      void stop(1, sentence);
    },
  });

  let isStopping = false;
  async function stop(code, sentence) {
    if (isStopping) return launch.kill();
    isStopping = true;
    if (sentence) printError(new ClearError(sentence));
    say('\nStopping ...');
    const started = Date.now();
    await launch.stop();
    say(`Stopped in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    process.exit(code);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  stopWithNpm(() => void stop(0));

  try {
    await launch.start();
  } catch (error) {
    // A signal during the start makes the stage fail: that is no news.
    if (isStopping) return;
    isStopping = true;
    printError(error);
    await launch.stop();
    process.exit(1);
  }
  isRunning = true;
  say(launchTable({ settings, databaseHome: launch.databaseHome(), reload: dev }));
  if (dev) {
    const { startReloading } = await import('./dev-reload.mjs');
    startReloading({ launch, settings, say });
  }
}

/** A signal to npm alone ends npm and its shell without telling us: our parent changes. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
}

main().catch((error) => {
  printError(error);
  process.exit(1);
});
