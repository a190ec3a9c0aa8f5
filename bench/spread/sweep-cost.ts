import { Client } from 'pg';
import { sweepDueWork } from '@stepwell/platform/outbox/sweep-due-work';
import type { BenchDatabase } from '../bench';
import { median } from '../rounds';

const TIMES = 30;

/** Rows that come due in a year and more, of ten new organizations. */
export async function addFutureRows({ urls }: BenchDatabase, count: number): Promise<void> {
  const client = new Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select app.create_organization('Later', 'Messages') as id from generate_series(1, 10)`,
    );
    // Five million looks at ten organizations took minutes; and in the order of its keys an index grows at its end alone.
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into due_work (organization_id, job, subject_id, due_at)
       select id, 'followup.send', uuidv7(), later + g * interval '1 second'
       from (select app.now() + interval '400 days' as later offset 0) at, unnest($1::uuid[]) id, generate_series(1, $2::int) g`,
      [rows.map(({ id }) => id), count / rows.length],
    );
    await client.query('vacuum analyze due_work');
  } finally {
    await client.end();
  }
}

/** Middle time of one sweep that finds nothing due, ours, and of the bare statement that looks for 500 due rows, in ms. */
export async function sweepCost({ urls }: BenchDatabase): Promise<Record<'ours' | 'theirs', number>> {
  const client = new Client({ connectionString: urls.relay });
  await client.connect();
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await client.query('begin');
      const before = performance.now();
      await work();
      times.push(performance.now() - before);
      await client.query('rollback');
    }
    return median(times);
  };
  try {
    const ours = await timed(() =>
      sweepDueWork(client as unknown as Parameters<typeof sweepDueWork>[0], () => 'delivery'),
    );
    const theirs = await timed(() =>
      client.query(
        'select organization_id, job, subject_id from due_work where due_at <= app.now() order by due_at limit 500 for update skip locked',
      ),
    );
    return { ours, theirs };
  } finally {
    await client.end();
  }
}
