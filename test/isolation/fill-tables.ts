import type { Client } from 'pg';
import type { CatalogColumn, TenantTable } from './catalog';

/** Organizations of the matrix; every row of one has the same id, so that all foreign keys hold by construction. */
export const A = { organization: 'aaaaaaaa-0000-4000-8000-000000000001', row: 'aaaaaaaa-0000-4000-8000-0000000000ff' };
export const B = { organization: 'bbbbbbbb-0000-4000-8000-000000000001', row: 'bbbbbbbb-0000-4000-8000-0000000000ff' };

/** One of the two. */
export type Tenant = typeof A;

/** What marks a text as a tenant's own, so that it is recognised wherever it turns up. */
export function canary(tenant: Tenant): string {
  return tenant === A ? 'cnry-a' : 'cnry-b';
}

/** Values that the tenant context itself depends on. */
const fixed: Record<string, Record<string, unknown>> = {
  organizations: { status: 'active' },
  staff_members: { status: 'active', access_version: 1, roles: ['clinical_supervisor'] },
};

/**
 * Puts one row for each organization into every tenant table, as superuser. Check constraints are dropped first (they
 * are about meaning, not about whose row it is) and foreign keys are not looked at while filling.
 */
export async function fillTables(client: Client, tables: readonly TenantTable[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query<{ conname: string }>(
      `select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
      [table.name],
    );
    for (const { conname } of rows) await client.query(`alter table ${table.name} drop constraint "${conname}"`);
  }
  await client.query('set session_replication_role = replica');
  for (const table of tables) for (const tenant of [A, B]) await insertRow(client, table, tenant);
  await client.query('set session_replication_role = origin');
}

async function insertRow(client: Client, table: TenantTable, tenant: Tenant): Promise<void> {
  const values = rowFor(table, tenant, tenant.row);
  const names = Object.keys(values);
  await client.query(
    `insert into ${table.name} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(values),
  );
}

/** A full row of a table; every id in it is `id`, every text carries the canary. */
export function rowFor(table: TenantTable, tenant: Tenant, id: string): Record<string, unknown> {
  return Object.fromEntries(
    table.columns.map((column) => [
      column.name,
      fixed[table.name]?.[column.name] ?? valueOf(column, table.name, tenant, id),
    ]),
  );
}

function valueOf(column: CatalogColumn, table: string, tenant: Tenant, id: string): unknown {
  if (column.name === 'organization_id') return tenant.organization;
  const text = `${canary(tenant)}:${table}:${column.name}`;
  const byType: Record<string, unknown> = {
    uuid: id,
    text,
    'text[]': [text],
    'uuid[]': [id],
    'smallint[]': [1],
    jsonb: JSON.stringify({ text }),
    bytea: Buffer.from(text + id),
    boolean: false,
    integer: 1,
    smallint: 1,
    bigint: 1,
    'double precision': 1,
    date: '2026-01-05',
    'timestamp with time zone': '2026-01-05T10:00:00Z',
    'time without time zone': '10:00',
  };
  if (!(column.type in byType))
    throw new Error(`fill-tables knows no value for ${table}.${column.name} (${column.type})`);
  return byType[column.type];
}
