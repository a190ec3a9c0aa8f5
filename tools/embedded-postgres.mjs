import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ClearError } from './clear-error.mjs';
import { startGuarded } from './guarded-process.mjs';
import { freePort } from './ports.mjs';
import { findBinaries, prepareBinaries, reachableHome, serverAccount, temporaryHome } from './postgres-binaries.mjs';

const SUPERUSER = 'postgres';
const READY_WITHIN_MS = 60_000;

/** Settings of every cluster. Parameters and details of errors stay out of the log: they can hold personal data. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  dynamic_shared_memory_type: 'mmap',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_error_verbosity: 'terse',
  max_wal_size: '256MB',
};

/** Autovacuum would hold on to template databases; tests connect thousands of times, and their passwords are random. */
const temporarySettings = { autovacuum: 'off', max_connections: 200, scram_iterations: 1 };

/** Nobody misses a throw-away cluster after a power cut. */
const throwAwaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};

/**
 * Starts PostgreSQL 18 from npm on 127.0.0.1, creating its data in `dataDir/postgres` when there are none.
 * It stops when this process ends, even by SIGKILL. With `forTests` the data lie in a temporary folder that is
 * deleted at the end, and nothing is synced to disk unless it is `durable`: for measuring what commits cost.
 * @param port 0 or nothing for a free one
 * @param superuserPassword password of `postgres`; needed to open a data folder again
 * @param graceSeconds for a fast shutdown, then for an immediate one
 * @returns `{superuserUrl, port, home, logFile, exited, lastLines(n), stop(): Promise}`
 * @throws ClearError in one sentence when the data or the machine do not allow it
 */
export async function start({
  dataDir,
  port = 0,
  forTests = false,
  durable = !forTests,
  superuserPassword = randomBytes(24).toString('hex'),
  graceSeconds = 1,
}) {
  const account = serverAccount();
  const home = forTests ? temporaryHome(account, durable) : reachableHome(dataDir, account);
  const binaries = prepareBinaries(findBinaries(), home, account);
  const data = path.join(home, 'postgres');
  const logFile = forTests ? path.join(home, 'postgres.log') : path.join(dataDir, 'logs', 'postgres.log');

  if (!fs.existsSync(data)) initialize({ binaries, data, account, superuserPassword, forTests });
  checkVersion(binaries, data, account);
  await waitForOtherServer(data);

  const chosenPort = port || (await freePort());
  const all = {
    ...settings,
    ...(forTests ? temporarySettings : {}),
    ...(durable ? {} : throwAwaySettings),
    port: chosenPort,
  };
  const server = startGuarded({
    command: path.join(binaries, 'bin', 'postgres'),
    args: ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env: serverEnvironment(),
    logFile,
    // Fast shutdown, then immediate shutdown: both are safe for the data.
    signals: 'INT QUIT',
    graceSeconds,
    account: account ?? {},
    deleteAfter: forTests ? home : '',
  });
  const superuserUrl = `postgres://${SUPERUSER}:${superuserPassword}@127.0.0.1:${chosenPort}/postgres`;
  try {
    await waitUntilReady(server, superuserUrl, data, chosenPort);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    superuserUrl,
    port: chosenPort,
    home: data,
    logFile,
    exited: server.exited,
    isRunning: server.isRunning,
    lastLines: server.lastLines,
    stop: server.stop,
    kill: server.kill,
  };
}

/** A fresh environment: the person's locale, libpq variables and library paths must not reach the server. */
function serverEnvironment() {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function initialize({ binaries, data, account, superuserPassword, forTests }) {
  // Made beside and renamed, so that an interrupted start leaves no half a cluster.
  const fresh = `${data}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = `${fresh}.password`;
  fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  try {
    if (account) for (const file of [fresh, passwordFile]) fs.chownSync(file, account.uid, account.gid);
    const args = ['-D', fresh, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    args.push('--no-instructions', ...(forTests ? ['--no-sync', '--set=scram_iterations=1'] : []));
    const options = { cwd: '/', env: serverEnvironment(), encoding: 'utf8', ...account };
    const result = spawnSync(path.join(binaries, 'bin', 'initdb'), args, options);
    if (result.status !== 0) throw new ClearError(initRefusal(result, data));
    fs.renameSync(fresh, data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

function initRefusal({ stderr, error }, data) {
  const reason = (stderr || String(error)).trim().split('\n').slice(-6).join('\n');
  if (/No space left/.test(reason))
    return `The disk of ${data} is full: make room (the database needs about 100 MB) and start again.`;
  return `PostgreSQL could not create its data in ${data}: choose another place with DATA_DIR=..., or set DATABASE_URL to a PostgreSQL 18 of your own. It said:\n${reason}`;
}

function checkVersion(binaries, data, account) {
  let found;
  try {
    found = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (error.code === 'EACCES') throw new ClearError(otherOwner(data));
    throw new ClearError(`${data} holds no PostgreSQL data: move it away, or begin anew with "npm start -- --reset".`);
  }
  const owner = fs.statSync(data).uid;
  const self = account?.uid ?? process.getuid?.() ?? owner;
  if (owner !== self) {
    // Root may hand the data of another account to the one that PostgreSQL runs as; an ordinary user may not.
    if (!account) throw new ClearError(otherOwner(data));
    spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, data]);
  }
  const version = spawnSync(path.join(binaries, 'bin', 'postgres'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    env: serverEnvironment(),
    ...account,
  });
  if (version.status !== 0) {
    throw new ClearError(
      `The embedded PostgreSQL does not run on this system: set DATABASE_URL and its siblings to a PostgreSQL 18 of your own. It said:\n${(version.stderr || String(version.error)).trim()}`,
    );
  }
  const major = /(\d+)\./.exec(version.stdout)?.[1];
  if (found === major) return;
  throw new ClearError(
    `The data in ${data} are of PostgreSQL ${found}, this version of Stepwell runs PostgreSQL ${major}: move them over with pg_dump from the older version, or begin anew with "npm start -- --reset".`,
  );
}

function otherOwner(data) {
  return `The data in ${data} belong to another account (was Stepwell started as root before?): start as that account, or keep your own data with DATA_DIR=....`;
}

/** After a crash of the launcher the old server may need a moment to end; a living one is somebody else's. */
async function waitForOtherServer(data) {
  for (let tries = 0; ; tries += 1) {
    const pid = runningServer(data);
    if (!pid) return;
    if (tries === 50)
      throw new ClearError(`PostgreSQL already runs on ${data} (process ${pid}): stop the other Stepwell first.`);
    await pause(100);
  }
}

function runningServer(data) {
  try {
    const pid = Number(fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    // Without `ps` PostgreSQL's own check of the lock file decides.
    return command.status === 0 && /postgres/.test(command.stdout) ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function waitUntilReady(server, superuserUrl, data, port) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (!server.isRunning()) {
      const lines = server.lastLines(8);
      if (/could not bind|Address already in use/.test(lines)) {
        throw new ClearError(`Port ${port} was taken by another program: choose another one with "DATABASE_PORT=...".`);
      }
      throw new ClearError(`PostgreSQL ended while it was starting. Its last words:\n${lines}`);
    }
    const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 2000 });
    client.on('error', () => {
      // A connection cut while the server starts is just another try.
    });
    try {
      await client.connect();
      const { rows } = await client.query("select current_setting('data_directory') as folder");
      if (fs.realpathSync(rows[0].folder) === fs.realpathSync(data)) return;
      throw new ClearError(`Another PostgreSQL answers on port ${port}: choose another one with "DATABASE_PORT=...".`);
    } catch (error) {
      if (error instanceof ClearError) throw error;
      if (error.code === '28P01') {
        throw new ClearError(
          `The password kept in secrets.json does not open the database in ${data}: restore that file, or begin anew with "npm start -- --reset".`,
        );
      }
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(50);
  }
  throw new ClearError(
    `PostgreSQL did not answer within ${READY_WITHIN_MS / 1000} s. Its last words:\n${server.lastLines(8)}`,
  );
}
