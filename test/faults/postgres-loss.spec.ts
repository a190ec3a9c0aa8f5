import { setTimeout as pause } from 'node:timers/promises';
import { startOwnCluster, type OwnCluster } from '@stepwell/test/support/own-cluster';
import { isProof } from '@stepwell/test/support/sample-size';
import { openFaultStage, type FaultStage } from './fault-stage';

/** How long it is away, in milliseconds: within the patience of whoever writes an outcome down, and beyond it. */
const absences = isProof ? [0, 1_000, 3_000, 8_000] : [1_000];

describe('workers whose PostgreSQL', () => {
  let cluster: OwnCluster;
  let stage: FaultStage;
  beforeAll(async () => {
    cluster = await startOwnCluster();
    stage = await openFaultStage('pg');
  });
  afterEach(() => stage.clear());
  afterAll(async () => {
    await stage?.close();
    await cluster?.stop();
  });

  it.each(absences)('is stopped at once under work and comes back after %d ms go on by themselves', async (absence) => {
    const workers = [await stage.startWorker(), await stage.startWorker()];
    // One that only starts refuses to, without a database: whoever supervises it starts it again.
    for (const worker of workers) expect(await worker.ready()).toBe(true);
    stage.sink.behaviour = { content: { delayMs: 300 } };
    const all = await stage.due(12);
    await stage.mailed(1);
    await cluster.crash();
    await pause(absence);
    await cluster.restart();
    await stage.untilAllTold(all);
    stage.sink.behaviour = {};
    const [next] = await stage.due();
    await stage.until(next!, 'sent');
    expect(workers.map((worker) => worker.isRunning())).toEqual([true, true]);
  });

  if (isProof) {
    it('takes no connections for a while go on by themselves', async () => {
      const all = await stage.due(8);
      stage.sink.behaviour = { content: { delayMs: 300 } };
      const { name } = stage.host.test;
      const worker = await stage.startWorker();
      await stage.mailed(1);
      await cluster.asSuperuser(`alter database ${name} allow_connections false`);
      await cluster.asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name <> 'stepwell-test'`,
      );
      await pause(1_500);
      await cluster.asSuperuser(`alter database ${name} allow_connections true`);
      await stage.untilAllTold(all);
      expect(worker.isRunning()).toBe(true);
    });
  }
});
