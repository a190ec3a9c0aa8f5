import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { bootstrapDatabase, prepareJobsSchema } from '../tools/bootstrap-database.mjs';
import { start as startPostgres } from '../tools/embedded-postgres.mjs';
import { startGuarded } from '../tools/guarded-process.mjs';
import { startRedis } from '../tools/redis.mjs';
import { freePort } from '../tools/ports.mjs';
import { randomSecrets } from '../tools/secrets.mjs';
import { workerOptions } from '../tools/worker-options.mjs';

const READY_WITHIN_MS = 60_000;
const require = createRequire(import.meta.url);

/**
 * Opens what every bench works with (`BenchHost` of bench.ts): clusters are started when the first database is asked for.
 * @returns a BenchHost with `close()`, which stops all that was started
 */
export function openBenchHost({ root, rounds, isSmoke, sizes, say }) {
  const { migrate } = require('../dist/libs/platform/database/migrate.js');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stepwell-bench-'));
  const secrets = randomSecrets();
  const clusters = new Map();
  const processes = [];
  let databases = 0;
  let redis;

  const clusterFor = async (durable) => {
    if (!clusters.has(durable)) {
      const { superuserPassword } = secrets;
      clusters.set(durable, await startPostgres({ forTests: true, durable, superuserPassword }));
      say(`PostgreSQL ${await versionOf(clusters.get(durable))}, ${durable ? 'durable' : 'fsync off'}`);
    }
    return clusters.get(durable);
  };
  return {
    rounds,
    isSmoke,
    sizes,
    say,
    freePort,
    workerOptions,
    async database({ durable, environment = 'test' }) {
      const { superuserUrl } = await clusterFor(durable);
      databases += 1;
      const urls = await bootstrapDatabase({ superuserUrl, database: `bench_${databases}`, passwords: secrets });
      await migrate({ ownerUrl: urls.owner, contextSecret: secrets.contextSecret, environment });
      await prepareJobsSchema({ ownerUrl: urls.owner, jobsUrl: urls.jobs });
      return { urls, contextSecret: secrets.contextSecret };
    },
    serverPid: ({ durable }) => {
      const { home } = clusters.get(durable);
      return Number(readFileSync(path.join(home, 'postmaster.pid'), 'utf8').split('\n')[0]);
    },
    async redis() {
      redis ??= await startRedis();
      return redis.url;
    },
    async start({ name, args, env, readyUrl }) {
      const logFile = path.join(folder, `${name}.log`);
      const started = startGuarded({ command: process.execPath, args, cwd: root, env, logFile });
      processes.push(started);
      if (readyUrl) await waitUntilReady(name, started, readyUrl);
      return { pid: started.pid, lastLines: started.lastLines, stop: started.stop };
    },
    async close() {
      await Promise.all(processes.map((one) => one.stop()));
      await redis?.stop();
      await Promise.all([...clusters.values()].map((cluster) => cluster.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function versionOf({ superuserUrl }) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return rows[0].server_version;
}

async function waitUntilReady(name, started, url) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (!started.isRunning()) throw new Error(`${name} has ended:\n${started.lastLines(30)}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`${name} was not ready within ${READY_WITHIN_MS} ms:\n${started.lastLines(30)}`);
}
