import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asProduct } from './support/as-product';

/**
 * What a function counts or shows past the reach of who asks, it reads as its owner, whom only the organization's own wall
 * holds. It no longer signs a context of the product's and puts the one before back, which a fault between would have kept.
 */
export class CountPlacesAsOwner1795681093000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.letReachHold(runner, 'app_rw, app_readonly');
    for (const statement of [waitingPlaces(asOwner), headcounts(asOwner), sessionMembersAsOwner]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.letReachHold(runner, 'app_owner, app_rw, app_readonly');
    for (const statement of [waitingPlaces(signed), headcounts(signed), sessionMembersSigned]) {
      await runner.query(statement);
    }
  }

  private async letReachHold(runner: QueryRunner, roles: string): Promise<void> {
    const policies = (await runner.query(
      `select tablename, policyname from pg_policies
       where schemaname = 'public' and policyname ~ '_reach_' and tablename = any ($1)`,
      [['group_entries', 'group_members', 'patients', 'treatment_goals']],
    )) as { tablename: string; policyname: string }[];
    for (const { tablename, policyname } of policies) {
      await runner.query(`alter policy ${policyname} on ${tablename} to ${roles}`);
    }
  }
}

type Body = (returns: string, query: string) => string;

/** What is asked for beside the columns of the answer must carry its table's name. */
const asOwner: Body = (returns, query) => `
  returns ${returns} language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  begin return query ${query}; end $$`;

const signed: Body = (returns, query) => asProduct(returns, '', query);

const waitingPlaces = (body: Body): string => `
  create or replace function app.waiting_places(p_groups uuid[]) ${body(
    'table (member_id uuid, place int)',
    `select m.id, (row_number() over (partition by m.group_id order by m.waiting_since, m.id))::int
     from group_members m
     where m.organization_id = (select ctx.organization_id()) and m.group_id = any (p_groups)
       and m.from_date is null and m.until_date is null`,
  )}`;

const headcounts = (body: Body): string => `
  create or replace function app.group_headcounts(p_groups uuid[]) ${body(
    'table (group_id uuid, members int, waiting int)',
    `select m.group_id,
       (count(*) filter (where m.from_date is not null and coalesce(m.until_date, d.today) >= d.today))::int,
       (count(*) filter (where m.from_date is null and m.until_date is null))::int
     from group_members m
     join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
     join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
     cross join lateral (select (app.now() at time zone f.time_zone)::date as today) d
     where m.organization_id = (select ctx.organization_id()) and m.group_id = any (p_groups)
     group by m.group_id`,
  )}`;

const RETURNS = 'table (patient_id uuid, display_name text, precautions text, goals jsonb)';
const MAY_LOOK = `p_session in (select ctx.open_sessions())
  or coalesce(ctx.kind() in ('staff', 'system') and ctx.reach() = 'organization', false)`;
const MEMBERS = `
  select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name, p.precautions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text) order by g.created_at, g.id), '[]')
     from treatment_goals g where g.organization_id = p.organization_id and g.patient_id = p.id
       and (g.status = 'active' or g.id in (select e.goal_id from group_entries e
            where e.organization_id = s.organization_id and e.session_id = s.id and e.patient_id = p.id)))
  from group_sessions s
  join lateral (
    select m.patient_id from group_members m
    where m.organization_id = s.organization_id and m.group_id = s.group_id and m.from_date <= s.local_date
      and coalesce(m.until_date, s.local_date) >= s.local_date and s.signed_at is null
    union
    select e.patient_id from group_entries e where e.organization_id = s.organization_id and e.session_id = s.id) x on true
  join patients p on p.organization_id = s.organization_id and p.id = x.patient_id
  where s.organization_id = (select ctx.organization_id()) and s.id = p_session`;

const sessionMembersAsOwner = `create or replace function app.session_members(p_session uuid)
  returns ${RETURNS} language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  begin
    if ${MAY_LOOK} then return query ${MEMBERS}; end if;
  end $$`;

const sessionMembersSigned = `create or replace function app.session_members(p_session uuid) ${asProduct(
  RETURNS,
  `if not (${MAY_LOOK}) then return; end if;`,
  MEMBERS,
)}`;
