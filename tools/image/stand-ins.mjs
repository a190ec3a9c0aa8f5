import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ClearError } from '../clear-error.mjs';
import { start as startEmbedded } from '../embedded-postgres.mjs';
import { startGuarded } from '../guarded-process.mjs';
import { freePort } from '../ports.mjs';
import { findRedis } from '../redis.mjs';

/**
 * In the place of the image of PostgreSQL: the server from npm, which must have every setting that the service gives.
 * @returns `{address, stop(): Promise}`
 * @throws ClearError for a setting that differs
 */
export async function startPostgres({ command, environment }) {
  const server = await startEmbedded({ forTests: true, superuserPassword: environment.POSTGRES_PASSWORD });
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  for (const setting of command.slice(1)) {
    const [, name, wanted] = /^-c(\w+)=(.*)$/.exec(setting);
    const { rows } = await client.query('select current_setting($1) as value', [name]);
    if (rows[0].value !== wanted) throw new ClearError(`${name} is ${rows[0].value} here, ${wanted} in compose.yaml.`);
  }
  await client.end();
  return { address: `127.0.0.1:${server.port}`, stop: server.stop };
}

/**
 * In the place of the image of Valkey: the service's command and health check as they stand, with the Valkey or Redis of
 * this machine under Valkey's names, on a free port.
 * @returns `{address, stop(): Promise}`
 * @throws ClearError when it does not become healthy
 */
export async function startValkey({ command, environment, healthcheck }, home) {
  const [server, port] = [findRedis({ install: true }), await freePort()];
  const client = ['valkey-cli', 'redis-cli'].map((name) => path.join(path.dirname(server), name)).find(fs.existsSync);
  fs.mkdirSync(home);
  // Debian's server is another name of one of its tools: by that name it knows what it shall be.
  fs.symlinkSync(server, path.join(home, 'redis-server'));
  shim(home, 'valkey-server', `exec ${home}/redis-server "$@" --port ${port} --bind 127.0.0.1 --dir ${home}`);
  shim(home, 'valkey-cli', `REDISCLI_AUTH="$VALKEYCLI_AUTH" exec ${client} -p ${port} "$@"`);
  const env = { PATH: `${home}:${process.env.PATH}`, ...environment };
  const [program, ...args] = command;
  const running = startGuarded({ command: program, args, env, logFile: path.join(home, 'log') });
  const healthy = () => spawnSync('/bin/sh', ['-c', healthcheck.test[1]], { env }).status === 0;
  for (let tries = 0; !healthy(); tries += 1) {
    if (tries === healthcheck.retries || !running.isRunning())
      throw new ClearError(`valkey did not become healthy:\n${running.lastLines()}`);
    await pause(500);
  }
  return { address: `127.0.0.1:${port}`, stop: () => running.stop() };
}

function shim(folder, name, line) {
  fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}
