import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { start } from '../../tools/embedded-postgres.mjs';
import { linkedHome } from '../../tools/postgres-binaries.mjs';
import type { OwnCluster } from './own-cluster';

/** A second server that holds every commit of a cluster before anybody is told of it. */
export interface Standby {
  /** Becomes the server at the cluster's address; the cluster must have ended. */
  takeOver(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/** Copies a running cluster and follows it; from then on a commit waits until it is applied here, too. */
export async function startStandby(cluster: OwnCluster): Promise<Standby> {
  const { hostname, port, username, password } = new URL(cluster.superuserUrl);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'stepwell-standby-'));
  const data = path.join(dataDir, 'postgres');
  const from = `host=${hostname} port=${port} user=${username} password=${password} application_name=standby`;
  const files = {
    backup_label: await copyData(cluster, data),
    'standby.signal': '',
    'postgresql.auto.conf': `primary_conninfo = '${from}'\n`,
  };
  const { uid, gid } = statSync(cluster.home);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(data, name), text);
    // PostgreSQL does not run as root, this may.
    chownSync(path.join(data, name), uid, gid);
  }
  let server = await start({ dataDir, superuserPassword: password });
  await ask(cluster.superuserUrl, `alter system set synchronous_commit = 'remote_apply'`);
  await ask(cluster.superuserUrl, `alter system set synchronous_standby_names = 'standby'`);
  await ask(cluster.superuserUrl, 'select pg_reload_conf()');
  return {
    async takeOver() {
      await ask(server.superuserUrl, 'select pg_promote()');
      await server.stop();
      server = await start({ dataDir, port: Number(port), superuserPassword: password });
    },
    async stop() {
      await server.stop();
      const elsewhere = linkedHome(dataDir);
      for (const folder of [dataDir, ...(elsewhere ? [elsewhere] : [])])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** By PostgreSQL's own steps for a copy of files: the package that brings it here has no pg_basebackup. Answers the label. */
async function copyData({ superuserUrl, home }: OwnCluster, data: string): Promise<string> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('standby', fast => true)`);
    // Files that vanish meanwhile are allowed to, and tar says so by 1.
    const copy = `mkdir -m 700 "$2" && tar -C "$1" --exclude=postmaster.pid --exclude=postmaster.opts -cf - . | tar -C "$2" -xpf -`;
    const { status, stderr } = spawnSync('/bin/sh', ['-c', copy, 'copy', home, data], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The data could not be copied: ${stderr}`);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    return rows[0]!.labelfile;
  } finally {
    await client.end();
  }
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
