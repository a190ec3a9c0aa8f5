import type { TenantTable } from './catalog';
import { A, B, rowFor } from './fill-tables';

/** One statement of the matrix: what A tries on B's rows. */
export interface Attempt {
  name: string;
  sql: string;
  values: unknown[];
}

/** A new id that no row has. */
const fresh = 'cccccccc-0000-4000-8000-0000000000ff';

/** Every way to read, take or change another organization's row of one table. */
export function attemptsOn(table: TenantTable): Attempt[] {
  const { name } = table;
  const key = table.columns.some((column) => column.name === 'id') ? 'id' : 'organization_id';
  const foreignKey = key === 'id' ? B.row : B.organization;
  const column = table.columns.find(({ name: candidate }) => candidate === 'updated_at')?.name ?? key;
  const attempt = (label: string, sql: string, values: unknown[] = []): Attempt => ({ name: label, sql, values });
  return [
    attempt('select', `select t::text as row from ${name} t`),
    attempt('select by id', `select t::text as row from ${name} t where ${key} = $1`, [foreignKey]),
    attempt('select for update', `select t::text as row from ${name} t for update`),
    attempt('count', `select 'cnry-b' as row from ${name} where organization_id = $1 group by 1 having count(*) > 0`, [
      B.organization,
    ]),
    attempt('copy out', `select query_to_xml('select * from ${name}', true, false, '')::text as row`),
    insert('insert', table, B, fresh, ''),
    insert('insert returning', table, B, fresh, 'returning *'),
    insert('upsert nothing', table, B, B.row, 'on conflict do nothing'),
    insert(
      'upsert update',
      table,
      B,
      B.row,
      `on conflict (organization_id${key === 'id' ? ', id' : ''}) do update set ${column} = excluded.${column}`,
    ),
    attempt(
      'merge',
      `merge into ${name} t using (select $1::uuid as k) s on t.${key} = s.k when matched then update set ${column} = t.${column}`,
      [foreignKey],
    ),
    attempt('give away own row', `update ${name} set organization_id = $1 where organization_id = $2`, [
      B.organization,
      A.organization,
    ]),
    attempt('update', `update ${name} set ${column} = ${column} where ${key} = $1`, [foreignKey]),
    attempt('delete', `delete from ${name} where ${key} = $1`, [foreignKey]),
    attempt('truncate', `truncate ${name} cascade`),
    ...table.foreignKeys.map((foreign) => pointAway(table, foreign.columns)),
  ];
}

function insert(label: string, table: TenantTable, tenant: typeof A, id: string, tail: string): Attempt {
  const row = rowFor(table, tenant, id);
  const names = Object.keys(row);
  const holes = names.map((_, index) => `$${index + 1}`).join(', ');
  return {
    name: label,
    sql: `insert into ${table.name} (${names.join(', ')}) values (${holes}) ${tail}`,
    values: Object.values(row),
  };
}

/** A's own row that points at B's parent: composite keys must refuse it even though row-level security can't see it. */
function pointAway(table: TenantTable, columns: string[]): Attempt {
  const row: Record<string, unknown> = { ...rowFor(table, A, A.row), id: fresh };
  for (const column of columns) row[column] = B.row;
  const names = Object.keys(row);
  const holes = names.map((_, index) => `$${index + 1}`).join(', ');
  return {
    name: `point ${columns.join(', ')} at a foreign row`,
    sql: `insert into ${table.name} (${names.join(', ')}) values (${holes})`,
    values: Object.values(row),
  };
}
