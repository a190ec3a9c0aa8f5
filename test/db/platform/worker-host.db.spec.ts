import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { z } from 'zod';
import type { SystemContext } from '@stepwell/kernel/context';
import { defineEvent, defineJob } from '@stepwell/kernel/events';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { RunHandler } from '@stepwell/platform/outbox/run-handler';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { Metrics } from '@stepwell/platform/telemetry/metrics';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { moveClockBy } from '@stepwell/test/support/move-clock';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { openQueueBackend, queueBackends, type QueueBackend } from '@stepwell/test/support/queue-backends';
import { testEnvironment } from '@stepwell/test/support/test-environment';
import { WorkerModule } from '../../../apps/worker/src/worker.module';

const schema = z.object({ id: z.uuid() });
const happened = defineEvent({ name: 'test.happened', queue: 'projection', schema });
const givenUp = defineEvent({ name: 'test.given-up', queue: 'projection', schema });
const order = { queue: 'import', schema, attempts: 2, backoffMs: 1, givenUp } as const;
const perform = defineJob({ name: 'test.perform', ...order });
const sweep = defineJob({ name: 'test.sweep', queue: 'delivery', schema: z.object({ ids: z.array(z.uuid()) }) });

/** What the worker under test does: it notes, and waits or fails where it is told to. */
@Injectable()
class Doings {
  readonly done: string[] = [];
  readonly failing = new Set<Id>();
  gate: Promise<void> = Promise.resolve();

  @Handles(happened, 'test.first')
  first(_tx: Transaction, { id }: { id: Id }): Promise<void> {
    return this.note('first', id);
  }

  @Handles(happened, 'test.second')
  second(_tx: Transaction, { id }: { id: Id }): Promise<void> {
    return this.note('second', id);
  }

  @Handles(givenUp, 'test.give-up')
  giveUp(_tx: Transaction, { id }: { id: Id }): Promise<void> {
    return this.note('given up', id);
  }

  @Performs(perform, 'test.perform')
  async perform(_ctx: SystemContext, { id }: { id: Id }): Promise<void> {
    await this.note('performed', id);
    await this.gate;
    if (this.failing.has(id)) throw new Error('as told');
  }

  @Performs(sweep, 'test.sweep')
  async sweep(_ctx: SystemContext, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.note('swept', id);
  }

  /** How often something happened to this id. */
  count(what: string, id: Id): number {
    return this.done.filter((one) => one === `${what} ${id}`).length;
  }

  private async note(what: string, id: Id): Promise<void> {
    this.done.push(`${what} ${id}`);
  }
}

describe.each(queueBackends)('a worker with BullMQ on %s', (name) => {
  let host: TestHost;
  let backend: QueueBackend;
  let worker: INestApplicationContext;
  let doings: Doings;
  let organization: BuiltOrganization;
  let superuser: Client;

  beforeAll(async () => {
    host = await openTestHost();
    backend = await openQueueBackend(name, host.test);
    organization = await buildOrganization(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    const manifest = { entities: [], providers: [Doings] };
    worker = await NestFactory.createApplicationContext(
      WorkerModule.for(testEnvironment(host.test, backend.env), [manifest]),
      { logger: false, abortOnError: false },
    );
    doings = worker.get(Doings);
  });
  afterAll(async () => {
    await worker.close();
    await superuser.end();
    await backend.stop();
    await host.close();
  });

  /** Emits and answers the id that the message carries. */
  async function emit(definition: typeof happened): Promise<Id> {
    const id = randomUUID();
    await host.database.write(organization.system, (tx) => tx.emit(definition, { id }));
    return id;
  }
  const rowOf = async (id: Id): Promise<{ id: string; open: boolean; failed: boolean; attempts: number } | undefined> =>
    (
      await superuser.query(
        `select id, handled_at is null and failed_at is null as open, failed_at is not null as failed, attempts
         from outbox where payload->>'id' = $1 and name <> 'test.given-up'`,
        [id],
      )
    ).rows[0] as never;
  async function until(what: () => unknown): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      if (await what()) return;
      await pause(50);
    }
    throw new Error('It did not happen within 30 seconds');
  }
  /** Holds whatever is performed until the answer is called. */
  function holdUp(): () => void {
    let release = (): void => undefined;
    doings.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  it('carries an event to each of its handlers, once', async () => {
    const id = await emit(happened);
    await until(() => doings.count('first', id) && doings.count('second', id));
    await moveClockBy(host, 31);
    const later = await emit(happened);
    await until(() => doings.count('first', later) && doings.count('second', later));
    expect([doings.count('first', id), doings.count('second', id)]).toEqual([1, 1]);
  });

  it('loses nothing when BullMQ forgets everything: what was being done is done once, what waited is done half a minute later', async () => {
    const release = holdUp();
    const running = await emit(perform);
    await until(() => doings.count('performed', running));
    const waiting = [await emit(perform), await emit(perform), await emit(perform)];
    const offered = `select count(*)::int as count from outbox where payload->>'id' = any($1) and offered_at is not null`;
    await until(async () => (await superuser.query<{ count: number }>(offered, [waiting])).rows[0]!.count === 3);
    // What is offered has left for BullMQ within the same round, which the next offer waits for.
    const next = await emit(happened);
    await until(() => doings.count('first', next));
    await backend.forget();
    release();
    await until(async () => !(await rowOf(running))!.open);
    await moveClockBy(host, 31);
    for (const id of waiting) await until(async () => !(await rowOf(id))!.open);
    expect([running, ...waiting].map((id) => doings.count('performed', id))).toEqual([1, 1, 1, 1]);
  });

  it('performs an effect once though BullMQ hands its row out twice, and again when its performer fell silent', async () => {
    const release = holdUp();
    const id = await emit(perform);
    await until(() => doings.count('performed', id));
    const { id: outboxId } = (await rowOf(id))!;
    const again = (): Promise<void> => worker.get(RunHandler).run({ outboxId, organizationId: organization.id });
    await again();
    expect(doings.count('performed', id)).toBe(1);
    await moveClockBy(host, 31);
    const second = again();
    await until(() => doings.count('performed', id) === 2);
    release();
    await second;
    await until(async () => !(await rowOf(id))!.open);
  });

  it('parks what failed at its last try, tells of it once, and keeps it', async () => {
    doings.gate = Promise.resolve();
    const id = randomUUID();
    doings.failing.add(id);
    await host.database.write(organization.system, (tx) => tx.emit(perform, { id }));
    await until(() => doings.count('given up', id));
    expect(await rowOf(id)).toMatchObject({ failed: true, attempts: 2 });
    expect([doings.count('performed', id), doings.count('given up', id)]).toEqual([2, 1]);
  });

  it('offers what is due again and again until it is said to be done', async () => {
    const id = randomUUID();
    await host.database.write(organization.system, (tx) => setDueWork(tx, sweep, id, new Date(0)));
    await until(() => doings.count('swept', id) === 1);
    await moveClockBy(host, 121);
    await until(() => doings.count('swept', id) === 2);
    await superuser.query('delete from due_work where subject_id = $1', [id]);
  });

  it('counts what waits and for how long, what BullMQ holds, and never says whose it is', async () => {
    const release = holdUp();
    const id = await emit(perform);
    await until(() => doings.count('performed', id));
    const numbers = await worker.get(Metrics).registry.metrics();
    expect(numbers).toMatch(/stepwell_outbox_rows\{queue="import",state="active"\} [1-9]/);
    expect(numbers).toMatch(/stepwell_outbox_rows\{queue="import",state="failed"\} 1/);
    expect(numbers).toMatch(/stepwell_outbox_oldest_seconds\{queue="import",state="active"\} \d/);
    expect(numbers).toMatch(/stepwell_bullmq_jobs\{queue="import",state="active"\} [1-9]/);
    expect(numbers).not.toContain(organization.id);
    release();
    await until(async () => !(await rowOf(id))!.open);
  });

  it('counts what is due and not begun, and how long it has waited', async () => {
    const id = randomUUID();
    await host.database.write(organization.system, async (tx) =>
      setDueWork(tx, sweep, id, new Date((await tx.now()).getTime() + 60_000)),
    );
    // A round passes by what somebody else holds.
    await superuser.query('begin');
    await superuser.query('select from due_work where subject_id = $1 for update', [id]);
    await moveClockBy(host, 90);
    const numbers = await worker.get(Metrics).registry.metrics();
    await superuser.query('commit');
    expect(numbers).toMatch(/stepwell_due_work_rows\{job="test.sweep"\} 1\n/);
    const [, oldest] = /stepwell_due_work_oldest_seconds\{job="test.sweep"\} ([\d.]+)/.exec(numbers)!;
    expect(Number(oldest)).toBeGreaterThanOrEqual(30);
    await until(() => doings.count('swept', id));
    await superuser.query('delete from due_work where subject_id = $1', [id]);
  });
});
