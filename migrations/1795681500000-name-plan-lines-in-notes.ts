import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note of a session can name the line of the member's plan that it serves, with its words as they stood. */
export class NamePlanLinesInNotes1795681500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table group_entries
         add column plan_id uuid,
         add column element_id text,
         add column element_words text,
         add constraint group_entries_element_id_check check (length(element_id) between 1 and 64) not valid,
         add constraint group_entries_element_words_check check (length(element_words) between 1 and 500) not valid,
         add constraint group_entries_element_check check ((plan_id is null) = (element_id is null)
           and (plan_id is null) = (element_words is null)) not valid,
         add constraint group_entries_absence_check
           check (attendance is null or attendance not in ('excused', 'no_show') or plan_id is null) not valid,
         add constraint group_entries_plan_fkey foreign key (organization_id, plan_id)
           references relapse_prevention_plans (organization_id, id) not valid`,
    );
    await replaceMembers(runner, withLines);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceMembers(runner, withoutLines);
    await runner.query(
      'alter table group_entries drop column plan_id, drop column element_id, drop column element_words',
    );
  }
}

interface Shape {
  columns: string;
  values: string;
  join: string;
}

const withoutLines: Shape = { columns: '', values: '', join: '' };

/** Lines of the active plan, for roles that plan with patients; the reach of who asks holds its owner on plans too. */
const withLines: Shape = {
  columns: ', plan_id uuid, plan_lines jsonb',
  values: `, v.id, coalesce(
    (select jsonb_agg(jsonb_build_object('id', l.line->>'id', 'text', coalesce(l.line->>'description', l.line->>'text'))
       order by o.place, l.place)
     from unnest(array['highRiskSituations', 'copingStrategies', 'warningSigns', 'goals', 'motivations'])
       with ordinality as o (part, place)
     cross join lateral jsonb_array_elements(v.content->o.part) with ordinality as l (line, place)), '[]')`,
  join: `left join relapse_prevention_plans v on v.organization_id = p.organization_id and v.patient_id = p.id
    and v.kind = 'relapse_prevention' and v.status = 'active' and (select ctx.reads_plans())`,
};

async function replaceMembers(runner: QueryRunner, { columns, values, join }: Shape): Promise<void> {
  await runner.query('drop function app.session_members(uuid)');
  await runner.query(
    `create function app.session_members(p_session uuid)
       returns table (patient_id uuid, display_name text, precautions text, goals jsonb${columns})
       language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
     #variable_conflict use_column
     begin
       if p_session in (select ctx.open_sessions())
         or coalesce(ctx.kind() in ('staff', 'system') and ctx.reach() = 'organization', false) then return query
       select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name, p.precautions,
         (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text) order by g.created_at, g.id), '[]')
          from treatment_goals g where g.organization_id = p.organization_id and g.patient_id = p.id
            and (g.status = 'active' or g.id in (select e.goal_id from group_entries e
                 where e.organization_id = s.organization_id and e.session_id = s.id and e.patient_id = p.id)))${values}
       from group_sessions s
       join lateral (
         select m.patient_id from group_members m
         where m.organization_id = s.organization_id and m.group_id = s.group_id and m.from_date <= s.local_date
           and coalesce(m.until_date, s.local_date) >= s.local_date and s.signed_at is null
         union
         select e.patient_id from group_entries e
         where e.organization_id = s.organization_id and e.session_id = s.id) x on true
       join patients p on p.organization_id = s.organization_id and p.id = x.patient_id
       ${join}
       where s.organization_id = (select ctx.organization_id()) and s.id = p_session; end if;
     end $$`,
  );
  await runner.query('revoke all on function app.session_members(uuid) from public');
  await runner.query('grant execute on function app.session_members(uuid) to app_rw');
}
