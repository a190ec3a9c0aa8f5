import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a set of eight messages costs is paid for every set: policies with the reach of people, set up anew for each table
 * of a statement, made up a third of it. Two functions do it as the owner, which only the organization's own wall holds.
 * Workers of the release before still call the functions that these replace: those are dropped a release later.
 */
export class LetDeparturesLeaveByFunction1795392044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...clock, admitDepartures, recordSent]) await runner.query(statement);
    for (const name of functions) {
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to app_rw`);
    }
    await this.letReachHold(runner, 'app_rw, app_readonly');
    for (const table of impliedOrganization) {
      await runner.query(`alter table ${table} drop constraint ${table}_organization_id_fkey`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of impliedOrganization) {
      await runner.query(
        `alter table ${table} add foreign key (organization_id) references organizations (organization_id)`,
      );
    }
    await this.letReachHold(runner, 'app_owner, app_rw, app_readonly');
    for (const name of functions) await runner.query(`drop function ${name}`);
    await runner.query(
      `create or replace function app.now() returns timestamptz language sql stable parallel safe
         return clock_timestamp() + (select clock_offset from app.instance)`,
    );
    await runner.query(enter(''));
  }

  private async letReachHold(runner: QueryRunner, roles: string): Promise<void> {
    const policies = (await runner.query(
      `select tablename, policyname from pg_policies
       where schemaname = 'public' and policyname ~ '_reach_' and tablename = any ($1)`,
      [['channel_consents', 'patient_contacts', 'follow_up_enrollments', 'follow_up_occurrences', 'follow_up_touches']],
    )) as { tablename: string; policyname: string }[];
    for (const { tablename, policyname } of policies) {
      await runner.query(`alter policy ${policyname} on ${tablename} to ${roles}`);
    }
  }
}

const enter = (last: string): string => `
  create or replace function ctx.enter(signed text) returns void language plpgsql as $$
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
    ${last}
  end $$`;

/** Every row that is written asks for the time: a transaction looks up once how far the clock was moved. */
const clock = [
  `create or replace function app.now() returns timestamptz language plpgsql stable parallel safe as $$
   declare moved text := current_setting('app.clock_offset', true);
   begin
     if moved is null or moved = '' then
       return clock_timestamp() + (select clock_offset from app.instance);
     end if;
     return clock_timestamp() + moved::interval;
   end $$`,
  enter(`perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);`),
];

/** A row's occurrence has an organization that exists; each such key is looked up for each row of a message. */
const impliedOrganization = ['follow_up_touches', 'sending_slots'];

const functions = [
  'app.admit_departures(jsonb, uuid[], uuid[], uuid[], int)',
  'app.record_sent(uuid[], int[], text[], text)',
];

/** Planned once a connection, since planning takes longer than running; and not for a journal that is small just then. */
const settings = `set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan
  set enable_seqscan = off`;

/** Past the reach of people, so for nobody who acts for a person. */
const begin = `
  #variable_conflict use_column
  declare v_organization uuid := ctx.organization_id();
  begin
    if ctx.kind() is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
    return query`;

/**
 * What is still as it was read, allowed, and the only one of its slot and day gets, in the order given, a sending slot, a
 * journal entry and its link, and is \`sending\`. Consents and addresses are held until the transaction ends: a revocation
 * can't commit before it, and one that is under way is waited for. Due work stays until the outcome: should the slot be
 * lost, the occurrence comes back. Naming the ids again lets the planner know how few they are.
 */
const admitDepartures = `
  create function app.admit_departures(p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_seconds int)
    returns table (id uuid, is_leaving boolean, is_waiting boolean)
    language plpgsql security definer ${settings} as $$
  ${begin}
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
      where not exists (
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

/**
 * The one outcome that nearly all have: still the current attempt, accepted. Slots are freed, and enrolments end of which
 * nothing is left to be sent. Answers what it recorded.
 */
const recordSent = `
  create function app.record_sent(p_ids uuid[], p_fences int[], p_provider_ids text[], p_job text)
    returns table (id uuid, patient_id uuid)
    language plpgsql security definer ${settings} as $$
  ${begin}
    with sent as materialized (
      select * from unnest(p_ids, p_fences, p_provider_ids) as a (id, fence, provider_id)
    ), freed as (
      update sending_slots s set organization_id = null, subject_id = null, fence = null, held_until = null
      from sent a
      where s.organization_id = v_organization and s.subject_id = a.id and s.fence = a.fence
    ), changed as (
      update follow_up_occurrences o set status = 'sent', reason = null, sent_at = app.now()
      from sent a
      where o.organization_id = v_organization and o.id = any(p_ids) and o.id = a.id and o.fence = a.fence
        and o.status = 'sending'
      returning o.id, o.fence, o.patient_id, o.enrollment_id, a.provider_id
    ), journalled as (
      update follow_up_touches t set status = 'sent', provider_id = c.provider_id, reason = null from changed c
      where t.organization_id = v_organization and t.occurrence_id = c.id and t.fence = c.fence
        and t.status in ('sending', 'unknown')
    ), cleared as (
      delete from due_work w using changed c
      where w.organization_id = v_organization and w.job = p_job and w.subject_id = any(p_ids) and w.subject_id = c.id
    ), completed as (
      update follow_up_enrollments e set status = 'completed' from changed c
      where e.organization_id = v_organization and e.id = c.enrollment_id and e.status = 'active' and not exists (
        select from follow_up_occurrences o
        where o.organization_id = v_organization and o.enrollment_id = e.id and o.status in ('planned', 'sending')
          and o.id not in (select id from changed))
    )
    select id, patient_id from changed;
  end $$`;
