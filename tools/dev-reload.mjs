import fs from 'node:fs';
import path from 'node:path';
import { watchWebApp } from './build-all.mjs';
import { ClearError } from './clear-error.mjs';

const QUIET_MS = 250;
const nodeFolders = [
  'apps/api',
  'apps/worker',
  'libs/kernel',
  'libs/platform',
  'libs/delivery',
  'libs/domain',
  'migrations',
];
const webApps = ['clinician', 'admin', 'patient'];

/** Rebuilds and restarts the processes when their sources change, and keeps the web apps' builds fresh. */
export function startReloading({ launch, settings, say }) {
  const { root } = settings;
  let changed = new Set();
  let timer;
  let isReloading = false;

  async function reload() {
    if (isReloading || changed.size === 0) return;
    isReloading = true;
    const files = changed;
    changed = new Set();
    const started = Date.now();
    try {
      await launch.buildNode();
      if ([...files].some((file) => file.startsWith('migrations'))) await launch.migrate();
      await launch.restartServices();
      say(`Reloaded in ${((Date.now() - started) / 1000).toFixed(1)} s (${describe(files)}).`);
    } catch (error) {
      say(
        `Not reloaded (${describe(files)}): mend it and save. ${error instanceof ClearError ? error.message : error.stack}`,
      );
    }
    isReloading = false;
    schedule();
  }

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(reload, QUIET_MS);
  }

  for (const folder of nodeFolders) {
    if (!fs.existsSync(path.join(root, folder))) continue;
    const watcher = fs.watch(path.join(root, folder), { recursive: true }, (event, name) => {
      if (!name || !/\.(ts|json|sql)$/.test(name) || /\.spec\.ts$/.test(name)) return;
      changed.add(path.join(folder, name));
      schedule();
    });
    watcher.on('error', (error) => say(`${folder} is no longer watched: ${error.message}`));
  }
  for (const app of webApps) {
    if (!fs.existsSync(path.join(root, 'apps', app, 'vite.config.mts'))) continue;
    launch.crew.start(`watch-${app}`, {
      args: watchWebApp(root, app),
      env: { ...settings.env, NODE_ENV: 'development' },
      onExit: (result, member) => say(`The ${app} app is no longer rebuilt:\n${member.lastLines(15)}`),
    });
  }
}

function describe(files) {
  const [first, ...rest] = files;
  return rest.length === 0 ? first : `${first} and ${rest.length} more`;
}
