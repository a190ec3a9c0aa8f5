import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ClearError } from '../clear-error.mjs';

/**
 * Finds a Node of the major version that an image brings: the one that runs this, else the one from npm.
 * @param from e.g. `node:24-bookworm-slim`
 * @param folder where one from npm is put
 * @returns the folder of the program `node`
 * @throws ClearError when npm has none for this machine
 */
export function findNodeOf(from, folder) {
  const major = /^node:(\d+)/.exec(from)[1];
  if (process.versions.node.startsWith(`${major}.`)) return path.dirname(process.execPath);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...args, `${name}@${major}`], { encoding: 'utf8' });
  if (status !== 0) throw new ClearError(`${name}@${major} could not be installed from npm:\n${stderr}`);
  return path.join(folder, 'node_modules', name, 'bin');
}
