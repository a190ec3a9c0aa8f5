import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { BenchDatabase } from '../bench';

const seed = readFileSync(path.join(__dirname, 'seed-due.sql'), 'utf8');

/** Follow-ups of several organizations that become due together. */
export interface DueFollowUps {
  count: number;
  /** Makes all of them due; the clock of the product stands at noon. */
  makeDue(): Promise<void>;
  /** How long after they came due they left, in seconds, the earliest first. */
  lateness(): Promise<number[]>;
  /** Waits until nothing waits and nothing is on its way, in our own tables. */
  whenDone(): Promise<void>;
  /**
   * Compares what our tables say with the number of messages.
   * @throws AssertionError unless each has its occurrence, journal entry, link and place in the audit trail, once
   */
  assertJournal(): Promise<void>;
}

/** Makes as many due follow-ups, in as many new organizations; or in each as many as listed. */
export async function dueFollowUps(
  { urls }: BenchDatabase,
  size: { organizations: number; each: number } | readonly number[],
): Promise<DueFollowUps> {
  const sizes = 'each' in size ? Array.from({ length: size.organizations }, () => size.each) : size;
  const count = sizes.reduce((sum, each) => sum + each, 0);
  const noon = await atNoon(urls.owner);
  const ids: string[] = [];
  for (const each of sizes) {
    const [row] = await ask<{ id: string }>(urls.owner, `select app.create_organization('Bench', 'Messages') as id`);
    await ask(urls.superuser, seed, row!.id, noon, each);
    ids.push(row!.id);
  }
  await ask(urls.superuser, 'analyze');
  let dueAt: Date | undefined;
  return {
    count,
    async makeDue() {
      // The relay looks by itself every second; how long it may sleep is not what is measured.
      const [row] = await ask<{ at: Date }>(
        urls.superuser,
        `with due as (update due_work set due_at = app.now() where organization_id = any($1) returning due_at)
         select min(due_at) as at, pg_notify('outbox', '') from due`,
        ids,
      );
      dueAt = row!.at;
    },
    async lateness() {
      const rows = await ask<{ seconds: number }>(
        urls.superuser,
        `select extract(epoch from sent_at - $2::timestamptz)::float8 as seconds from follow_up_occurrences
         where organization_id = any($1) and status = 'sent' order by sent_at`,
        ids,
        dueAt,
      );
      return rows.map(({ seconds }) => seconds);
    },
    async whenDone() {
      // One connection, and a look that ends at the first row: whoever measures must not be what is measured.
      const client = new Client({ connectionString: urls.superuser });
      await client.connect();
      try {
        const look = 'select exists (select from due_work where organization_id = any($1)) as open';
        while ((await client.query<{ open: boolean }>(look, [ids])).rows[0]!.open) await pause(100);
      } finally {
        await client.end();
      }
    },
    async assertJournal() {
      const [row] = await ask<Record<string, number>>(urls.superuser, JOURNAL, ids);
      const all = {
        sent: count,
        touches: count,
        touched: count,
        links: count,
        audited: count,
        completed: count,
        failed: 0,
      };
      deepStrictEqual({ ...row }, all);
    },
  };
}

const JOURNAL = `
  select
    (select count(*)::int from follow_up_occurrences where organization_id = any($1) and status = 'sent' and fence = 1) as sent,
    (select count(*)::int from follow_up_touches where organization_id = any($1)) as touches,
    (select count(distinct occurrence_id)::int from follow_up_touches where organization_id = any($1) and status = 'sent') as touched,
    (select count(*)::int from one_time_tokens where organization_id = any($1)) as links,
    (select count(distinct p)::int from audit_events, unnest(patient_ids) p where organization_id = any($1)) as audited,
    (select count(*)::int from follow_up_enrollments where organization_id = any($1) and status = 'completed') as completed,
    (select count(*)::int from outbox where organization_id = any($1) and (failed_at is not null or attempts > 0)) as failed`;

/** Nothing leaves at night: the clock goes to the next noon of UTC, where all these patients live. */
async function atNoon(ownerUrl: string): Promise<Date> {
  const [row] = await ask<{ noon: Date }>(
    ownerUrl,
    `select app.advance_clock(date_trunc('day', app.now() at time zone 'UTC' + interval '12 hours') at time zone 'UTC'
       + interval '12 hours' - app.now()) as noon`,
  );
  return row!.noon;
}

async function ask<Row = unknown>(url: string, sql: string, ...values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
