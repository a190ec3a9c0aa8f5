// The limit: a bare server with one hand-tuned statement that writes the audit row and answers the page as JSON text. It
// believes whoever asks: no session, no row-level security (it connects as the superuser), no limits, no log.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Pool } from 'pg';

const STATEMENT = `
  with mine as (
    select p.* from care_team_members m
    join patients p on p.organization_id = m.organization_id and p.id = m.patient_id
    where m.organization_id = $1 and m.staff_member_id = $2 and m.ended_at is null),
  page as materialized (select * from mine order by last_name, first_name, id limit 50),
  noted as (
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    select $1, 'staff', $2, 'Query.caseload', 'allowed', array_agg(id), $3 from page),
  last as (select * from page order by last_name desc, first_name desc, id desc limit 1),
  rows as (
    select json_build_object('node', json_build_object(
      'id', p.id,
      'displayName', coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name,
      'birthDate', p.birth_date,
      'facilityName', f.name,
      'levelOfCare', upper(e.level_of_care),
      'lastCheckIn', (
        select json_build_object('answeredAt', to_char(c.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'craving', c.craving, 'mood', c.mood, 'wantsCall', c.wants_call)
        from check_ins c where c.organization_id = $1 and c.patient_id = p.id order by c.answered_at desc, c.id limit 1),
      'meetingsPerWeek', path.meetings_per_week,
      'nextFollowUpAt', (
        select to_char(min(o.due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from follow_up_occurrences o
        where o.organization_id = $1 and o.patient_id = p.id and o.status = 'planned'),
      'openTaskCount', (
        select count(*) from tasks t where t.organization_id = $1 and t.patient_id = p.id and t.status = 'open'),
      'planReviewDue', plan.review_due,
      'activePlanId', plan.id,
      'primaryCounselorName', s.display_name,
      'timeZone', p.time_zone,
      'lastContactAt', (
        select to_char(max(c.answered_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from check_ins c where c.organization_id = $1 and c.patient_id = p.id),
      'lastContactKind', case when exists (
        select from check_ins c where c.organization_id = $1 and c.patient_id = p.id) then 'CHECK_IN' end,
      'hasSafetyItem', false,
      'signals', '[]'::json,
      'weekAttended', array[0, 0, 0, 0, 0, 0],
      'weekGoals', array(
        select case when path.effective_from <= least(week::date + 6, (app.now() at time zone p.time_zone)::date)
          then path.meetings_per_week end
        from generate_series(-5, 0) n,
          lateral (select date_trunc('week', (app.now() at time zone p.time_zone)::date + 7 * n)::date as week) w
        order by n))) as edge, p.last_name, p.first_name, p.id
    from page p
    join facilities f on f.organization_id = $1 and f.id = p.facility_id
    left join episodes_of_care e on e.organization_id = $1 and e.patient_id = p.id and e.discharged_on is null
    left join care_team_members m on m.organization_id = $1 and m.patient_id = p.id and m.ended_at is null and m.is_primary
    left join staff_members s on s.organization_id = $1 and s.id = m.staff_member_id
    left join relapse_prevention_plans plan on plan.organization_id = $1 and plan.patient_id = p.id
      and plan.kind = 'relapse_prevention' and plan.status = 'active'
    left join recovery_paths path on path.organization_id = $1 and path.patient_id = p.id and path.superseded_at is null)
  select json_build_object('data', json_build_object('caseload', json_build_object(
    'totalCount', (select count(*) from mine),
    'pageInfo', json_build_object(
      'endCursor', (
        select translate(encode(convert_to('["0",' || to_json(last_name) || ',' || to_json(first_name) || ',' || to_json(id) || ']',
          'UTF8'), 'base64'), E'+/=\\n', '-_') from last),
      'hasNextPage', (select count(*) from mine) > 50),
    'edges', (select coalesce(json_agg(edge order by last_name, first_name, id), '[]') from rows))))::text as answer`;

const pool = new Pool({ connectionString: process.env['LIMIT_DATABASE_URL'], max: 8 });

createServer((request, response) => {
  if (request.url === '/readyz') {
    response.end();
    return;
  }
  const parameters = new URL(request.url!, 'http://localhost').searchParams;
  const values = [parameters.get('organization'), parameters.get('clinician'), randomUUID()];
  pool.query<{ answer: string }>({ name: 'caseload', text: STATEMENT, values }).then(
    ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]!.answer),
    (error: Error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env['LIMIT_PORT']), '127.0.0.1');
