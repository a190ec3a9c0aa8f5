import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startOwnCluster, type OwnCluster } from '@stepwell/test/support/own-cluster';
import { queueBackends } from '@stepwell/test/support/queue-backends';
import { isProof } from '@stepwell/test/support/sample-size';
import { startStandby, type Standby } from '@stepwell/test/support/standby';
import { startWorkerProcess } from '@stepwell/test/support/worker-process';
import { freePort } from '../../tools/ports.mjs';
import { eventually, openFaultStage, sent, unknown, type FaultStage } from './fault-stage';

const run = promisify(execFile);
/** More than may be on their way twice over: when the first are told, some have not begun. */
const DUE = 20;

describe.each(isProof ? queueBackends : queueBackends.slice(0, 1))('a failover, with BullMQ on %s,', (name) => {
  let cluster: OwnCluster;
  let standby: Standby | undefined;
  let stage: FaultStage;
  beforeAll(async () => {
    cluster = await startOwnCluster();
    stage = await openFaultStage(name);
  });
  afterAll(async () => {
    await stage?.close();
    await standby?.stop();
    await cluster?.stop();
  });

  it('loses nothing that was told, sends nothing before an operator says so, and the old server lets nothing out', async () => {
    const all = await stage.due(DUE);
    standby = await startStandby(cluster);
    stage.sink.behaviour = { content: { delayMs: 1_000 } };
    await stage.startWorker();
    // Some are told, some on their way, some not begun.
    const ids = all.map(({ id }) => id);
    let told: string[] = [];
    await eventually('a message was told as sent', async () => {
      const rows = await stage.asSuperuser<{ id: string }>(
        `select id from follow_up_occurrences where id = any($1) and status = 'sent'`,
        [ids],
      );
      told = rows.map(({ id }) => id);
      return told.length > 0;
    });
    await cluster.crash();
    await standby.takeOver();
    stage.sink.behaviour = {};

    // The workers live on and find that this is another server.
    await eventually('staff are told that nothing leaves', async () => {
      const rows = await stage
        .asSuperuser('select from app.instance where found_a_copy_at is not null')
        .catch(() => []);
      return rows.length > 0;
    });
    for (const one of all.filter(({ id }) => told.includes(id))) expect(await stage.shown(one)).toEqual(sent);

    // The old server comes back with a worker of its own: no commit of it is answered, so nothing leaves.
    const port = await freePort();
    await cluster.restart(port);
    const left = await stage.asSuperuser<{ count: number }>(
      `select count(*)::int as count from follow_up_occurrences where id = any($1) and status in ('sending', 'planned')`,
      [ids],
    );
    expect(left[0]!.count).toBeGreaterThan(0);
    const mails = stage.sink.mails.length;
    const there = (url: string): string => url.replace(/:\d+\//, `:${port}/`);
    const urls = Object.fromEntries(Object.entries(stage.host.test.urls).map(([role, url]) => [role, there(url)]));
    const old = await startWorkerProcess(
      { ...stage.host.test, urls: urls as typeof stage.host.test.urls },
      { env: { SMTP_URL: stage.sink.url, ...stage.backend.env } },
    );
    const client = new Client({ connectionString: urls['superuser']! });
    await client.connect();
    try {
      await eventually('a worker waits for the standby that is no more', async () => {
        const { rows } = await client.query(`select from pg_stat_activity where wait_event = 'SyncRep'`);
        return rows.length > 0;
      });
      expect(stage.sink.mails).toHaveLength(mails);
    } finally {
      await client.end();
      await old.kill();
    }

    const env = { ...process.env, DATABASE_OWNER_URL: stage.host.test.urls.owner };
    await run(process.execPath, ['dist/tools/sending-confirm.js', '--yes'], { env });
    for (const one of all) {
      await stage.until(one, 'sent', 'unknown', 'expired');
      const shown = await stage.shown(one);
      if (shown.status !== 'expired') expect(shown).toEqual(shown.status === 'sent' ? sent : unknown);
    }
    expect(stage.mostCopies()).toBe(1);
  });
});
