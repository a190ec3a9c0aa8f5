import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startCommitCuttingProxy } from '@stepwell/test/support/commit-cutting-proxy';
import { openFaultStage, sent, unknown, type Due, type FaultStage } from './fault-stage';

const shiftClock = ['--require', path.resolve(__dirname, '../support/shift-clock.cjs')];
const CLOCK_OFF = 'the clock of this machine is off';

describe('a worker whose', () => {
  let stage: FaultStage;
  let superuser: Client;
  beforeAll(async () => {
    stage = await openFaultStage('pg');
    const elsewhere = new URL(stage.host.test.urls.superuser);
    elsewhere.pathname = '/postgres';
    superuser = new Client({ connectionString: elsewhere.href });
    await superuser.connect();
  });
  afterEach(() => stage.clear());
  afterAll(async () => {
    await superuser.end();
    await stage.close();
  });

  /** Every message ends in a state that is true: what is sent arrived once, what may have arrived is shown to staff. */
  async function expectNothingLost(all: readonly Due[]): Promise<void> {
    for (const one of all) {
      await stage.until(one, 'sent', 'unknown');
      const shown = await stage.shown(one);
      expect(shown).toEqual(shown.status === 'sent' ? sent : unknown);
      const mails = stage.sink.mails.filter(({ to }) => [to].flat()[0]!.text === one.contact.address).length;
      expect(mails).toBeLessThanOrEqual(1);
      if (shown.status === 'sent') expect(mails).toBe(1);
    }
  }

  const mailed = async (count: number): Promise<void> => {
    while (stage.sink.mails.length < count) await pause(20);
  };

  it('database goes away for a while under work goes on by itself', async () => {
    const all = await stage.due(8);
    stage.sink.behaviour = { content: { delayMs: 300 } };
    const { name } = stage.host.test;
    const worker = await stage.startWorker();
    await mailed(1);
    await superuser.query(`alter database ${name} allow_connections false`);
    await superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename <> 'postgres' and application_name <> 'stepwell-test'`,
      [name],
    );
    await pause(1_500);
    await superuser.query(`alter database ${name} allow_connections true`);
    await pause(5_000);
    await stage.afterEveryLease();
    await expectNothingLost(all);
    expect(worker.isRunning()).toBe(true);
  });

  it('answers to COMMIT get lost never assumes what became of it', async () => {
    const { urls } = stage.host.test;
    const proxy = await startCommitCuttingProxy(urls.rw, 4);
    const all = await stage.due(6);
    const env = { DATABASE_URL: proxy.through(urls.rw), DATABASE_RELAY_URL: proxy.through(urls.relay) };
    const worker = await stage.startWorker({ env });
    while (proxy.cuts() < 3) await pause(20);
    await stage.afterEveryLease();
    await expectNothingLost(all);
    expect(worker.isRunning()).toBe(true);
    await worker.kill();
    await proxy.stop();
  });

  it('clock is ten minutes off takes nothing, and others go on', async () => {
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
    await expectNothingLost(all);
    expect(stage.mostCopies()).toBe(1);
  });

  it('operator asks it to end under load finishes what is on its way and leaves the rest', async () => {
    const all = await stage.due(12);
    stage.sink.behaviour = { content: { delayMs: 400 } };
    const ending = await stage.startWorker();
    await mailed(1);
    ending.process.kill('SIGTERM');
    expect(await ending.ended()).toBe(0);
    const [busy] = await superuserOfStage(
      `select count(*)::int as count from follow_up_touches where status = 'sending'`,
    );
    expect(busy).toEqual({ count: 0 });
    await stage.startWorker();
    await stage.afterEveryLease();
    for (const one of all) await stage.until(one, 'sent');
    expect(stage.mostCopies()).toBe(1);
    expect(stage.sink.mails).toHaveLength(12);
  });

  it('operator asks twice ends at once: what was on its way is unknown, nothing goes twice', async () => {
    const all = await stage.due(4);
    stage.sink.behaviour = { content: { delayMs: 3_000 } };
    const ending = await stage.startWorker();
    while (stage.sink.connections() < 1) await pause(20);
    ending.process.kill('SIGTERM');
    await pause(100);
    ending.process.kill('SIGTERM');
    await ending.ended();
    stage.sink.behaviour = {};
    await stage.startWorker();
    await stage.afterEveryLease();
    await expectNothingLost(all);
  });

  it('mail server defers, and then takes it, sends it once', async () => {
    const [one] = await stage.due();
    stage.sink.behaviour = { recipient: { reply: '450 4.2.1 later' } };
    await stage.startWorker();
    while (stage.sink.connections() < 1) await pause(20);
    await stage.until(one!, 'planned');
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

  async function superuserOfStage(sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: stage.host.test.urls.superuser });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows as unknown[];
  }
});
