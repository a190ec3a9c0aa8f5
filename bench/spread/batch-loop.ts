import { Client } from 'pg';
import type { BenchDatabase } from '../bench';

const BATCH = 500;

/**
 * What one would write by hand with nothing but a table: take 500 due rows, mark them sent, again until none is left. No gates,
 * no journal, no tenants. Answers rows per second.
 */
export async function batchLoop({ urls }: BenchDatabase, count: number): Promise<number> {
  const client = new Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    await client.query('drop table if exists bench_loop');
    await client.query(
      'create table bench_loop (id uuid primary key, due_at timestamptz not null, sent_at timestamptz)',
    );
    await client.query('create index on bench_loop (due_at) where sent_at is null');
    await client.query('insert into bench_loop select gen_random_uuid(), now() from generate_series(1, $1::int)', [
      count,
    ]);
    await client.query('analyze bench_loop');
    const before = performance.now();
    for (let moved = 1; moved > 0;) {
      const { rowCount } = await client.query(
        `with due as (select id from bench_loop where sent_at is null and due_at <= now() order by due_at limit ${BATCH} for update skip locked)
         update bench_loop b set sent_at = clock_timestamp() from due where b.id = due.id`,
      );
      moved = rowCount ?? 0;
    }
    return (count * 1000) / (performance.now() - before);
  } finally {
    await client.query('drop table if exists bench_loop');
    await client.end();
  }
}
