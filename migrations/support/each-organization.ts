import type { QueryRunner } from 'typeorm';

/**
 * Changes rows of every organization, for migrations that move data. The owner of a table with forced row-level
 * security sees no rows without a context, so a plain `update` in a migration changes nothing, without a word.
 *
 * `batch` is called until it changes no row, each time in a transaction of its own in that organization, so it must
 * leave out what is done: `update … where id in (select id … where new_column is null limit 1000)`. The migration sets
 * `transaction = false` and may be run again after it was interrupted.
 * @param batch returns the number of rows that it changed, in less than 60 seconds
 * @param options.mayFindNothing true where it is no surprise that no organization has such a row
 * @returns the number of rows changed
 * @throws Error when there are organizations and not one row was changed
 */
export async function eachOrganization(
  runner: QueryRunner,
  batch: (organizationId: string) => Promise<number>,
  options: { mayFindNothing?: boolean } = {},
): Promise<number> {
  if (runner.isTransactionActive) {
    throw new Error('A migration of data sets `transaction = false`: its batches are transactions of their own');
  }
  const organizations = await listOrganizations(runner);
  let total = 0;
  for (const id of organizations) {
    for (let changed = -1; changed !== 0; total += changed) {
      changed = await inTransaction(runner, async () => {
        await runner.query(enterStatement, [id]);
        return batch(id);
      });
    }
  }
  if (total === 0 && organizations.length > 0 && !options.mayFindNothing) {
    throw new Error(`No row of ${organizations.length} organizations was changed: is the condition right?`);
  }
  return total;
}

/** The owner sees its table while it is not forced: for the moment of one transaction that nobody else looks into. */
async function listOrganizations(runner: QueryRunner): Promise<string[]> {
  return inTransaction(runner, async () => {
    await runner.query('alter table organizations no force row level security');
    const rows = (await runner.query('select organization_id from organizations order by 1')) as {
      organization_id: string;
    }[];
    await runner.query('alter table organizations force row level security');
    return rows.map((row) => row.organization_id);
  });
}

async function inTransaction<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

/** The owner holds the key, so it signs a context itself; suspended organizations are changed like the others. */
const enterStatement = `
  with claims as (
    select concat_ws('|', '1', $1::uuid, 'system', '', 'organization', 0,
      extract(epoch from clock_timestamp())::bigint + 60) as text
  )
  select set_config('app.ctx',
    text || '|' || encode(hmac(convert_to(text, 'UTF8'), (select signing_key from ctx.signing_keys), 'sha256'), 'hex'), true)
  from claims`;
