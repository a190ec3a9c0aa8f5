import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { systemContext, type SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { Database } from '../database/database';
import type { CarriedMessage } from '../queue/queue-connection';
import { Log } from '../telemetry/log';
import { failPoint } from './fail-point';
import { HandlerRegistry, type BoundHandler } from './handler-registry';
import { RELAY_POOL } from './relay-pool';

interface OutboxRow {
  payload: unknown;
  handler: string;
  request_id: string;
}

const LONGEST_WAIT_MS = 5 * 60_000;

/** How long an effect holds its row without a sign of life, in seconds; it gives one three times in that time. */
const LEASE_SECONDS = 30;

/** The database lets nobody into a suspended organization, its own jobs included. */
const SUSPENDED = 'UNAUTHENTICATED';

/** Runs the handler of one carried message and keeps score in the outbox row: handled, to be tried again, or parked. */
@Injectable()
export class RunHandler {
  constructor(
    private readonly database: Database,
    private readonly handlers: HandlerRegistry,
    @Inject(RELAY_POOL) private readonly pool: Pool,
    private readonly log: Log,
  ) {}

  /** The outbox decides what happens after a failure; BullMQ only carried. Throws only when PostgreSQL can't be reached. */
  async run(message: CarriedMessage): Promise<void> {
    const row = await this.openRow(message.outboxId);
    const handler = row && this.handlers.named(row.handler);
    if (!row || !handler) return;
    const ctx = systemContext(message.organizationId, `job.${handler.name}`, row.request_id);
    failPoint('before-handle');
    try {
      const payload = handler.definition.schema.parse(row.payload);
      if (handler.style === 'transaction') await this.inTransaction(ctx, message.outboxId, handler, payload);
      else await this.withEffect(ctx, message.outboxId, handler, payload);
    } catch (error) {
      if (error instanceof AppError && error.code === SUSPENDED) await this.putOff(message);
      else await this.noteFailure(message, handler, error);
    }
  }

  private async openRow(id: string): Promise<OutboxRow | undefined> {
    const { rows } = await this.pool.query<OutboxRow>(
      'select payload, handler, request_id from outbox where id = $1 and handled_at is null and failed_at is null',
      [id],
    );
    return rows[0];
  }

  private async inTransaction(
    ctx: SystemContext,
    id: string,
    handler: Extract<BoundHandler, { style: 'transaction' }>,
    payload: unknown,
  ): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      // Of two carriers of one row, the second finds it locked or handled and leaves.
      const locked = await tx.query(
        'select id from outbox where id = $1 and handled_at is null and failed_at is null for update skip locked',
        [id],
      );
      if (locked.length === 0) return;
      await handler.run(tx, payload);
      await tx.query('update outbox set handled_at = app.now() where id = $1', [id]);
    });
  }

  /** One carrier at a time performs it: BullMQ may have handed the row out twice, and a code must not leave twice. */
  private async withEffect(
    ctx: SystemContext,
    id: string,
    handler: Extract<BoundHandler, { style: 'effect' }>,
    payload: unknown,
  ): Promise<void> {
    const { rowCount } = await this.pool.query(`${hold} and (leased_until is null or leased_until <= app.now())`, [
      id,
      LEASE_SECONDS,
    ]);
    if (rowCount === 0) return;
    const sign = setInterval(() => void this.keep(id), (LEASE_SECONDS / 3) * 1_000);
    try {
      await handler.run(ctx, payload);
    } finally {
      clearInterval(sign);
    }
    failPoint('before-handled');
    await this.pool.query('update outbox set handled_at = app.now(), leased_until = null where id = $1', [id]);
  }

  private async keep(id: string): Promise<void> {
    try {
      await this.pool.query(hold, [id, LEASE_SECONDS]);
    } catch (error) {
      this.log.warn('lease not renewed', { requestId: id, error });
    }
  }

  /** Waits for the organization's return instead of using its tries up: a dead letter would lose what was begun. */
  private async putOff({ outboxId }: CarriedMessage): Promise<void> {
    await this.pool.query(
      `update outbox set available_at = app.now() + $2::float8 * interval '1 millisecond', offered_at = null,
         leased_until = null
       where id = $1 and handled_at is null`,
      [outboxId, LONGEST_WAIT_MS],
    );
  }

  private async noteFailure(message: CarriedMessage, handler: BoundHandler, error: unknown): Promise<void> {
    const code = error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';
    this.log.error('job failed', { operation: handler.name, requestId: message.outboxId, error });
    const { attempts, backoffMs, givenUp } = handler.definition;
    await this.pool.query(giveUpOrWait, [
      message.outboxId,
      code,
      attempts,
      backoffMs,
      LONGEST_WAIT_MS,
      givenUp?.queue ?? null,
      givenUp?.name ?? null,
    ]);
  }
}

/** Counts the failure; after the last one the row is parked, and whoever waits for it hears so in the same statement. */
const giveUpOrWait = `
  with failed as (
    update outbox set attempts = attempts + 1, last_error = $2, offered_at = null, leased_until = null,
      failed_at = case when attempts + 1 >= $3 then app.now() end,
      available_at = app.now() + least($4::float8 * power(2, least(attempts, 20)), $5::float8) * random() * interval '1 millisecond'
    where id = $1 and handled_at is null and failed_at is null
    returning organization_id, payload, request_id, failed_at
  )
  insert into outbox (organization_id, queue, name, payload, request_id)
  select organization_id, $6, $7, payload, request_id from failed where failed_at is not null and $7::text is not null`;

const hold = `
  update outbox set leased_until = app.now() + $2::int * interval '1 second',
    available_at = greatest(available_at, app.now() + $2::int * interval '1 second')
  where id = $1 and handled_at is null and failed_at is null`;
