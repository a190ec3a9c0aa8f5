import path from 'node:path';
import { startCommitCuttingProxy } from '@stepwell/test/support/commit-cutting-proxy';
import { isProof } from '@stepwell/test/support/sample-size';
import { eventually, openFaultStage, unknown, type FaultStage } from './fault-stage';

const shiftClock = ['--require', path.resolve(__dirname, '../support/shift-clock.cjs')];
const CLOCK_OFF = 'the clock of this machine is off';
/** What other specs show in part is left to `npm run proof`. */

describe('a worker whose', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openFaultStage('pg');
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  it('answers to COMMIT get lost never assumes what became of it', async () => {
    const { urls } = stage.host.test;
    const proxy = await startCommitCuttingProxy(urls.rw, 4);
    const all = await stage.due(6);
    const env = { DATABASE_URL: proxy.through(urls.rw), DATABASE_RELAY_URL: proxy.through(urls.relay) };
    const worker = await stage.startWorker({ env });
    await eventually('three answers are lost', () => proxy.cuts() >= 3);
    await stage.untilAllTold(all);
    expect(worker.isRunning()).toBe(true);
    await worker.kill();
    await proxy.stop();
  });

  it('clock is ten minutes off takes nothing and says so, and others go on', async () => {
    const [one] = await stage.due();
    const wrong = await stage.startWorker({ env: { CLOCK_OFF_FROM: 'start' }, nodeOptions: shiftClock });
    await wrong.logged(CLOCK_OFF);
    expect(await stage.shown(one!)).toEqual({ status: 'planned', tasks: [] });
    await stage.startWorker();
    await stage.until(one!, 'sent');
    expect(stage.sink.mails).toHaveLength(1);
    expect(wrong.isRunning()).toBe(true);
  });

  it('clock jumps while it works stops taking, and others find what it left', async () => {
    const [first] = await stage.due();
    const jumping = await stage.startWorker({ nodeOptions: shiftClock });
    await stage.until(first!, 'sent');
    jumping.process.kill('SIGUSR2');
    await jumping.logged(CLOCK_OFF);
    const all = await stage.due(3);
    await stage.startWorker();
    await stage.untilAllTold(all);
    expect(stage.mostCopies()).toBe(1);
  });

  it('operator asks it to end under load finishes what is on its way and leaves the rest', async () => {
    const all = await stage.due(12);
    stage.sink.behaviour = { content: { delayMs: 400 } };
    const ending = await stage.startWorker();
    await stage.mailed(1);
    ending.process.kill('SIGTERM');
    expect(await ending.ended()).toBe(0);
    expect(await stage.asSuperuser(`select id from follow_up_touches where status = 'sending'`)).toEqual([]);
    await stage.startWorker();
    for (const one of all) await stage.until(one, 'sent');
    expect(stage.mostCopies()).toBe(1);
    expect(stage.sink.mails).toHaveLength(12);
  });

  it('operator asks twice ends at once: what was on its way is unknown, nothing goes twice', async () => {
    const all = await stage.due(4);
    stage.sink.behaviour = { content: { delayMs: 10_000 } };
    const ending = await stage.startWorker();
    await stage.mailed(1);
    ending.process.kill('SIGTERM');
    await eventually('it ends', () => {
      ending.process.kill('SIGTERM');
      return !ending.isRunning();
    });
    stage.sink.behaviour = {};
    await stage.startWorker();
    await stage.untilAllTold(all);
    expect(
      (await Promise.all(all.map((one) => stage.shown(one)))).filter(({ status }) => status === 'unknown').length,
    ).toBeGreaterThan(0);
  });

  // `npm test` has these in smtp.spec.ts, on a worker of its own process.
  if (isProof) {
    it('mail server defers, and then takes it, sends it once', async () => {
      const [one] = await stage.due();
      stage.sink.behaviour = { recipient: { reply: '450 4.2.1 later' } };
      await stage.startWorker();
      await eventually('it was deferred', async () => {
        const touches = await stage.asSuperuser(
          `select id from follow_up_touches where occurrence_id = $1 and status = 'retry'`,
          [one!.id],
        );
        return touches.length > 0;
      });
      stage.sink.behaviour = {};
      await stage.afterEveryLease();
      await stage.until(one!, 'sent');
      expect(stage.sink.mails).toHaveLength(1);
    });

    it('mail server takes it and loses its answer shows it to staff', async () => {
      const [one] = await stage.due();
      stage.sink.behaviour = { content: 'drop-after' };
      await stage.startWorker();
      await stage.until(one!, 'unknown');
      expect(await stage.shown(one!)).toEqual(unknown);
    });
  }
});
