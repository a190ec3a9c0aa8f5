import type { QueryRunner } from 'typeorm';
import { allowErasing } from './erasing-policy';

type Privilege = 'select' | 'insert' | 'update' | 'delete';

interface TenantTable {
  /** Plural, snake_case. */
  name: string;
  /** Column definitions and constraints; `organization_id`, `id`, `created_at` and `updated_at` are added. */
  columns: readonly string[];
  /** v4 where a patient may see the id (v7 tells when they were admitted), else v7. */
  ids: 'v4' | 'v7';
  /** What app_rw may do; app_readonly may always select. */
  grants: readonly Privilege[];
  /**
   * Column that holds the patient. Adds a second wall: patients reach their own rows, and staff whose reach is their
   * care teams reach those patients, whatever the query says.
   */
  patientColumn?: string;
  /** True where a row may be inserted for a patient who is not on the actor's care team yet (the patient itself). */
  insertBeyondReach?: boolean;
  /** Column that holds a group session: who leads it reaches the rows of its patients too, while it is open to them. */
  sessionColumn?: string;
  /**
   * Whose rows with a patient are within reach, where it is fewer than usual: the patient's alone, or theirs and the
   * product's own work; no member of staff and no report, whatever their reach.
   */
  privacy?: 'own_record' | 'own_record_and_product';
  /** True where staff without any reach may read and write rows that name a patient (never set by default). */
  patientOptional?: boolean;
}

const roles = 'app_owner, app_rw, app_readonly';

/**
 * Creates one tenant table: organization first in the primary key, row-level security enabled and forced, a policy per
 * command plus a restrictive one, grants, timestamps. No table is created any other way.
 */
export async function tenantTable(runner: QueryRunner, table: TenantTable): Promise<void> {
  const { name } = table;
  const columns = [
    'organization_id uuid not null',
    `id uuid not null default ${table.ids === 'v4' ? 'gen_random_uuid()' : 'uuidv7()'}`,
    ...table.columns.filter((line) => !isConstraint(line)),
    'created_at timestamptz not null default app.now()',
    'updated_at timestamptz not null default app.now()',
    'primary key (organization_id, id)',
    'foreign key (organization_id) references organizations (organization_id)',
    ...table.columns.filter(isConstraint),
  ];
  await runner.query(`create table ${name} (\n  ${columns.join(',\n  ')}\n)`);
  await protect(runner, table);
}

/** Puts the walls, grants and triggers on a tenant table that was created by hand (only `organizations` is). */
export async function protect(runner: QueryRunner, table: TenantTable): Promise<void> {
  const { name } = table;
  const mine = 'organization_id = (select ctx.organization_id())';
  await runner.query(`alter table ${name} enable row level security`);
  await runner.query(`alter table ${name} force row level security`);
  await runner.query(`create policy ${name}_select on ${name} for select to ${roles} using (${mine})`);
  await runner.query(`create policy ${name}_insert on ${name} for insert to ${roles} with check (${mine})`);
  await runner.query(
    `create policy ${name}_update on ${name} for update to ${roles} using (${mine}) with check (${mine})`,
  );
  await runner.query(`create policy ${name}_delete on ${name} for delete to ${roles} using (${mine})`);
  await runner.query(
    `create policy ${name}_tenant on ${name} as restrictive for all to ${roles} using (${mine}) with check (${mine})`,
  );
  if (table.patientColumn) await restrictToPatients(runner, table, table.patientColumn);
  await runner.query(
    `create trigger ${name}_stamp before update on ${name} for each row execute function app.stamp_and_hold_tenant()`,
  );
  await allowErasing(runner, name);
  await runner.query(`grant ${table.grants.join(', ')} on ${name} to app_rw`);
  if (!table.privacy) await runner.query(`grant select on ${name} to app_readonly`);
}

async function restrictToPatients(runner: QueryRunner, table: TenantTable, column: string): Promise<void> {
  const { name } = table;
  const reachable = [
    ...(table.privacy ? privateReach(column, table.privacy) : [reachOf(column, table.patientOptional)]),
    ...(table.sessionColumn ? [`${table.sessionColumn} in (select ctx.open_sessions())`] : []),
  ].join('\n    or ');
  for (const command of ['select', 'update', 'delete']) {
    await runner.query(
      `create policy ${name}_reach_${command} on ${name} as restrictive for ${command} to ${roles} using (${reachable})`,
    );
  }
  if (!table.insertBeyondReach) {
    await runner.query(
      `create policy ${name}_reach_insert on ${name} as restrictive for insert to ${roles} with check (${reachable})`,
    );
  }
}

/**
 * Whose rows are within reach. The care team is asked for by function: as a subquery its table would bring its own
 * policies into every plan, and setting those plans up cost a fifth of a short statement.
 */
export function reachOf(column: string, isOptional = false): string {
  return [
    `(select ctx.reach()) = 'organization'`,
    `${column} = (select ctx.patient_id())`,
    ...(isOptional ? [`${column} is null and (select ctx.patient_id()) is null`] : []),
    `(select ctx.reach()) = 'care_team' and ${column} in (select ctx.my_patients())`,
  ].join('\n    or ');
}

function privateReach(column: string, privacy: NonNullable<TenantTable['privacy']>): string[] {
  const own = `${column} = (select ctx.patient_id())`;
  return privacy === 'own_record' ? [own] : [own, `(select ctx.kind()) = 'system'`];
}

function isConstraint(line: string): boolean {
  return /^(constraint|unique|foreign key|check|exclude|primary key)\b/i.test(line.trim());
}

/** Drops tables in the given order; for `down`. */
export async function dropTables(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names) await runner.query(`drop table ${name}`);
}
