import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/tenant-table';

/** Clock, signed tenant context, organizations, outbox, due work and audit: what every slice stands on. */
export class LayFoundation1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...clock, ...context]) await runner.query(statement);
    await runner.query(organizations);
    await protect(runner, { name: 'organizations', columns: [], ids: 'v7', grants: ['select', 'update'] });
    for (const statement of [...queueTables, ...audit]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_events, due_work, outbox, organizations');
    await runner.query('drop function app.create_organization(text, text)');
    await runner.query('drop schema ctx cascade');
    await runner.query('drop schema app cascade');
  }
}

const clock = [
  `create schema app`,
  `grant usage on schema app to app_rw, app_relay, app_readonly`,
  `create table app.instance (
     one boolean primary key default true check (one),
     environment text not null default 'development' check (environment in ('development', 'test', 'production')),
     clock_offset interval not null default '0'
   )`,
  `insert into app.instance default values`,
  `grant select on app.instance to app_rw, app_relay, app_readonly`,
  // STABLE, so that "due_at <= app.now()" can use an index; one statement sees one time.
  `create function app.now() returns timestamptz language sql stable parallel safe
     return clock_timestamp() + (select clock_offset from app.instance)`,
  `create function app.advance_clock(step interval) returns timestamptz language plpgsql as $$
   begin
     if step < interval '0' then raise exception 'The clock only moves forward'; end if;
     update app.instance set clock_offset = clock_offset + step where environment <> 'production';
     if not found then raise exception 'The clock can only be moved outside production'; end if;
     return app.now();
   end $$`,
  `revoke all on function app.now(), app.advance_clock(interval) from public`,
  `grant execute on function app.now() to app_rw, app_relay, app_readonly`,
  `create function app.stamp_and_hold_tenant() returns trigger language plpgsql as $$
   begin
     if new.organization_id <> old.organization_id then raise exception 'A row never changes its organization'; end if;
     new.created_at := old.created_at;
     new.updated_at := app.now();
     return new;
   end $$`,
  `revoke all on function app.stamp_and_hold_tenant() from public`,
];

const context = [
  `create schema ctx`,
  `grant usage on schema ctx to app_rw, app_relay, app_readonly`,
  `create table ctx.signing_keys (one boolean primary key default true check (one), signing_key bytea not null)`,
  // Verified claims, or null: {1, organization, kind, actor, reach, access version, expiry, mac}.
  `create function ctx.claims() returns text[] language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp as $$
   declare
     parts text[] := string_to_array(current_setting('app.ctx', true), '|');
     mac text;
   begin
     if parts is null or cardinality(parts) <> 8 or parts[1] <> '1' then return null; end if;
     select encode(public.hmac(convert_to(array_to_string(parts[1:7], '|'), 'UTF8'), k.signing_key, 'sha256'), 'hex')
       into mac from ctx.signing_keys k;
     if mac is distinct from parts[8] then return null; end if;
     if parts[7]::bigint < extract(epoch from clock_timestamp()) then return null; end if;
     return parts;
   end $$`,
  `create function ctx.organization_id() returns uuid language sql stable return (ctx.claims())[2]::uuid`,
  `create function ctx.kind() returns text language sql stable return (ctx.claims())[3]`,
  `create function ctx.actor_id() returns uuid language sql stable return nullif((ctx.claims())[4], '')::uuid`,
  `create function ctx.reach() returns text language sql stable return (ctx.claims())[5]`,
  `create function ctx.patient_id() returns uuid language sql stable
     return case when (ctx.claims())[3] = 'patient' then nullif((ctx.claims())[4], '')::uuid end`,
  // The first statement of every transaction. Staff access is looked up here, so a role taken away counts at once.
  `create function ctx.enter(signed text) returns void language plpgsql as $$
   declare claims text[];
   begin
     perform set_config('app.ctx', signed, true);
     claims := ctx.claims();
     if claims is null then raise exception 'context refused' using errcode = 'SW002'; end if;
     if not exists (select from organizations where organization_id = claims[2]::uuid and status = 'active')
     then raise exception 'access revoked' using errcode = 'SW001'; end if;
     if claims[3] = 'staff' and not exists (
       select from staff_members where organization_id = claims[2]::uuid and id = claims[4]::uuid
         and status = 'active' and access_version = claims[6]::int)
     then raise exception 'access revoked' using errcode = 'SW001'; end if;
   end $$`,
  `revoke all on all functions in schema ctx from public`,
  `grant execute on all functions in schema ctx to app_rw, app_relay, app_readonly, app_owner`,
];

const organizations = `create table organizations (
  organization_id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  neutral_sender_name text not null default 'Messages' check (length(neutral_sender_name) between 1 and 60),
  status text not null default 'active' check (status in ('active', 'suspended')),
  version int not null default 1,
  created_at timestamptz not null default app.now(),
  updated_at timestamptz not null default app.now()
)`;

const queueTables = [
  // Created by the owner's command line only: no runtime role may make a tenant.
  `create function app.create_organization(p_name text, p_sender text) returns uuid language plpgsql as $$
   declare made uuid := uuidv7(); key bytea; claims text;
   begin
     select signing_key into key from ctx.signing_keys;
     claims := concat_ws('|', '1', made, 'system', '', 'organization', 0,
                         (extract(epoch from clock_timestamp())::bigint + 60));
     perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
     insert into organizations (organization_id, name, neutral_sender_name) values (made, p_name, p_sender);
     return made;
   end $$`,
  `revoke all on function app.create_organization(text, text) from public`,
  `create table outbox (
     id uuid primary key default uuidv7(),
     organization_id uuid not null references organizations (organization_id),
     queue text not null,
     name text not null,
     handler text,
     payload jsonb not null,
     request_id text not null,
     priority smallint not null default 5,
     available_at timestamptz not null default app.now(),
     offered_at timestamptz,
     attempts int not null default 0,
     handled_at timestamptz,
     failed_at timestamptz,
     last_error text,
     created_at timestamptz not null default app.now()
   )`,
  `create index outbox_open on outbox (available_at, priority) where handled_at is null and failed_at is null`,
  `create index outbox_failed on outbox (organization_id, failed_at) where failed_at is not null`,
  `create table due_work (
     organization_id uuid not null references organizations (organization_id),
     job text not null,
     subject_id uuid not null,
     due_at timestamptz not null,
     primary key (organization_id, job, subject_id)
   )`,
  `create index due_work_due on due_work (due_at)`,
  ...['outbox', 'due_work'].flatMap((name) => [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy ${name}_tenant on ${name} for all to app_rw, app_owner, app_readonly
       using (organization_id = (select ctx.organization_id()))
       with check (organization_id = (select ctx.organization_id()))`,
    // Ids and times only: the relay carries for every organization and can read nothing else.
    `create policy ${name}_relay on ${name} for all to app_relay using (true) with check (true)`,
    `grant select, insert, update, delete on ${name} to app_rw, app_relay`,
  ]),
];

const audit = [
  `create table audit_events (
     organization_id uuid not null references organizations (organization_id),
     id uuid not null default uuidv7(),
     at timestamptz not null default clock_timestamp(),
     actor_kind text not null check (actor_kind in ('staff', 'patient', 'system')),
     actor_id uuid,
     action text not null,
     outcome text not null check (outcome in ('allowed', 'refused')),
     patient_ids uuid[] not null default '{}',
     request_id text not null,
     primary key (organization_id, id)
   )`,
  `create index audit_events_patient on audit_events using gin (patient_ids)`,
  `alter table audit_events enable row level security`,
  `alter table audit_events force row level security`,
  `create policy audit_events_select on audit_events for select to app_rw, app_readonly, app_owner
     using (organization_id = (select ctx.organization_id()))`,
  `create policy audit_events_insert on audit_events for insert to app_rw, app_owner
     with check (organization_id = (select ctx.organization_id()))`,
  `create policy audit_events_tenant on audit_events as restrictive for all to app_rw, app_readonly, app_owner
     using (organization_id = (select ctx.organization_id()))
     with check (organization_id = (select ctx.organization_id()))`,
  // Who did what to whom is not for patients' own sessions; they will read an accounting made for them.
  `create policy audit_events_staff on audit_events as restrictive for select to app_rw, app_readonly
     using ((select ctx.patient_id()) is null)`,
  // Insert-only: no runtime role can change or remove what happened.
  `grant select, insert on audit_events to app_rw`,
  `grant select on audit_events to app_readonly`,
];
