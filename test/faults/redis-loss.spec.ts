import { setTimeout as pause } from 'node:timers/promises';
import { startRedis, type OwnRedis } from '../../tools/redis.mjs';
import { openFaultStage, type FaultStage } from './fault-stage';

describe('a worker whose Redis', () => {
  let stage: FaultStage;
  let redis: OwnRedis;
  beforeAll(async () => {
    // The place of the stage stays unused: this Redis may be killed.
    stage = await openFaultStage('pg');
    redis = await startRedis();
  });
  afterEach(() => stage.clear());
  afterAll(async () => {
    await stage.close();
    await redis.stop();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is flushed', () => redis.flush()],
    [
      'is killed and comes back empty',
      async () => {
        await redis.kill();
        await pause(1_000);
        await redis.restart();
      },
    ],
  ])('%s under work loses nothing and doubles nothing', async (_what, lose) => {
    const all = await stage.due(12);
    stage.sink.behaviour = { content: { delayMs: 200 } };
    const worker = await stage.startWorker({ env: { REDIS_URL: redis.url } });
    await stage.mailed(1);
    await lose();
    // What BullMQ forgot is offered again within half a minute, without anybody's help.
    for (const one of all) await stage.until(one, 'sent');
    expect(stage.mostCopies()).toBe(1);
    expect(stage.sink.mails).toHaveLength(12);
    expect(worker.isRunning()).toBe(true);
  });
});
