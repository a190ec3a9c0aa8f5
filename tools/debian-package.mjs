import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

/**
 * Finds a program of the system, or (as root on Debian or Ubuntu) installs the package that holds it. A service that
 * comes with the package is not ours: it is neither used nor started here.
 * @returns the program's path
 * @throws ClearError with the command to run when there is none
 */
export function findProgram(name, { debianPackage = name, say = () => undefined } = {}) {
  const found = onPath(name);
  if (found) return found;
  installWithApt(debianPackage, say);
  const installed = onPath(name);
  if (installed) return installed;
  throw new ClearError(
    `This needs the program "${name}": run "sudo apt-get install -y ${debianPackage}" (or your system's package of it), or put it on the PATH.`,
  );
}

/** Installs a package with apt-get where that is there and we are root; whoever asked looks for what it brought. */
export function installWithApt(debianPackage, say = () => undefined) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  say(`Installing ${debianPackage} with apt-get (once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = { encoding: 'utf8', env, timeout: 300_000 };
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options);
  if (install().status === 0) return;
  spawnSync('apt-get', ['update'], options);
  install();
}

function onPath(name) {
  // Servers live in /usr/sbin, which is not on every person's PATH.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}
