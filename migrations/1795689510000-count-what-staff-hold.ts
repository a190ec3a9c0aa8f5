import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['patients', 'tasks', 'groups', 'notes', 'appointments', 'on_call', 'covers'];

/** Counts what is in somebody's hands, also for administrators, who see no patient: numbers and nothing else. */
export class CountWhatStaffHold1795689510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not for app_owner: the function below counts with that role for who reaches nobody.
    await runner.query('alter policy tasks_reach_select on tasks to app_rw, app_readonly');
    await runner.query(`
      create function app.staff_holdings(p_staff uuid) returns table (kind text, held int)
        language sql stable security definer set search_path = pg_catalog, pg_temp
        begin atomic
          with counted (kind, held) as (
            select 'patients', count(*)::int from public.care_team_members m
            where m.organization_id = ctx.organization_id() and m.staff_member_id = p_staff and m.ended_at is null
              and (m.is_primary or not exists (
                select from public.care_team_members o
                where o.organization_id = m.organization_id and o.patient_id = m.patient_id and o.id <> m.id
                  and o.ended_at is null))
            union all
            select 'tasks', count(*)::int from public.tasks t
            where t.organization_id = ctx.organization_id() and t.assignee_id = p_staff and t.status = 'open'
            union all
            select 'groups', count(*)::int from public.facility_groups g
            where g.organization_id = ctx.organization_id() and p_staff in (g.facilitator_id, g.co_facilitator_id)
              and coalesce(g.ended_on, 'infinity'::date) >= app.now()::date - 1
            union all
            select 'notes', count(*)::int from public.group_sessions s
            where s.organization_id = ctx.organization_id() and s.facilitator_id = p_staff
              and (s.status = 'in_progress' or (s.status = 'planned' and s.ends_at < app.now()))
            union all
            select 'appointments', count(*)::int from public.appointments a
            where a.organization_id = ctx.organization_id() and a.staff_member_id = p_staff and a.status = 'booked'
              and a.ends_at > app.now()
            union all
            select 'on_call', count(*)::int from public.on_call_shifts h
            where h.organization_id = ctx.organization_id() and h.staff_member_id = p_staff and h.removed_at is null
              and coalesce(h.local_date, 'infinity'::date) >= app.now()::date - 1
            union all
            select 'covers', count(*)::int from public.covers c
            where c.organization_id = ctx.organization_id() and c.covering_id = p_staff and c.ended_at is null
              and c.ends_at > app.now())
          select k.kind, n.held
          from unnest(array[${KINDS.map((kind) => `'${kind}'`).join(', ')}]) with ordinality as k (kind, place)
          join counted n on n.kind = k.kind order by k.place;
        end`);
    await runner.query('revoke all on function app.staff_holdings(uuid) from public');
    await runner.query('grant execute on function app.staff_holdings(uuid) to app_rw, app_readonly');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.staff_holdings(uuid)');
    await runner.query('alter policy tasks_reach_select on tasks to app_owner, app_rw, app_readonly');
  }
}
