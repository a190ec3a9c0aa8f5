import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/**
 * What has to hold before an organization sends texts, that it was armed, and what is paused; all with who and when. The
 * statement that lets messages leave asks for all of it under a lock that pausing, disarming and a suspension take too:
 * what was not handed over before their commit does not leave after it.
 */
export class ArmTextsAndPause1795681750000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'text_requirements',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `requirement text not null check (requirement in ('agreement', 'registration', 'sender', 'help'))`,
        'note text not null check (length(note) between 1 and 500)',
        'confirmed_by_id uuid not null',
        'confirmed_at timestamptz not null',
        'withdrawn_by_id uuid',
        'withdrawn_at timestamptz',
        'withdrawn_reason text check (length(withdrawn_reason) between 1 and 500)',
        'check (num_nulls(withdrawn_by_id, withdrawn_at, withdrawn_reason) in (0, 3))',
        staffKey('confirmed_by_id'),
        staffKey('withdrawn_by_id'),
      ],
    });
    await runner.query(
      `create unique index text_requirements_held on text_requirements (organization_id, requirement)
         where withdrawn_at is null`,
    );
    await tenantTable(runner, {
      name: 'text_armings',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'armed_by_id uuid not null',
        'armed_at timestamptz not null',
        'ended_by_id uuid',
        'ended_at timestamptz',
        'end_reason text check (length(end_reason) between 1 and 500)',
        'check (num_nulls(ended_by_id, ended_at, end_reason) in (0, 3))',
        staffKey('armed_by_id'),
        staffKey('ended_by_id'),
      ],
    });
    await runner.query(
      'create unique index text_armings_held on text_armings (organization_id) where ended_at is null',
    );
    await tenantTable(runner, {
      name: 'sending_pauses',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `scope text not null check (scope in ('all', 'email', 'sms'))`,
        'reason text not null check (length(reason) between 1 and 500)',
        'paused_by_id uuid not null',
        'paused_at timestamptz not null',
        'ended_by_id uuid',
        'ended_at timestamptz',
        'check ((ended_by_id is null) = (ended_at is null))',
        staffKey('paused_by_id'),
        staffKey('ended_by_id'),
      ],
    });
    await runner.query(
      'create unique index sending_pauses_held on sending_pauses (organization_id, scope) where ended_at is null',
    );
    // Rows begin as `sending`: only what did not go well ever enters it.
    await runner.query(
      `create index follow_up_touches_trouble on follow_up_touches (organization_id, updated_at)
         where status in ('retry', 'failed', 'unknown')`,
    );
    for (const table of asked) {
      await runner.query(`grant select on ${table} to app_sender`);
      await runner.query(
        `create policy ${table}_sending on ${table} to app_sender
           using (organization_id = current_setting('app.sending_organization')::uuid)`,
      );
    }
    await runner.query(
      `create function app.hold_sending() returns trigger language plpgsql as $$
       begin
         perform pg_advisory_xact_lock(hashtextextended('sending ' || new.organization_id, 0));
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_sending() from public');
    await runner.query(
      `create trigger organizations_hold_sending before update of status on organizations for each row
         when (old.status is distinct from new.status) execute function app.hold_sending()`,
    );
    await this.asSender(runner, admitDepartures(asking));
    await runner.query(passDepartures(sendingLock));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(passDepartures(''));
    await this.asSender(runner, admitDepartures({ declares: '', asks: '', also: '' }));
    await runner.query('drop trigger organizations_hold_sending on organizations');
    await runner.query('drop function app.hold_sending()');
    for (const table of asked) {
      await runner.query(`drop policy ${table}_sending on ${table}`);
      await runner.query(`revoke select on ${table} from app_sender`);
    }
    await runner.query('drop index follow_up_touches_trouble');
    await dropTables(runner, 'sending_pauses', 'text_armings', 'text_requirements');
  }

  /** The function belongs to the role that sends. */
  private async asSender(runner: QueryRunner, statement: string): Promise<void> {
    await runner.query('grant create on schema app to app_sender');
    await runner.query('set local role app_sender');
    await runner.query(statement);
    await runner.query('reset role');
    await runner.query('revoke create on schema app from app_sender');
  }
}

/** Tables that the role that sends asks, beside those it asked before. */
const asked = ['organizations', 'sending_pauses', 'text_armings'];

/** Channels by which this organization sends now. */
const asking = {
  declares: '\n    v_open text[];',
  asks: `
    select array_agg(c.channel) into v_open from unnest(array['email', 'sms']) as c (channel)
    where exists (select from organizations o where o.organization_id = v_organization and o.status = 'active')
      and not exists (
        select from sending_pauses p
        where p.organization_id = v_organization and p.scope in ('all', c.channel) and p.ended_at is null)
      and (c.channel <> 'sms' or exists (
        select from text_armings a where a.organization_id = v_organization and a.ended_at is null));
`,
  also: 'w.channel = any(v_open) and ',
};

const sendingLock = `
    perform pg_advisory_xact_lock_shared(hashtextextended('sending ' || v_organization, 0));`;

/**
 * What is still as it was read, allowed, and the only one of its slot and day gets, in the order given, a sending slot, a
 * journal entry and its link, and is `sending`: see the migration that made it, and the one that gave it a role of its own.
 */
const admitDepartures = ({ declares, asks, also }: Record<'declares' | 'asks' | 'also', string>): string => `
  create or replace function app.admit_departures(p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_seconds int)
    returns table (id uuid, is_leaving boolean, is_waiting boolean)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan
  set enable_seqscan = off as $$
  
  #variable_conflict use_column
  declare
    v_claims text[] := ctx.claims();
    v_organization uuid := v_claims[2];${declares}
  begin
    if v_claims[3] is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.sending_organization', v_claims[2], true);
${asks}    return query
    with wanted as materialized (
      select * from jsonb_to_recordset(p_wanted) as d (at int, id uuid, patient_id uuid, fence int, version text, channel text,
        slot text, local_date date, from_at timestamptz, until_at timestamptz, due_at timestamptz,
        valid_until timestamptz, open_until timestamptz, time_zone text, zone_rules text, shifted boolean,
        contact_id uuid, contact_version text, address_digest text, sent_to text, message_key text,
        link_digest text, link_expires_at timestamptz)
    ), agreed as materialized (
      select patient_id, channel from channel_consents
      where organization_id = v_organization and patient_id = any(p_patients) and purpose = 'follow_up'
        and revoked_at is null
      for share
    ), reached as materialized (
      select id, updated_at::text as version from patient_contacts
      where organization_id = v_organization and id = any(p_contacts) and removed_at is null
      for share
    ), open as materialized (
      select w.* from wanted w
      join agreed a on a.patient_id = w.patient_id and a.channel = w.channel
      join reached r on r.id = w.contact_id and r.version = w.contact_version
      where ${also}not exists (
        select from suppressions s where s.organization_id = v_organization and s.channel = w.channel
          and s.address_digest = decode(w.address_digest, 'hex'))
      and not exists (
        select from follow_up_touches t
        join follow_up_occurrences n on n.organization_id = t.organization_id and n.id = t.occurrence_id
        where t.organization_id = v_organization and t.patient_id = w.patient_id and n.slot = w.slot and n.id <> w.id
          and t.status in ('sending', 'sent', 'unknown') and t.created_at >= w.from_at and t.created_at < w.until_at)
    ), free as materialized (
      select number from sending_slots where subject_id is null order by number limit (select count(*) from open)
      for update skip locked
    ), slotted as materialized (
      update sending_slots s set organization_id = v_organization, subject_id = o.id, fence = o.fence + 1,
        held_until = app.now() + p_seconds * interval '1 second'
      from (select number, row_number() over (order by number) as at from free) f
      join (select id, fence, row_number() over (order by at) as at from open) o on o.at = f.at
      where s.number = f.number
      returning s.subject_id as id
    ), changed as (
      update follow_up_occurrences o set status = 'sending', reason = null, channel = w.channel, fence = o.fence + 1,
        due_at = coalesce(w.due_at, o.due_at), valid_until = coalesce(w.valid_until, o.valid_until),
        open_until = coalesce(w.open_until, o.open_until), time_zone = w.time_zone,
        zone_rules = coalesce(w.zone_rules, o.zone_rules),
        shifted_by_quiet_hours = coalesce(w.shifted, o.shifted_by_quiet_hours)
      from open w join slotted s on s.id = w.id
      where o.organization_id = v_organization and o.id = any(p_ids) and o.id = w.id and o.status = 'planned'
        and o.fence = w.fence and o.updated_at::text = w.version
      returning o.id, o.patient_id, o.fence
    ), journalled as (
      insert into follow_up_touches
        (organization_id, patient_id, occurrence_id, contact_id, channel, fence, sent_to, status, message_key)
      select v_organization, c.patient_id, c.id, w.contact_id, w.channel, c.fence, w.sent_to, 'sending', w.message_key
      from changed c join wanted w on w.id = c.id
    ), linked as (
      insert into one_time_tokens (digest, purpose, organization_id, subject_id, expires_at)
      select decode(w.link_digest, 'hex'), 'access_link', v_organization, c.patient_id, w.link_expires_at
      from changed c join wanted w on w.id = c.id
    )
    select o.id, c.id is not null, s.id is null
    from open o left join slotted s on s.id = o.id left join changed c on c.id = o.id;
  end $$`;

/** Patients, addresses and the organization's way out are locked first, by statements of their own: the next ones see what those wrote. */
const passDepartures = (lock: string): string => `
  create or replace function app.pass_departures(p_signed text, p_action text, p_request text,
      p_sent uuid[], p_fences int[], p_provider_ids text[], p_job text,
      p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_addresses bigint[], p_seconds int)
    returns table (id uuid, is_recorded boolean, is_leaving boolean, is_waiting boolean)
    language plpgsql set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  declare
    v_organization uuid;
    v_recorded uuid[] := '{}';
    v_patients uuid[] := '{}';
    v_one record;
    v_leaving int := 0;
    v_idle uuid[] := '{}';
  begin
    perform ctx.enter(p_signed);
    v_organization := ctx.organization_id();
    perform pg_advisory_xact_lock(key) from (
      select distinct hashtextextended('follow-ups ' || v_organization || ' ' || patient_id, 0) as key
      from unnest(p_patients) as one (patient_id) order by key) as patients;
    perform pg_advisory_xact_lock_shared(key) from (
      select distinct key from unnest(p_addresses) as one (key) order by key) as addresses;${lock}

    if cardinality(p_sent) > 0 then
      select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.patient_id), '{}') into v_recorded, v_patients
      from app.record_sent(p_sent, p_fences, p_provider_ids, p_job) r;
      return query select r.id, true, false, false from unnest(v_recorded) as r (id);
    end if;

    for v_one in
      select a.* from app.admit_departures(p_wanted, p_ids, p_patients, p_contacts, p_seconds) a
    loop
      if v_one.is_leaving then v_leaving := v_leaving + 1;
      elsif not v_one.is_waiting then v_idle := v_idle || v_one.id;
      end if;
      return query select v_one.id, false, v_one.is_leaving, v_one.is_waiting;
    end loop;
    -- A slot that was taken for one that somebody had changed.
    if cardinality(v_idle) > 0 then
      perform app.free_sending_slots(array_agg(w.id), array_agg(w.fence + 1))
      from jsonb_to_recordset(p_wanted) as w (id uuid, fence int) where w.id = any(v_idle);
    end if;

    if v_leaving > 0 or cardinality(v_recorded) > 0 then
      perform pg_notify('changed', v_organization || ' follow-ups');
    end if;
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (v_organization, ctx.kind(), null, p_action, 'allowed',
      array(select distinct unnest(v_patients || p_patients)), p_request);
  end $$`;
