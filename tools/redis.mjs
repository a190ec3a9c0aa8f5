import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { ClearError } from './clear-error.mjs';
import { startGuarded } from './guarded-process.mjs';
import { freePort } from './ports.mjs';

const READY_WITHIN_MS = 20_000;

/**
 * Finds a server to start: `valkey-server` or `redis-server` on the PATH, or Debian's binary, which (with `install`, as
 * root on Debian or Ubuntu) comes from apt. Only `redis-tools` is installed: it holds the server without its service.
 * @returns the file to run under the name redis-server
 * @throws ClearError with the command to run when there is none
 */
export function findRedis({ install = false, say = () => undefined } = {}) {
  const found = onPath() ?? (install ? installWithApt(say) : undefined);
  if (found) return found;
  throw new ClearError(
    process.platform === 'darwin'
      ? 'The tests of the queue on Redis need a server: run "brew install valkey".'
      : 'The tests of the queue on Redis need a server: run "sudo apt-get install -y redis-tools" (or your system\'s package of Valkey or Redis).',
  );
}

/**
 * Starts a server of our own on a free port of 127.0.0.1, with nothing kept on disk. It ends with this process, even by
 * SIGKILL. What answers on the port is checked to be it before anything is said to it.
 * @returns `{url, port, flush(): Promise, kill(): Promise, restart(): Promise, stop(): Promise}`; `restart` after `kill`
 *   gives an empty one on the same port
 */
export async function startRedis() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-redis-'));
  // Debian's server is another name of one of its tools: by that name it knows what it shall be.
  const command = path.join(folder, 'redis-server');
  fs.symlinkSync(findRedis({ install: true }), command);
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const url = `redis://:${password}@127.0.0.1:${port}`;
  let server;

  async function start() {
    server = startGuarded({
      command,
      args: ['--bind', '127.0.0.1', '--port', String(port), '--requirepass', password, '--dir', folder].concat([
        '--save',
        '',
        '--appendonly',
        'no',
        '--maxmemory-policy',
        'noeviction',
      ]),
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
      logFile: path.join(folder, 'redis.log'),
      deleteAfter: folder,
    });
    await waitUntilReady();
  }

  async function waitUntilReady() {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(30)) {
      if (!server.isRunning()) throw new ClearError(`The Redis of the test ended:\n${server.lastLines(8)}`);
      if (await asOurs(() => true).catch(() => false)) return;
    }
    throw new ClearError(`The Redis of the test did not answer:\n${server.lastLines(8)}`);
  }

  /** Does something to the server after it was found to be the one that was started here, in our folder. */
  async function asOurs(work) {
    const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: null });
    client.on('error', () => {
      // The command that fails says so.
    });
    try {
      await client.connect();
      const [, dir] = await client.config('GET', 'dir');
      if (fs.realpathSync(dir) !== fs.realpathSync(folder)) throw new ClearError(`Another Redis answers on ${port}.`);
      return await work(client);
    } finally {
      client.disconnect();
    }
  }

  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    port,
    flush: () => asOurs((client) => client.flushall()),
    async kill() {
      server.kill();
      await server.exited;
    },
    restart: start,
    stop,
  };
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of ['valkey-server', 'redis-server', 'redis-check-rdb']) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (path.isAbsolute(file) && fs.existsSync(file) && isServer(file)) return file;
    }
  }
  return undefined;
}

/** Some systems put a stub in the place of a server, so each candidate has to say its version. */
function isServer(file) {
  const { status, stdout } = spawnSync(file, ['--version'], {
    argv0: 'redis-server',
    encoding: 'utf8',
    timeout: 10_000,
  });
  return status === 0 && /server v=\d+\./.test(stdout);
}

function installWithApt(say) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return undefined;
  say('Installing the Redis server with apt-get (once, about 1 MB) ...');
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 180_000 };
  // Two test files may get here at once: the second waits for the first.
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], options).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'redis-tools');
  if (!install()) {
    apt('update');
    install();
  }
  return onPath();
}
