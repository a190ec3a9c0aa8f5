import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge } from 'prom-client';
import { Log } from '../telemetry/log';
import { Metrics } from '../telemetry/metrics';
import { Relay } from './relay';
import { RELAY_POOL } from './relay-pool';

interface OutboxRow {
  queue: string;
  state: string;
  rows: number;
  oldest: number;
}

interface DueRow {
  job: string;
  rows: number;
  oldest: number;
}

const OUTBOX = `
  select queue, state, count(*)::int as rows, extract(epoch from app.now() - min(since))::float8 as oldest
  from (
    select queue,
      case when failed_at is not null then 'failed' when available_at <= app.now() then 'waiting'
           when offered_at is not null then 'active' else 'delayed' end as state,
      case when failed_at is not null then failed_at when offered_at is not null then created_at else available_at end as since
    from outbox where handled_at is null
  ) open group by queue, state`;
const DUE = `
  select job, count(*)::int as rows, extract(epoch from app.now() - min(due_at))::float8 as oldest
  from due_work where due_at <= app.now() group by job`;

/** How much work waits and how long, for every organization together: read as the relay, at each scrape. */
@Injectable()
export class QueueMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    @Inject(RELAY_POOL) private readonly pool: Pool,
    private readonly relay: Relay,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.gauge('stepwell_outbox_rows', 'Open rows of the outbox', ['queue', 'state'], async (gauge) => {
      for (const { queue, state, rows } of await this.outbox()) gauge.set({ queue, state }, rows);
    });
    this.gauge('stepwell_outbox_oldest_seconds', 'Age of the oldest of them', ['queue', 'state'], async (gauge) => {
      for (const { queue, state, oldest } of await this.outbox()) gauge.set({ queue, state }, Math.max(0, oldest));
    });
    this.gauge('stepwell_due_work_rows', 'Subjects that are due and not yet swept', ['job'], async (gauge) => {
      for (const { job, rows } of await this.due()) gauge.set({ job }, rows);
    });
    this.gauge('stepwell_due_work_oldest_seconds', 'How long the first of them is overdue', ['job'], async (gauge) => {
      for (const { job, oldest } of await this.due()) gauge.set({ job }, oldest);
    });
    this.gauge('stepwell_bullmq_jobs', 'Jobs that BullMQ holds', ['queue', 'state'], async (gauge) => {
      for (const { queue, counts } of await this.relay.counts()) {
        for (const [state, count] of Object.entries(counts)) gauge.set({ queue, state }, count);
      }
    });
  }

  /** What can't be read is left out: the other numbers are wanted most when something is down. */
  private gauge<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
    read: (gauge: Gauge<L>) => Promise<void>,
  ) {
    const { log } = this;
    new Gauge<L>({
      name,
      help,
      labelNames,
      registers: [this.metrics.registry],
      async collect() {
        this.reset();
        await read(this).catch((error: unknown) => log.warn('number not read', { operation: name, error }));
      },
    });
  }

  private async outbox(): Promise<OutboxRow[]> {
    return (await this.pool.query<OutboxRow>(OUTBOX)).rows;
  }

  private async due(): Promise<DueRow[]> {
    return (await this.pool.query<DueRow>(DUE)).rows;
  }
}
