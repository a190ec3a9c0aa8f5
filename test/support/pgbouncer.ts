import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { findProgram } from '../../tools/debian-package.mjs';
import { startGuarded, type GuardedProcess } from '../../tools/guarded-process.mjs';
import { freePort } from '../../tools/ports.mjs';
import { serverAccount } from '../../tools/postgres-binaries.mjs';

const READY_WITHIN_MS = 30_000;

/** PgBouncer in transaction mode in front of one test database. */
export interface Pooler {
  /** The same role and database, through the pooler. */
  through(directUrl: string): string;
  /** Rows of one of PgBouncer's own SHOW commands. */
  show(what: 'SERVERS' | 'CLIENTS' | 'POOLS'): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/**
 * Starts PgBouncer on a free port for the roles of these URLs, with as many server connections each. Its settings are
 * those that docs/operations.md asks for: transaction mode and nothing ignored.
 */
export async function startPooler(directUrls: readonly string[], serverConnections: number): Promise<Pooler> {
  const program = findProgram('pgbouncer');
  const account = serverAccount();
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwell-pooler-'));
  const port = await freePort();
  const urls = directUrls.map((url) => new URL(url));
  const { hostname, port: serverPort } = urls[0]!;
  const users = path.join(folder, 'users.txt');
  const config = path.join(folder, 'pgbouncer.ini');
  writeFileSync(users, urls.map((url) => `"${url.username}" "${url.password}"\n`).join(''), { mode: 0o600 });
  writeFileSync(
    config,
    `[databases]
* = host=${hostname} port=${serverPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
stats_users = ${urls[0]!.username}
`,
    { mode: 0o600 },
  );
  // PgBouncer refuses to run as root.
  if (account) for (const file of [folder, users, config]) chownSync(file, account.uid, account.gid);
  const logFile = path.join(folder, 'pgbouncer.log');
  const running = startGuarded({ command: program, args: [config], logFile, ...(account ? { account } : {}) });
  const through = (directUrl: string, database?: string): string => {
    const url = new URL(directUrl);
    url.host = `127.0.0.1:${port}`;
    if (database) url.pathname = `/${database}`;
    return url.href;
  };
  const stop = async (): Promise<void> => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(running, through(directUrls[0]!));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    through: (url) => through(url),
    show: async (what) => {
      const client = new Client({ connectionString: through(directUrls[0]!, 'pgbouncer') });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(`SHOW ${what}`)).rows;
      } finally {
        await client.end();
      }
    },
    stop,
  };
}

async function waitUntilReady(running: GuardedProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!running.isRunning() || Date.now() > deadline) {
        throw new Error(`PgBouncer is not ready:\n${running.lastLines(20)}`, { cause: error });
      }
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(50);
  }
}
