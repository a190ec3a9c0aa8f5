import { Client } from 'pg';
import { sharedTables, tablesWithoutTenant } from '@stepwell/platform/database/assert-safe';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { relayTables } from './catalog';

const runtimeRoles = ['app_rw', 'app_relay', 'app_jobs', 'app_readonly'];
/** Definer functions, reviewed one by one: each does one named thing on tables that runtime roles can't touch. */
const definerFunctions =
  /^(ctx\.claims|ctx\.my_patients|ctx\.is_new_patient|ctx\.reads_plans|ctx\.sharing_patients|app\.shared_weeks|auth\.[a-z_]+|app\.(free|keep|drop_lapsed)_sending_slots|app\.sending_slots_held|app\.session_members|app\.open_emergency_by_name|app\.group_headcounts|app\.waiting_places|app\.busy_spans|app\.mark_patient_cards|app\.staff_holdings|app\.admit_departures|app\.record_sent|app\.seal_audit_log|app\.(lock_places|places_taken)|app\.merging|app\.merge_charts|app\.chart_ids|app\.operator_(id|name|organizations|create|suspend|resume|reinvite|erasures|ask_erasure|erase|open_export|close_export)|app\.erase_rows|app\.note_operator_act|app\.sends_here)\(/;

/** Each lint is a query whose rows are faults. */
const lints: [string, string, unknown[]?][] = [
  [
    'every table has forced row-level security or is on the reviewed list',
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) and relname <> all ($1)`,
    [tablesWithoutTenant],
  ],
  [
    'every tenant table has organization_id, not null',
    `select c.relname from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and c.relname <> all ($1) and not exists (select from pg_attribute a where a.attrelid = c.oid
         and a.attname = 'organization_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
    [tablesWithoutTenant],
  ],
  [
    'organization_id never changes (a trigger holds it) where app_rw may update',
    `select c.relname from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and c.relname <> all ($1) and has_table_privilege('app_rw', c.oid, 'update')
       and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid
         and p.proname = 'stamp_and_hold_tenant')`,
    [[...tablesWithoutTenant, ...relayTables]],
  ],
  [
    'every policy asks the verified context, none is open, none is for everybody',
    `select tablename || '.' || policyname from pg_policies where schemaname = 'public'
       and not (tablename = any ($1) and roles = '{app_relay}') and not roles <@ '{app_sender,app_sealer,app_operator,app_eraser}'
       and ('public' = any (roles) or coalesce(qual, with_check) = 'true'
         or (permissive = 'PERMISSIVE' and coalesce(qual, with_check) not like '%ctx.organization_id()%'))`,
    [relayTables],
  ],
  [
    'who sends is held to the one organization that its functions took from the verified context',
    `select tablename || '.' || policyname from pg_policies where roles @> '{app_sender}' and (roles <> '{app_sender}'
         or qual <> '(organization_id = (current_setting(''app.sending_organization''::text))::uuid)')
     union all
     select p.oid::regprocedure::text from pg_proc p where p.proowner = 'app_sender'::regrole
       and not (p.prosecdef and p.prosrc like '%v_claims text[] := ctx.claims();%'
         and p.prosrc like '%set_config(''app.sending_organization'', v_claims[2], true);%')
     union all
     select c.relname from pg_class c where c.relowner = 'app_sender'::regrole
     union all
     select r.rolname from pg_roles r where r.rolname <> 'app_owner' and not r.rolsuper
       and pg_has_role(r.oid, 'app_sender', 'set') and r.rolname <> 'app_sender'`,
  ],
  [
    'who seals the audit log reads that alone, and writes nothing but seals, through one function',
    `select tablename || '.' || policyname from pg_policies where roles @> '{app_sealer}'
         and not (roles = '{app_sealer}' and policyname in ('audit_events_sealing', 'audit_seals_sealing'))
     union all
     select grantee || ' ' || table_name || ' ' || privilege_type from information_schema.role_table_grants
       where grantee = 'app_sealer' and (table_name, privilege_type::text) not in (('audit_events', 'SELECT'),
         ('audit_seals', 'SELECT'), ('audit_seals', 'INSERT'), ('audit_heads', 'SELECT'), ('audit_heads', 'INSERT'),
         ('audit_heads', 'UPDATE'), ('audit_progress', 'SELECT'), ('audit_progress', 'UPDATE'), ('instance', 'SELECT'))
     union all
     select p.oid::regprocedure::text from pg_proc p where p.proowner = 'app_sealer'::regrole
       and p.oid::regprocedure::text <> 'app.seal_audit_log(integer)'
     union all
     select c.relname from pg_class c where c.relowner = 'app_sealer'::regrole
     union all
     select r.rolname from pg_roles r where r.rolname <> 'app_owner' and not r.rolsuper
       and pg_has_role(r.oid, 'app_sealer', 'set') and r.rolname <> 'app_sealer'`,
  ],
  [
    'operators read of an organization its name and state and how many work there, through functions that ask who calls',
    `select tablename || '.' || policyname from pg_policies where roles @> '{app_operator}' and not (roles = '{app_operator}'
         and policyname in ('organizations_operating', 'staff_members_operating', 'audit_events_operating',
           'organization_exports_operating'))
     union all
     select table_name || '.' || column_name || ' ' || privilege_type from information_schema.column_privileges
       where grantee = 'app_operator' and table_name not in ('operators', 'operator_acts', 'organization_erasures', 'audit_heads', 'instance')
         and (table_name, column_name::text, privilege_type::text) not in (
           ('organizations', 'organization_id', 'SELECT'), ('organizations', 'name', 'SELECT'),
           ('organizations', 'status', 'SELECT'), ('organizations', 'created_at', 'SELECT'),
           ('organizations', 'organization_id', 'INSERT'), ('organizations', 'name', 'INSERT'),
           ('organizations', 'neutral_sender_name', 'INSERT'), ('organizations', 'status', 'UPDATE'),
           ('staff_members', 'organization_id', 'SELECT'), ('staff_members', 'status', 'SELECT'),
           ('sessions', 'organization_id', 'SELECT'), ('sessions', 'revoked_at', 'SELECT'),
           ('sessions', 'revoked_at', 'UPDATE'), ('audit_events', 'organization_id', 'INSERT'),
           ('audit_events', 'actor_kind', 'INSERT'), ('audit_events', 'actor_id', 'INSERT'),
           ('audit_events', 'action', 'INSERT'), ('audit_events', 'outcome', 'INSERT'),
           ('audit_events', 'request_id', 'INSERT'), ('organization_exports', 'organization_id', 'SELECT'),
           ('organization_exports', 'closes_at', 'SELECT'), ('organization_exports', 'closed_at', 'SELECT'),
           ('organization_exports', 'downloaded_at', 'SELECT'), ('organization_exports', 'organization_id', 'INSERT'),
           ('organization_exports', 'reason', 'INSERT'), ('organization_exports', 'closes_at', 'INSERT'),
           ('organization_exports', 'closed_at', 'UPDATE'))
     union all
     select p.oid::regprocedure::text from pg_proc p where p.proowner = 'app_operator'::regrole
       and not (p.prosecdef and (p.prosrc like '%app.operator_id()%' or p.prosrc like '%v_claims[3] <> ''operator''%'))
     union all
     select c.relname from pg_class c where c.relowner = 'app_operator'::regrole
     union all
     select r.rolname from pg_roles r where r.rolname <> 'app_owner' and not r.rolsuper
       and pg_has_role(r.oid, 'app_operator', 'set') and r.rolname <> 'app_operator'`,
  ],
  [
    'who deletes is held to the one organization whose deletion has begun, and does it through one function',
    `select tablename || '.' || policyname from pg_policies where roles @> '{app_eraser}' and (roles <> '{app_eraser}'
         or qual <> '(organization_id = (NULLIF(current_setting(''app.erasing_organization''::text, true), ''''::text))::uuid)')
     union all
     select table_name || ' ' || privilege_type from information_schema.role_table_grants
       where grantee = 'app_eraser' and privilege_type not in ('SELECT', 'DELETE')
     union all
     select table_name || '.' || column_name from information_schema.column_privileges
       where grantee = 'app_eraser' and privilege_type = 'UPDATE' and (table_name, column_name::text) not in (
         ('accounts', 'created_at'), ('organization_erasures', 'rows_deleted'), ('organization_erasures', 'erased_at'))
     union all
     select p.oid::regprocedure::text from pg_proc p where p.proowner = 'app_eraser'::regrole
       and p.oid::regprocedure::text <> 'app.erase_rows(uuid,integer)'
     union all
     select c.relname from pg_class c where c.relowner = 'app_eraser'::regrole
     union all
     select r.rolname from pg_roles r where r.rolname <> 'app_owner' and not r.rolsuper
       and (pg_has_role(r.oid, 'app_eraser', 'set') or has_parameter_privilege(r.oid, 'session_replication_role', 'set'))
       and r.rolname <> 'app_eraser'
     union all
     select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
       where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
       and c.relname <> all ('{operator_acts,organization_erasures,sending_slots}')
       and not has_table_privilege('app_eraser', c.oid, 'delete')`,
  ],
  [
    'every tenant table has a restrictive policy on the organization',
    `select c.relname from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and c.relname <> all ($1) and not exists (select from pg_policies p where p.tablename = c.relname
         and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and p.qual like '%ctx.organization_id()%')`,
    [[...tablesWithoutTenant, ...relayTables]],
  ],
  [
    'every table that names a patient restricts who reaches the patient',
    `select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'patient_id'
       -- Marks hold ids alone; whoever changes a patient's row adds one, whether or not they reach the patient afterwards.
       and c.relname not in ('care_team_members', 'patient_card_marks')
       and (select count(*) from pg_policies p where p.tablename = c.relname and p.policyname like '%_reach_%') < 4`,
  ],
  [
    'whoever acts for a person is held by that reach',
    `select tablename || '.' || policyname from pg_policies
     where policyname ~ '_reach_' and not roles @> '{app_rw,app_readonly}'`,
  ],
  [
    'every foreign key between tenant tables carries the organization on both sides',
    `select k.conname from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace
       and k.conrelid::regclass::text <> all ($1) and k.confrelid::regclass::text <> all ($1)
       and (not exists (select from unnest(k.conkey) n join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n
              where a.attname = 'organization_id')
         or not exists (select from unnest(k.confkey) n join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n
              where a.attname = 'organization_id'))`,
    [tablesWithoutTenant],
  ],
  [
    'every unique key of a tenant table begins with the organization',
    `select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname <> all ($1)
       and a.attname <> 'organization_id'`,
    [[...tablesWithoutTenant, 'outbox']],
  ],
  [
    'views run with the rights of who asks',
    `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
       and not coalesce(reloptions::text like '%security_invoker=true%', false)
       and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e')`,
  ],
  ['there is no materialized view', `select relname from pg_class where relkind = 'm'`],
  [
    'every definer function pins its search path and is closed to everybody',
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname in ('public', 'app', 'ctx', 'auth')
       and (not coalesce(p.proconfig::text like '%search_path=%', false)
         or has_function_privilege('app_jobs', p.oid, 'execute'))`,
  ],
  [
    'no definer function but the one that opens a session signs a context of its own',
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname in ('public', 'app', 'ctx', 'auth') and p.prosrc like '%signing_keys%'
       and p.prosrc like '%set_config(%' and p.oid::regprocedure::text not like 'auth.open_staff_place(%'`,
  ],
  [
    'runtime roles are neither superuser nor beyond row-level security nor members of a strong role',
    `select rolname from pg_roles r where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
       or exists (select from pg_auth_members m where m.member = r.oid))`,
    [runtimeRoles],
  ],
  [
    'runtime roles create nothing outside jobs and own no table of ours',
    `select r.rolname || ' ' || n.nspname from pg_roles r, pg_namespace n where r.rolname = any ($1)
       and n.nspname in ('public', 'app', 'ctx', 'auth') and has_schema_privilege(r.oid, n.oid, 'create')
     union all
     select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
     where r.rolname = any ($1) and c.relnamespace = 'public'::regnamespace`,
    [runtimeRoles],
  ],
  [
    'nobody may truncate, reference or put triggers on a table',
    `select c.relname || ' ' || r.rolname from pg_class c, pg_roles r where c.relkind = 'r'
       and c.relnamespace = 'public'::regnamespace and r.rolname = any ($1)
       and (has_table_privilege(r.oid, c.oid, 'truncate') or has_table_privilege(r.oid, c.oid, 'references')
         or has_table_privilege(r.oid, c.oid, 'trigger'))`,
    [runtimeRoles],
  ],
  [
    'nothing is granted to everybody',
    `select c.relname from pg_class c, aclexplode(c.relacl) a where a.grantee = 0 and c.relnamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     union all
     select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
       aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     where a.grantee = 0 and n.nspname in ('app', 'ctx', 'auth')`,
  ],
  [
    'sign-in tables are reached by named functions only',
    `select r.rolname || ' ' || t.name from pg_roles r, unnest($2::text[]) t (name) where r.rolname = any ($1)
       and has_table_privilege(r.oid, t.name, 'select')`,
    [runtimeRoles, tablesWithoutTenant.filter((name) => ![...sharedTables, 'schema_migrations'].includes(name))],
  ],
  [
    'no role carries settings that weaken row-level security',
    `select unnest(setconfig) from pg_db_role_setting
       where setconfig::text ~ '(row_security|session_replication_role)'`,
  ],
  ['no publication sends tables away', `select pubname from pg_publication`],
  [
    'no sequence numbers rows that an API shows',
    `select sequence_name from information_schema.sequences
       where sequence_schema = 'public' and sequence_name <> 'schema_migrations_id_seq'`,
  ],
  [
    'audit rows are insert-only',
    `select r.rolname from pg_roles r where r.rolname = any ($1)
       and (has_table_privilege(r.oid, 'audit_events', 'update') or has_table_privilege(r.oid, 'audit_events', 'delete'))`,
    [runtimeRoles],
  ],
];

describe('the catalog', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.urls.superuser });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it.each(lints)('says that %s', async (_title, sql, values = []) => {
    const { rows } = await client.query(sql, values);
    expect(rows).toEqual([]);
  });

  it('has only definer functions that were reviewed', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('public', 'app', 'ctx', 'auth')`,
    );
    expect(rows.map(({ name }) => name).filter((name) => !definerFunctions.test(name))).toEqual([]);
  });
});
