import type { PoolClient } from 'pg';
import type { QueueName } from '@stepwell/kernel/events';
import { queryPrepared } from '../database/pooler';

interface DueRow {
  organization_id: string;
  job: string;
  subject_id: string;
}

const IDS_PER_BATCH = 128;
/** Batches of one organization and job that may be on their way; what else is due stays where it is. */
const MOST_BATCHES = 16;
/** What an organization's first batch is carried with, like most of what is asked for, and every other one behind it. */
const FIRST_PRIORITY = 5;
const LATER_PRIORITY = 6;

/**
 * Puts what has come due into the outbox, in batches; answers how many subjects moved. However much is due in one
 * organization, another's first batch waits only for work that has begun already: it neither stands behind the rows
 * here nor behind the batches in the queue.
 */
export async function sweepDueWork(client: PoolClient, queueOf: (job: string) => QueueName): Promise<number> {
  const open = await openBatches(client);
  const busy = [...open.values()].filter(({ count }) => count >= MOST_BATCHES);
  const { rows } = await queryPrepared<DueRow>(client, {
    name: 'sweep-due-work',
    text: sweepStatement,
    values: [busy.map(({ organization_id }) => organization_id), busy.map(({ job }) => job)],
  });
  const batches = new Map<string, DueRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    batches.set(key, [...(batches.get(key) ?? []), row]);
  }
  for (const [key, batch] of batches) {
    const { organization_id, job } = batch[0]!;
    for (let start = 0; start < batch.length; start += IDS_PER_BATCH) {
      const ids = batch.slice(start, start + IDS_PER_BATCH).map((row) => row.subject_id);
      const priority = start === 0 && !open.has(key) ? FIRST_PRIORITY : LATER_PRIORITY;
      await client.query(
        `insert into outbox (organization_id, queue, name, payload, request_id, priority) values ($1, $2, $3, $4, 'sweep', $5)`,
        [organization_id, queueOf(job), job, JSON.stringify({ ids }), priority],
      );
    }
  }
  return rows.length;
}

interface OpenBatches {
  organization_id: string;
  job: string;
  count: number;
}

async function openBatches(client: PoolClient): Promise<Map<string, OpenBatches>> {
  const { rows } = await queryPrepared<OpenBatches>(client, { name: 'open-batches', text: openStatement });
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ organization_id, job }: { organization_id: string; job: string }): string {
  return `${organization_id} ${job}`;
}

const openStatement = `
  select organization_id, name as job, count(*)::int as count from outbox
  where handled_at is null and failed_at is null and request_id = 'sweep' group by organization_id, name`;

const sweepStatement = `
  with due as (
    select d.organization_id, d.job, d.subject_id from due_work d
    where d.due_at <= app.now() and not exists (
      select from unnest($1::uuid[], $2::text[]) as busy (organization_id, job)
      where busy.organization_id = d.organization_id and busy.job = d.job)
    order by d.due_at limit 500 for update of d skip locked
  )
  update due_work w set due_at = app.now() + interval '2 minutes' from due
  where w.organization_id = due.organization_id and w.job = due.job and w.subject_id = due.subject_id
  returning w.organization_id, w.job, w.subject_id`;
