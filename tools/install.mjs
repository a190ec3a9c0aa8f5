// Runs before node_modules exists, so it imports nothing but Node itself and its neighbour.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from './clear-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];
const NEEDED_BYTES = 1.2 * 1024 ** 3;

/** Refuses a Node older than 20.19 with one sentence. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new ClearError(
    `Node ${version} is too old: install Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org) and run the command again.`,
  );
}

/**
 * Says whether node_modules holds what package-lock.json asks for.
 * The two lists are compared, not their times: a `git checkout` touches the lock without changing it.
 */
export function isInstalled(folder = root) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  const present = readPackages(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted)
    throw new ClearError(
      `package-lock.json is missing or broken in ${folder}: get it back with "git checkout package-lock.json".`,
    );
  if (!present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.link) return true;
    if (!present[name]) return Boolean(entry.optional || entry.devOptional);
    return present[name].version === entry.version && present[name].integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs the packages of the lock file when they are missing or differ, without running any package's own scripts.
 * Two commands started at once wait for one another. Returns true when something was installed.
 */
export async function ensureInstalled({ folder = root, say = (line) => process.stdout.write(`${line}\n`) } = {}) {
  checkNode();
  if (isInstalled(folder)) return false;
  const release = await takeTurn(folder, say);
  try {
    if (isInstalled(folder)) return false;
    checkDisk(folder);
    say('Installing packages (once, one to three minutes) ...');
    install(folder);
    return true;
  } finally {
    release();
  }
}

function checkDisk(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = Number(bavail) * Number(bsize);
  if (free >= NEEDED_BYTES) return;
  throw new ClearError(
    `Only ${Math.round(free / 1024 ** 2)} MB are free in ${folder}, the packages need about 1200 MB: make room and run the command again.`,
  );
}

function install(folder) {
  const npm = process.env.npm_execpath;
  // NODE_ENV=production would leave out what builds the web apps.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env };
  if (!isWritable(env.npm_config_cache ?? path.join(os.homedir(), '.npm'))) {
    env.npm_config_cache = path.join(os.tmpdir(), `npm-cache-${process.getuid?.() ?? 0}`);
  }
  const options = { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] };
  const result =
    npm && /\.c?js$/.test(npm) ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (result.status === 0) return;
  throw new ClearError(
    `${installRefusal(result, folder)}\n\n${(result.stderr ?? String(result.error)).trim().split('\n').slice(-12).join('\n')}`,
  );
}

/** Turns what npm says on failure into one sentence with the fix. */
export function installRefusal({ stderr = '', error, signal }, folder) {
  if (error?.code === 'ENOENT')
    return 'npm was not found: install Node.js with npm (https://nodejs.org) and run the command again.';
  if (signal) return 'The installation was interrupted: run the command again.';
  if (/ENOSPC/.test(stderr))
    return `The disk of ${folder} is full: make room (the packages need about 1200 MB) and run the command again.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(stderr)) {
    return 'The packages could not be downloaded: check the network (or "npm config get registry" and the proxy), then run the command again.';
  }
  if (/EACCES|EPERM|EROFS/.test(stderr)) {
    return `The packages could not be written to ${folder}: run the command as the owner of that folder, or clone into a folder of your own.`;
  }
  return 'The packages could not be installed; npm says why below. Mend that and run the command again.';
}

function isWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function takeTurn(folder, say) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const file = path.join(os.tmpdir(), `stepwell-install-${process.getuid?.() ?? 0}-${name}.pid`);
  for (let told = false; ; told = true) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isRunning(Number(readIfThere(file)))) fs.rmSync(file, { force: true });
    else {
      if (!told) say('Waiting for another command that is installing the packages ...');
      await pause(500);
    }
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  ensureInstalled().catch((error) => {
    printError(error);
    process.exitCode = 1;
  });
}
