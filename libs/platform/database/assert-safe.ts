import type { DataSource } from 'typeorm';
import { appliedMigrations, migrationNames } from './migrate';

/** The directory of public meetings, which everybody may read and only the worker writes (docs/decisions/0003). */
export const sharedTables = ['directory_feeds', 'directory_meetings', 'directory_imports'];

/**
 * Tables without a tenant policy, reviewed one by one (docs/decisions/0003, 0038): sign-in tables and the numbers by which
 * texts find their organizations hold ids and hashes and are reached only by named functions; sending slots belong to the whole installation, as do its operators, what they did and what they deleted (0069, 0075); the schema's own list of migrations
 * holds names; the public directory is nobody's.
 */
export const tablesWithoutTenant = [
  ...sharedTables,
  'accounts',
  'memberships',
  'sessions',
  'one_time_tokens',
  'sign_in_tries',
  'sign_in_steps',
  'sign_ins',
  'second_factors',
  'recovery_codes',
  'operators',
  'operator_acts',
  'organization_erasures',
  'phone_organizations',
  'sending_slots',
  'schema_migrations',
];

/**
 * Refuses a database that could show one organization's rows to another: a table without forced row-level security, a
 * role that could pass it by, or a schema that is not this build's.
 * @throws Error that names what is wrong and the fix.
 */
export async function assertSafe(source: DataSource): Promise<void> {
  const [role] = await source.query<{ rolname: string; unsafe: boolean }[]>(
    `select current_user as rolname, bool_or(rolsuper or rolbypassrls) as unsafe from pg_roles
     where pg_has_role(current_user, oid, 'member')`,
  );
  if (role!.unsafe) throw new Error(`Database role ${role!.rolname} could pass row-level security by: use app_rw`);
  const owned = await source.query<{ relname: string }[]>(
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and pg_has_role(current_user, relowner, 'member')`,
  );
  if (owned.length > 0) throw new Error(`Database role ${role!.rolname} owns tables: use app_rw`);
  const open = await source.query<{ relname: string }[]>(
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) and relname <> all ($1)`,
    [tablesWithoutTenant],
  );
  if (open.length > 0) throw new Error(`No forced row-level security on: ${open.map((row) => row.relname).join(', ')}`);
  const everybody = await source.query<{ policyname: string }[]>(
    `select policyname from pg_policies where schemaname = 'public' and qual = 'true' and permissive = 'PERMISSIVE'
       and roles && array[current_user, 'public']::name[]`,
  );
  if (everybody.length > 0)
    throw new Error(`Policies that let everybody see every row: ${everybody.map((row) => row.policyname).join(', ')}`);
  const applied = new Set(await appliedMigrations(source));
  const pending = migrationNames().filter((name) => !applied.has(name));
  if (pending.length > 0) throw new Error(`Migrations are pending (npm run migrate): ${pending.join(', ')}`);
}
