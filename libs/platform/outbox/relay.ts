import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { queueNames, type QueueName } from '@stepwell/kernel/events';
import { queryPrepared } from '../database/pooler';
import { openQueue, type CarrierQueue, type QueueConnection } from '../queue/queue-connection';
import { failPoint } from './fail-point';
import { HandlerRegistry } from './handler-registry';
import { inTransaction, RELAY_POOL } from './relay-pool';
import { sweepDueWork } from './sweep-due-work';

interface OpenRow {
  id: string;
  organization_id: string;
  queue: QueueName;
  name: string;
  handler: string | null;
  priority: number;
  attempts: number;
}

/** Injection token of where BullMQ lives. */
export const QUEUE_CONNECTION = Symbol('QUEUE_CONNECTION');

const OFFER_LAP_MS = 300_000;

/**
 * Carries what the outbox holds to BullMQ, and what has come due to the outbox. An offered row is offered again every
 * half minute until a handler says it is handled: whatever BullMQ loses comes back from here.
 */
@Injectable()
export class Relay {
  private readonly queues: Map<QueueName, CarrierQueue>;

  constructor(
    @Inject(RELAY_POOL) private readonly pool: Pool,
    @Inject(QUEUE_CONNECTION) connection: QueueConnection,
    private readonly handlers: HandlerRegistry,
  ) {
    this.queues = new Map(queueNames.map((name) => [name, openQueue(connection, name)]));
  }

  /** One round: due work to the outbox, open rows to BullMQ. Returns how many rows moved. */
  async carry(): Promise<number> {
    failPoint('before-sweep');
    const swept = await inTransaction(this.pool, (client) => sweepDueWork(client, (job) => this.queueOf(job)));
    failPoint('before-claim');
    return swept + (await this.dispatch());
  }

  /** What BullMQ holds, by queue and state. */
  async counts(): Promise<{ queue: QueueName; counts: Record<string, number> }[]> {
    return Promise.all(
      [...this.queues].map(async ([queue, carrier]) => ({ queue, counts: await carrier.getJobCounts() })),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(job: string): QueueName {
    const [handler] = this.handlers.of(job);
    if (!handler) throw new Error(`No handler for due work ${job}`);
    return handler.definition.queue;
  }

  private async dispatch(): Promise<number> {
    const rows = await inTransaction(this.pool, (client) => this.claim(client));
    failPoint('before-offer');
    // A row that still waits in BullMQ is not put there twice; after five minutes BullMQ is taken to have lost it.
    const lap = Math.floor(Date.now() / OFFER_LAP_MS);
    const byQueue = new Map<QueueName, OpenRow[]>();
    for (const row of rows) byQueue.set(row.queue, [...(byQueue.get(row.queue) ?? []), row]);
    for (const [queue, offered] of byQueue) {
      const jobs = offered.map((row) => ({
        name: row.name,
        data: { outboxId: row.id, organizationId: row.organization_id },
        // A password reset must not stand in line behind a morning's follow-ups. A new try is a new job: the old one may
        // still be on its way out of BullMQ.
        opts: { priority: row.priority, jobId: `${row.id}.${row.attempts}.${lap}` },
      }));
      try {
        await this.queues.get(queue)!.addBulk(jobs);
      } catch (error) {
        await this.takeBack(rows);
        throw error;
      }
    }
    failPoint('after-offer');
    return rows.length;
  }

  /** What BullMQ did not take is not on its way: it is offered again as soon as BullMQ answers. */
  private async takeBack(rows: readonly OpenRow[]): Promise<void> {
    await this.pool.query(
      `update outbox set available_at = app.now(), offered_at = null
       where id = any($1) and handled_at is null and failed_at is null and leased_until is null`,
      [rows.map((row) => row.id)],
    );
  }

  private async claim(client: PoolClient): Promise<OpenRow[]> {
    const { rows } = await queryPrepared<OpenRow>(client, { name: 'claim-outbox', text: claimStatement });
    const claimed: OpenRow[] = [];
    for (const row of rows) claimed.push(...(row.handler ? [row] : await this.spread(client, row)));
    return claimed;
  }

  /** Gives a fresh row its handler; an event with several becomes one row for each, an event with none is done. */
  private async spread(client: PoolClient, row: OpenRow): Promise<OpenRow[]> {
    const [first, ...others] = this.handlers.of(row.name);
    if (!first) {
      await client.query('update outbox set handled_at = app.now() where id = $1', [row.id]);
      return [];
    }
    await client.query('update outbox set handler = $2 where id = $1', [row.id, first.name]);
    const spread: OpenRow[] = [{ ...row, handler: first.name }];
    for (const other of others) {
      const { rows } = await client.query<OpenRow>(
        `insert into outbox (organization_id, queue, name, handler, payload, request_id, priority, available_at)
         select organization_id, queue, name, $2, payload, request_id, priority, available_at from outbox where id = $1
         returning id, organization_id, queue, name, handler, priority, attempts`,
        [row.id, other.name],
      );
      spread.push(...rows);
    }
    return spread;
  }
}

const claimStatement = `
  with open as (
    select id from outbox
    where handled_at is null and failed_at is null and available_at <= app.now()
    order by priority, available_at limit 200 for update skip locked
  )
  update outbox o set available_at = app.now() + interval '30 seconds', offered_at = app.now() from open where o.id = open.id
  returning o.id, o.organization_id, o.queue, o.name, o.handler, o.priority, o.attempts`;
