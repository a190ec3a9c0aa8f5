import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { permissionsOf, roles } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import type {
  ResponseTimeType,
  ReviewItemType,
  TeamLoadType,
  TeamMemberPatientsType,
  TeamOverviewType,
  TeamPatientType,
} from './team.graphql';

/** Longest stretch of days that response times are told for. */
const MOST_DAYS = 366;

const REVIEWS = `
  select p.id, p.kind, p.patient_id as "patientId", ${displayNameSql('n')} as subject, 1 as count,
    s.display_name as "authorName", p.submitted_at as since
  from relapse_prevention_plans p
  join patients n on n.organization_id = p.organization_id and n.id = p.patient_id
  join staff_members s on s.organization_id = p.organization_id and s.id = p.submitted_by_id
  where p.organization_id = $1 and p.status = 'in_review'
  union all
  select g.id, 'group_notes', null, f.title, (
      select count(*)::int from group_entries e where e.organization_id = g.organization_id and e.session_id = g.id),
    s.display_name, g.signed_at
  from group_sessions g
  join facility_groups f on f.organization_id = g.organization_id and f.id = g.group_id
  join staff_members s on s.organization_id = g.organization_id and s.id = g.signed_by_id
  where g.organization_id = $1 and g.status = 'signed' and g.needs_cosignature and g.cosigned_at is null
  order by since, id`;

// Tasks are counted once each: by whoever they are assigned to, else by the primary counselor of their patient.
const LOADS = `
  with places as (
    select m.staff_member_id, m.patient_id, m.is_primary from care_team_members m
    where m.organization_id = $1 and m.ended_at is null and exists (
      select from episodes_of_care e
      where e.organization_id = $1 and e.patient_id = m.patient_id and e.discharged_on is null)),
  work as (
    select coalesce(t.assignee_id, m.staff_member_id) as staff_member_id, count(*)::int as open,
      count(*) filter (where t.due_at < app.now())::int as overdue
    from tasks t
    left join care_team_members m on t.assignee_id is null and m.organization_id = t.organization_id
      and m.patient_id = t.patient_id and m.is_primary and m.ended_at is null
    where t.organization_id = $1 and t.status = 'open' group by 1),
  rooms as (
    select facilitator_id as staff_member_id, count(*)::int as unsigned from group_sessions
    where organization_id = $1 and status in ('planned', 'in_progress') and ends_at < app.now() group by 1)
  select json_build_object('id', s.id, 'displayName', s.display_name, 'roles', s.roles) as "staffMember",
    count(p.patient_id) filter (where p.is_primary)::int as "primaryPatients", count(p.patient_id)::int as "teamPatients",
    coalesce(w.open, 0) as "openTasks", coalesce(w.overdue, 0) as "overdueTasks",
    coalesce(r.unsigned, 0) as "unsignedSessions", c.name as "coveredBy", c.until as "coveredUntil"
  from staff_members s
  left join places p on p.staff_member_id = s.id
  left join work w on w.staff_member_id = s.id
  left join rooms r on r.staff_member_id = s.id
  left join lateral (
    select v.display_name as name, c.until_day::text as until from covers c
    join staff_members v on v.organization_id = c.organization_id and v.id = c.covering_id
    where c.organization_id = $1 and c.lender_id = s.id and c.ended_at is null and c.starts_at <= app.now()
      and c.ends_at > app.now()
    order by c.is_whole desc, c.ends_at limit 1) c on true
  where s.organization_id = $1 and s.status <> 'deactivated' and s.roles && $2::text[]
  group by s.organization_id, s.id, w.open, w.overdue, r.unsigned, c.name, c.until
  order by s.display_name, s.id`;

const RESPONSES = `
  with asked as (
    select 'safety_item' as kind, raised_at as at, acknowledged_at as answered from safety_items
    where organization_id = $1 and raised_at >= app.now() - $2::int * interval '1 day'
    union all
    select 'call_request', created_at, completed_at from tasks
    where organization_id = $1 and kind = 'call_request' and patient_id is not null
      and created_at >= app.now() - $2::int * interval '1 day'),
  timed as (select kind, answered, extract(epoch from answered - at)::float8 / 60 as minutes from asked)
  select k.kind, count(t.kind)::int as total, count(t.kind) filter (where t.answered is null)::int as waiting,
    percentile_cont(0.5) within group (order by t.minutes) as "medianMinutes",
    percentile_cont(0.9) within group (order by t.minutes) as "slowMinutes"
  from unnest(array['safety_item', 'call_request']) with ordinality as k (kind, place)
  left join timed t on t.kind = k.kind group by k.kind, k.place order by k.place`;

const PATIENTS = `
  select p.id, ${displayNameSql('p')} as "displayName", m.is_primary as "isPrimary",
    coalesce(t.open, 0) as "openTasks", coalesce(t.overdue, 0) as "overdueTasks", plan.review_due::text as "planReviewDue"
  from care_team_members m
  join patients p on p.organization_id = m.organization_id and p.id = m.patient_id
  join episodes_of_care e on e.organization_id = m.organization_id and e.patient_id = m.patient_id and e.discharged_on is null
  left join relapse_prevention_plans plan on plan.organization_id = m.organization_id and plan.patient_id = m.patient_id
    and plan.kind = 'relapse_prevention' and plan.status = 'active'
  left join lateral (
    select count(*)::int as open, count(*) filter (where due_at < app.now())::int as overdue from tasks
    where organization_id = m.organization_id and patient_id = m.patient_id and status = 'open') t on true
  where m.organization_id = $1 and m.staff_member_id = $2 and m.ended_at is null
  order by t.overdue desc, t.open desc, p.last_name, p.first_name, p.id`;

/** What supervisors see of the work of the team; how far is decided by the row-level security of every table in it. */
@Injectable()
export class TeamService {
  constructor(private readonly staff: StaffService) {}

  /** What waits for a second signature, who has how much to do, and how soon people were answered in the last `days`. @throws AppError BAD_INPUT */
  async overview(tx: Transaction, days: number): Promise<TeamOverviewType> {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw badInput('days', `Choose 1 to ${MOST_DAYS} days.`);
    const { organizationId } = tx.ctx;
    const caring = roles.filter((role) => permissionsOf([role]).has('patient:read'));
    const reviews = await tx.query<ReviewItemType>(REVIEWS, [organizationId]);
    const loads = await tx.query<TeamLoadType>(LOADS, [organizationId, caring]);
    const responses = await tx.query<ResponseTimeType>(RESPONSES, [organizationId, days]);
    tx.saw(...reviews.map(({ patientId }) => patientId));
    return { reviews, loads, responses };
  }

  /** One person’s patients in care. @throws AppError NOT_FOUND */
  async patientsOf(tx: Transaction, staffMemberId: Id): Promise<TeamMemberPatientsType> {
    const { id, displayName, roles: held } = await this.staff.get(tx, staffMemberId);
    const patients = await tx.query<TeamPatientType>(PATIENTS, [tx.ctx.organizationId, id]);
    tx.saw(...patients.map((patient) => patient.id));
    return { staffMember: { id, displayName, roles: held }, patients };
  }
}
