import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finds the members of a session by their ids instead of looking at every patient, and lets the database itself refuse an
 * entry for somebody who is no member: an entry opens a name to whoever leads the session.
 */
export class HoldRoomsToTheirMembers1795392024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sessionMembers(byIds));
    await runner.query(
      holdEntries(`
       if not exists (select from app.session_members(new.session_id) m where m.patient_id = new.patient_id)
       then raise exception 'Only a member of the session''s day gets an entry'; end if;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(holdEntries(''));
    await runner.query(sessionMembers(byLooking));
  }
}

const belongs = `m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date and s.signed_at is null`;

const byIds = `
  join lateral (
    select m.patient_id from group_members m
    where m.organization_id = s.organization_id and m.group_id = s.group_id and ${belongs}
    union
    select e.patient_id from group_entries e where e.organization_id = s.organization_id and e.session_id = s.id) x on true
  join patients p on p.organization_id = s.organization_id and p.id = x.patient_id`;

const byLooking = `
  join patients p on p.organization_id = s.organization_id and (
    exists (select from group_members m where m.organization_id = s.organization_id and m.group_id = s.group_id
      and m.patient_id = p.id and ${belongs})
    or exists (select from group_entries e where e.organization_id = s.organization_id and e.session_id = s.id
      and e.patient_id = p.id))`;

const sessionMembers = (members: string): string => `
  create or replace function app.session_members(p_session uuid)
    returns table (patient_id uuid, display_name text, precautions text, goals jsonb) language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  declare key bytea; claims text; before text := current_setting('app.ctx', true);
  begin
    if p_session not in (select ctx.open_sessions())
       and not coalesce(ctx.kind() in ('staff', 'system') and ctx.reach() = 'organization', false)
    then return; end if;
    select k.signing_key into key from ctx.signing_keys k;
    claims := concat_ws('|', '1', ctx.organization_id(), 'system', '', 'organization', 0,
                        (extract(epoch from clock_timestamp())::bigint + 60));
    perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
    return query
      select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name, p.precautions,
        (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text) order by g.created_at, g.id), '[]')
         from treatment_goals g where g.organization_id = p.organization_id and g.patient_id = p.id
           and (g.status = 'active' or g.id in (select e.goal_id from group_entries e
                where e.organization_id = s.organization_id and e.session_id = s.id and e.patient_id = p.id)))
      from group_sessions s ${members}
      where s.organization_id = (select ctx.organization_id()) and s.id = p_session;
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $$`;

const holdEntries = (onInsert: string): string => `
  create or replace function app.hold_group_entries() returns trigger language plpgsql as $$
   begin
     if tg_op = 'INSERT' then
       if exists (select from group_sessions s where s.organization_id = new.organization_id and s.id = new.session_id
                  and s.signed_at is not null)
       then raise exception 'A signed session takes no more entries'; end if;${onInsert}
       return new;
     end if;
     if old.signed_at is not null then raise exception 'A signed note never changes: add an addendum'; end if;
     if tg_op = 'DELETE' then return old; end if;
     if new.session_id <> old.session_id or new.patient_id <> old.patient_id
     then raise exception 'An entry keeps its session and its patient'; end if;
     return new;
   end $$`;
