import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '@stepwell/platform/database/migrate';
import { bootstrapDatabase, prepareJobsSchema } from '../../tools/bootstrap-database.mjs';
import { start } from '../../tools/embedded-postgres.mjs';
import { linkedHome } from '../../tools/postgres-binaries.mjs';
import { randomSecrets } from '../../tools/secrets.mjs';

/** A PostgreSQL that only this test file uses, so that it may be ended. */
export interface OwnCluster {
  readonly superuserUrl: string;
  /** Where its data lie. */
  readonly home: string;
  /** An immediate stop: no checkpoint, every connection cut; the next start recovers from the log. */
  crash(): Promise<void>;
  /** Starts it again on the same data, and on the same port where no other is given. */
  restart(port?: number): Promise<void>;
  asSuperuser(sql: string): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/** Starts it; from now on the test databases of this file lie in it. Unlike the others it keeps what it committed. */
export async function startOwnCluster(): Promise<OwnCluster> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'stepwell-own-cluster-'));
  const passwords = randomSecrets();
  const { superuserPassword, contextSecret } = passwords;
  let server = await start({ dataDir, superuserPassword });
  const { superuserUrl, port, home } = server;
  const urls = await bootstrapDatabase({ superuserUrl, database: 'stepwell_template', passwords });
  await migrate({ ownerUrl: urls.owner, contextSecret, environment: 'test' });
  await prepareJobsSchema({ ownerUrl: urls.owner, jobsUrl: urls.jobs });
  process.env['STEPWELL_TEST_CLUSTER'] = JSON.stringify({ superuserUrl, passwords, contextSecret });
  return {
    superuserUrl,
    home,
    async crash() {
      process.kill(Number(readFileSync(path.join(home, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
      await server.exited;
    },
    async restart(elsewhere = port) {
      server = await start({ dataDir, port: elsewhere, superuserPassword });
    },
    async asSuperuser(sql) {
      const client = new Client({ connectionString: superuserUrl });
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async stop() {
      await server.stop();
      const elsewhere = linkedHome(dataDir);
      for (const folder of [dataDir, ...(elsewhere ? [elsewhere] : [])])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}
