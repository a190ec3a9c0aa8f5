import fs from 'node:fs';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

/**
 * Builds everything that `npm start` runs: the node side with swc (two seconds), the web apps through Nx, whose cache
 * skips those that have not changed.
 * @param run `(name, args) => Promise` runs Node with these arguments and rejects when it fails
 */
export async function buildAll({ root, run }) {
  for (const folder of ['dist', '.nx']) checkOwner(path.join(root, folder));
  const nx = path.join(root, 'node_modules', '.bin', 'nx');
  const web = ['clinician', 'admin', 'patient'].filter((app) =>
    fs.existsSync(path.join(root, 'apps', app, 'project.json')),
  );
  await Promise.all([
    run('build-node', [path.join(root, 'tools', 'swc-build.mjs')]),
    web.length > 0 && run('build-web', [nx, 'run-many', '-t', 'build', '-p', web.join(','), '--output-style=static']),
  ]);
}

/** The command that rebuilds one web app whenever its files change. */
export function watchWebApp(root, app) {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return [vite, 'build', `apps/${app}`, '--config', `apps/${app}/vite.config.mts`, '--watch', '--logLevel', 'warn'];
}

function checkOwner(folder) {
  if (!fs.existsSync(folder) || process.getuid?.() === 0 || fs.statSync(folder).uid === process.getuid?.()) return;
  throw new ClearError(
    `${folder} belongs to another account (was a command run with sudo here?): run "sudo rm -rf ${folder}" once.`,
  );
}
