import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Operators of the installation: outside every organization, and of an organization they learn its name, its state and
 * how many people work there. No policy of a tenant's table knows them; the functions here are their only way, owned by
 * `app_operator`, whose rights are columns of few tables.
 */
export class AppointOperators1795700700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await allow(runner, 'sessions', 'kind', ['staff', 'patient', 'operator']);
    await runner.query('alter table sessions alter column organization_id drop not null');
    await runner.query(
      `alter table sessions add constraint sessions_organization_check
         check ((organization_id is null) = (kind = 'operator')) not valid`,
    );
    await allow(runner, 'audit_events', 'actor_kind', ['staff', 'patient', 'system', 'operator']);
    await allow(runner, 'one_time_tokens', 'purpose', [...purposes, 'operator_invitation']);
    for (const statement of [...rights, ...policies, 'grant create on schema app to app_operator', ...functions])
      await runner.query(statement);
    for (const name of owned) await runner.query(`alter function ${name} owner to app_operator`);
    await runner.query('revoke create on schema app from app_operator');
    await runner.query('set local role app_operator');
    await runner.query(`revoke all on function ${owned.join(', ')} from public`);
    await runner.query(`grant execute on function ${owned.slice(1).join(', ')} to app_rw`);
    await runner.query('reset role');
    await runner.query(isOperator);
    await runner.query('revoke all on function auth.is_operator(uuid) from public');
    await runner.query('grant execute on function auth.is_operator(uuid) to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function auth.is_operator(uuid)');
    await runner.query('set local role app_operator');
    for (const name of owned) await runner.query(`drop function ${name}`);
    await runner.query('reset role');
    for (const policy of policies) {
      const [, name, table] = /^create policy (\S+) on (\S+)/.exec(policy)!;
      await runner.query(`drop policy ${name} on ${table}`);
    }
    for (const right of rights.toReversed())
      await runner.query(right.replace(/^grant/, 'revoke').replace(/ to app_operator$/, ' from app_operator'));
    await runner.query('drop table operator_acts, operators');
    await runner.query(`delete from one_time_tokens where purpose = 'operator_invitation'`);
    await runner.query(`delete from sessions where kind = 'operator'`);
    await runner.query('alter table sessions drop constraint sessions_organization_check');
    await runner.query('alter table sessions alter column organization_id set not null');
    await allow(runner, 'one_time_tokens', 'purpose', purposes);
    // What operators did stays in the audit log of their organizations, so that its values stay allowed.
    await allow(runner, 'sessions', 'kind', ['staff', 'patient']);
  }
}

const purposes = [
  'invitation',
  'password_reset',
  'access_link',
  'plan_signature',
  'kept_copy',
  'measure_answers',
  'consent_signature',
];

/** Replaces the values that a column may hold, without a long lock: the next migration looks over what was there. */
async function allow(runner: QueryRunner, table: string, column: string, values: readonly string[]): Promise<void> {
  const name = `${table}_${column}_check`;
  const list = values.map((value) => `'${value}'`).join(', ');
  await runner.query(`alter table ${table} drop constraint if exists ${name}`);
  await runner.query(`alter table ${table} add constraint ${name} check (${column} in (${list})) not valid`);
}

const tables = [
  `create table operators (
     account_id uuid primary key references accounts (id),
     display_name text not null check (length(display_name) between 1 and 120),
     status text not null default 'active' check (status in ('active', 'ended')),
     created_at timestamptz not null default clock_timestamp()
   )`,
  // Outlives the organizations that it names, hence no foreign key to them.
  `create table operator_acts (
     id uuid primary key default uuidv7(),
     at timestamptz not null default app.now(),
     account_id uuid not null references operators (account_id),
     act text not null check (act in ('create', 'suspend', 'resume')),
     organization_id uuid not null,
     reason text check (length(reason) between 1 and 500),
     request_id text not null
   )`,
  'create index operator_acts_organization on operator_acts (organization_id, at)',
];

const rights = [
  'grant usage on schema app to app_operator',
  'grant usage on schema ctx to app_operator',
  'grant execute on function app.now() to app_operator',
  'grant execute on function ctx.claims() to app_operator',
  'grant select on app.instance to app_operator',
  'grant select (organization_id, name, status, created_at) on organizations to app_operator',
  'grant insert (organization_id, name, neutral_sender_name) on organizations to app_operator',
  'grant update (status) on organizations to app_operator',
  // How many people work there, and nothing of who they are.
  'grant select (organization_id, status) on staff_members to app_operator',
  'grant insert (organization_id, actor_kind, actor_id, action, outcome, request_id) on audit_events to app_operator',
  'grant select (organization_id, revoked_at) on sessions to app_operator',
  'grant update (revoked_at) on sessions to app_operator',
  'grant select on operators to app_operator',
  'grant select, insert on operator_acts to app_operator',
];

const policies = [
  'create policy organizations_operating on organizations to app_operator using (true) with check (true)',
  'create policy staff_members_operating on staff_members for select to app_operator using (true)',
  `create policy audit_events_operating on audit_events for insert to app_operator with check (actor_kind = 'operator')`,
];

/** Functions of `app_operator`; the first is for the others alone. */
const owned = [
  'app.note_operator_act(uuid, text, text, text)',
  'app.operator_id()',
  'app.operator_name()',
  'app.operator_organizations()',
  'app.operator_create(text, text, text)',
  'app.operator_suspend(uuid, text, text)',
  'app.operator_resume(uuid, text, text)',
];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const functions = [
  // The operator of the verified context. Who was ended while signed in is refused here, whatever the session says.
  `create function app.operator_id() returns uuid language plpgsql stable ${definer} as $$
   declare v_claims text[] := ctx.claims();
   begin
     if v_claims is null or v_claims[3] <> 'operator' then raise exception 'context refused' using errcode = 'SW002'; end if;
     if not exists (select from operators o where o.account_id = v_claims[4]::uuid and o.status = 'active')
     then raise exception 'access revoked' using errcode = 'SW001'; end if;
     return v_claims[4]::uuid;
   end $$`,
  // In the list of what operators did, and in the organization's own sealed log.
  `create function app.note_operator_act(p_organization uuid, p_act text, p_reason text, p_request text) returns void
   language plpgsql ${definer} as $$
   declare v_operator uuid := app.operator_id();
   begin
     insert into operator_acts (account_id, act, organization_id, reason, request_id)
     values (v_operator, p_act, p_organization, p_reason, p_request);
     insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, request_id)
     values (p_organization, 'operator', v_operator, 'operator.' || p_act, 'allowed', p_request);
   end $$`,
  `create function app.operator_name() returns text language plpgsql stable ${definer} as $$
   begin
     return (select o.display_name from operators o where o.account_id = app.operator_id());
   end $$`,
  `create function app.operator_organizations()
     returns table (id uuid, name text, status text, created_at timestamptz, seats int, changed_at timestamptz, reason text)
   language plpgsql stable ${definer} as $$
   begin
     perform app.operator_id();
     return query
       select o.organization_id, o.name, o.status, o.created_at,
         (select count(*)::int from staff_members m where m.organization_id = o.organization_id and m.status = 'active'),
         a.at, a.reason
       from organizations o
       left join lateral (
         select x.at, x.reason from operator_acts x where x.organization_id = o.organization_id and x.act = 'suspend'
         order by x.at desc limit 1) a on o.status = 'suspended'
       order by lower(o.name), o.organization_id;
   end $$`,
  `create function app.operator_create(p_name text, p_sender text, p_request text) returns uuid
   language plpgsql ${definer} as $$
   declare v_made uuid := uuidv7();
   begin
     perform app.operator_id();
     insert into organizations (organization_id, name, neutral_sender_name) values (v_made, p_name, p_sender);
     perform app.note_operator_act(v_made, 'create', null, p_request);
     return v_made;
   end $$`,
  // The trigger on the status takes the lock that departures share: what has left has left, and nothing leaves after this.
  `create function app.operator_suspend(p_organization uuid, p_reason text, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     update organizations o set status = 'suspended' where o.organization_id = p_organization and o.status = 'active';
     if not found then return false; end if;
     update sessions s set revoked_at = clock_timestamp() where s.organization_id = p_organization and s.revoked_at is null;
     perform app.note_operator_act(p_organization, 'suspend', p_reason, p_request);
     return true;
   end $$`,
  `create function app.operator_resume(p_organization uuid, p_reason text, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     update organizations o set status = 'active' where o.organization_id = p_organization and o.status = 'suspended';
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'resume', p_reason, p_request);
     return true;
   end $$`,
];

const isOperator = `create function auth.is_operator(p_account uuid) returns boolean language sql stable ${definer}
  begin atomic
    select exists (select from operators o where o.account_id = p_account and o.status = 'active');
  end`;
