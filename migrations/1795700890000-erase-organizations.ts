import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowErasing } from './support/erasing-policy';

/**
 * Operators invite an owner again, and delete an organization: only a suspended one, after thirty days, by a function
 * of a role that nobody signs in as. What stays outside is a row that says who ordered it, on which ground, how much was
 * deleted, and how the audit log ended.
 */
export class EraseOrganizations1795700890000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasures);
    await allowActs(runner, [...acts, 'reinvite', 'erase_ask', 'erase']);
    for (const table of await unguarded(runner)) await allowErasing(runner, table);
    for (const right of rights) await runner.query(right);
    await runner.query('drop function app.operator_organizations()');
    await runner.query('grant create on schema app to app_operator, app_eraser');
    await runner.query('set local role app_eraser');
    await runner.query(eraseRows);
    await runner.query('revoke all on function app.erase_rows(uuid, int) from public');
    await runner.query('grant execute on function app.erase_rows(uuid, int) to app_operator');
    await runner.query('set local role app_operator');
    for (const statement of functions) await runner.query(statement);
    await runner.query(`revoke all on function ${named.join(', ')} from public`);
    await runner.query(`grant execute on function ${named.join(', ')} to app_rw`);
    await runner.query('reset role');
    await runner.query('revoke create on schema app from app_operator, app_eraser');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema app to app_operator');
    await runner.query('set local role app_operator');
    await runner.query(`drop function ${named.join(', ')}`);
    for (const statement of before) await runner.query(statement);
    await runner.query('revoke all on function app.operator_organizations() from public');
    await runner.query('grant execute on function app.operator_organizations() to app_rw');
    await runner.query('set local role app_eraser');
    await runner.query('drop function app.erase_rows(uuid, int)');
    await runner.query('reset role');
    await runner.query('revoke create on schema app from app_operator');
    for (const right of rights.toReversed())
      await runner.query(right.replace(/^grant/, 'revoke').replace(/ to (app_\w+)$/, ' from $1'));
    const policies = (await runner.query(
      `select tablename as name from pg_policies where roles = '{app_eraser}' order by 1`,
    )) as { name: string }[];
    for (const { name } of policies) {
      await runner.query(`drop policy ${name}_erasing on ${name}`);
      await runner.query(`revoke select, delete on ${name} from app_eraser`);
    }
    await runner.query('drop table organization_erasures');
    await runner.query(`delete from operator_acts where act in ('reinvite', 'erase_ask', 'erase')`);
    await allowActs(runner, acts);
  }
}

const acts = ['create', 'suspend', 'resume'];

/** Without a long lock: the next migration looks over what was there. */
async function allowActs(runner: QueryRunner, values: readonly string[]): Promise<void> {
  const list = values.map((value) => `'${value}'`).join(', ');
  await runner.query('alter table operator_acts drop constraint operator_acts_act_check');
  await runner.query(
    `alter table operator_acts add constraint operator_acts_act_check check (act in (${list})) not valid`,
  );
}

/** Tables under row-level security that hold an organization's rows and were made before this rule, or by hand. */
async function unguarded(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
       and not exists (select from pg_policies p where p.tablename = c.relname and p.roles = '{app_eraser}')
     order by c.relname`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}

// Outlives the organization that it names, hence no foreign key to it.
const erasures = `create table organization_erasures (
  organization_id uuid primary key,
  name text not null,
  ground text not null check (ground in ('handed_over', 'retention_over', 'never_used')),
  asked_by uuid not null references operators (account_id),
  asked_at timestamptz not null default app.now(),
  due_at timestamptz not null,
  begun_at timestamptz,
  erased_at timestamptz,
  rows_deleted jsonb not null default '{}',
  audit_seal int,
  audit_hash bytea
)`;

/** What sign-in, texts and the audit log keep of an organization beside its own tables. */
const beside =
  'memberships, accounts, sessions, sign_ins, sign_in_steps, second_factors, recovery_codes, one_time_tokens';

const rights = [
  'grant usage on schema app to app_eraser',
  'grant execute on function app.now() to app_eraser',
  'grant select on app.instance to app_eraser',
  `grant select, delete on ${beside}, phone_organizations, app.audit_heads to app_eraser`,
  // A row is locked for deleting only by who may change it.
  'grant update (created_at) on accounts to app_eraser',
  'grant select (account_id) on operators to app_eraser',
  'grant select, update (rows_deleted, erased_at) on organization_erasures to app_eraser',
  'grant select, insert, delete, update (begun_at, audit_seal, audit_hash) on organization_erasures to app_operator',
  'grant select on app.audit_heads to app_operator',
];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Deletes up to `p_limit` rows of an organization whose deletion has begun and answers how many; 0 when nothing is left.
 * It reads the catalogue as it runs, so that a table which is added later is emptied too. Accounts that are in no other
 * organization go first, with all that hangs on them.
 */
const eraseRows = `create function app.erase_rows(p_organization uuid, p_limit int) returns int language plpgsql ${definer}
  set session_replication_role = replica as $$
  declare
    v_accounts uuid[];
    one record;
    v_gone int;
    v_all int := 0;
    v_rows jsonb;
  begin
    select e.rows_deleted into v_rows from organization_erasures e
    where e.organization_id = p_organization and e.begun_at is not null and e.erased_at is null for update;
    if not found then raise exception 'no deletion has begun' using errcode = '42501'; end if;
    perform set_config('app.erasing_organization', p_organization::text, true);
    -- Under its lock, so that nobody takes an account into another organization meanwhile.
    perform from accounts a where a.id in (select m.account_id from memberships m where m.organization_id = p_organization
      order by m.account_id limit p_limit) order by a.id for update;
    select array_agg(x.id) into v_accounts from (
      select m.account_id as id from memberships m where m.organization_id = p_organization
        and not exists (select from operators o where o.account_id = m.account_id)
        and not exists (select from memberships o where o.account_id = m.account_id and o.organization_id <> p_organization)
      order by m.account_id limit p_limit) x;
    if v_accounts is not null then
      delete from one_time_tokens t where t.subject_id = any (v_accounts);
      for one in
        select c.conrelid::regclass as name, a.attname as key from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'accounts'::regclass and cardinality(c.conkey) = 1
          and c.conrelid <> all ('{operators,operator_acts,organization_erasures,staff_members}'::regclass[])
      loop
        execute format('delete from %s where %I = any ($1)', one.name, one.key) using v_accounts;
      end loop;
      delete from accounts a where a.id = any (v_accounts);
      get diagnostics v_all = row_count;
      v_rows := v_rows || jsonb_build_object('accounts', coalesce((v_rows ->> 'accounts')::bigint, 0) + v_all);
    end if;
    for v_pass in 1..2 loop
      if v_pass = 2 then
        exit when v_all > 0;
        -- Whoever is writing a row of it holds this row: they end first, and nobody begins after.
        delete from organizations o where o.organization_id = p_organization;
      end if;
      for one in
        select c.oid::regclass as name from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
        where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind = 'r'
          and c.oid <> all ('{organizations,operator_acts,organization_erasures,sending_slots}'::regclass[])
        order by c.relname
      loop
        exit when v_pass = 1 and v_all >= p_limit;
        execute format('delete from %1$s where ctid = any (array(select ctid from %1$s where organization_id = $1 limit $2))',
          one.name) using p_organization, case v_pass when 1 then p_limit - v_all end;
        get diagnostics v_gone = row_count;
        v_all := v_all + v_gone;
        if v_gone > 0 then
          v_rows := v_rows
            || jsonb_build_object(one.name::text, coalesce((v_rows ->> one.name::text)::bigint, 0) + v_gone);
        end if;
      end loop;
      if v_pass = 2 then
        update organization_erasures e set erased_at = app.now() where e.organization_id = p_organization;
        v_all := 0;
      end if;
    end loop;
    update organization_erasures e set rows_deleted = v_rows where e.organization_id = p_organization;
    return v_all;
  end $$`;

const named = [
  'app.operator_organizations()',
  'app.operator_erasures()',
  'app.operator_reinvite(uuid, text)',
  'app.operator_ask_erasure(uuid, text, text, text, text)',
  'app.operator_erase(uuid, text)',
];

const resume = (takeBack: string) => `
  create or replace function app.operator_resume(p_organization uuid, p_reason text, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     ${takeBack}
     update organizations o set status = 'active' where o.organization_id = p_organization and o.status = 'suspended';
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'resume', p_reason, p_request);
     return true;
   end $$`;

const organizations = (columns: string, values: string, joined: string) => `
  create function app.operator_organizations()
     returns table (id uuid, name text, status text, created_at timestamptz, seats int, changed_at timestamptz, reason text${columns})
   language plpgsql stable ${definer} as $$
   begin
     perform app.operator_id();
     return query
       select o.organization_id, o.name, o.status, o.created_at,
         (select count(*)::int from staff_members m where m.organization_id = o.organization_id and m.status = 'active'),
         a.at, a.reason${values}
       from organizations o
       left join lateral (
         select x.at, x.reason from operator_acts x where x.organization_id = o.organization_id and x.act = 'suspend'
         order by x.at desc limit 1) a on o.status = 'suspended'${joined}
       order by lower(o.name), o.organization_id;
   end $$`;

const before = [organizations('', '', ''), resume('')];

const functions = [
  organizations(
    ', erase_due_at timestamptz, erase_begun boolean',
    ', e.due_at, e.begun_at is not null',
    `
       left join organization_erasures e on e.organization_id = o.organization_id`,
  ),
  `create function app.operator_erasures() returns table (id uuid, name text, ground text, asked_at timestamptz,
     erased_at timestamptz, rows_deleted bigint)
   language plpgsql stable ${definer} as $$
   begin
     perform app.operator_id();
     return query
       select e.organization_id, e.name, e.ground, e.asked_at, e.erased_at,
         (select coalesce(sum(v.value::bigint), 0)::bigint from jsonb_each_text(e.rows_deleted) v)
       from organization_erasures e where e.erased_at is not null order by e.erased_at desc, e.organization_id;
   end $$`,
  `create function app.operator_reinvite(p_organization uuid, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization and o.status = 'active';
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'reinvite', null, p_request);
     return true;
   end $$`,
  // Letting it go on takes the order back; what has begun is past that.
  resume(`perform from organizations o where o.organization_id = p_organization for update;
     delete from organization_erasures e where e.organization_id = p_organization and e.begun_at is null;
     if exists (select from organization_erasures e where e.organization_id = p_organization) then return false; end if;`),
  `create function app.operator_ask_erasure(p_organization uuid, p_name text, p_ground text, p_reason text, p_request text)
     returns boolean language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization and o.status = 'suspended' and o.name = p_name
     for update;
     if not found then return false; end if;
     insert into organization_erasures (organization_id, name, ground, asked_by, due_at)
     values (p_organization, p_name, p_ground, app.operator_id(), app.now() + interval '30 days') on conflict do nothing;
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'erase_ask', p_reason, p_request);
     return true;
   end $$`,
  // Called until it answers 0; null where there is nothing to delete, or not yet.
  `create function app.operator_erase(p_organization uuid, p_request text) returns int
   language plpgsql ${definer} as $$
   declare v_order organization_erasures;
   begin
     perform app.operator_id();
     select * into v_order from organization_erasures e
     where e.organization_id = p_organization and e.due_at <= app.now() and e.erased_at is null for update;
     if not found then return null; end if;
     if v_order.begun_at is null then
       perform app.note_operator_act(p_organization, 'erase', null, p_request);
       update organization_erasures e set begun_at = app.now(),
         audit_seal = (select h.number from app.audit_heads h where h.organization_id = p_organization),
         audit_hash = (select h.hash from app.audit_heads h where h.organization_id = p_organization)
       where e.organization_id = p_organization;
     end if;
     return app.erase_rows(p_organization, 2000);
   end $$`,
];
