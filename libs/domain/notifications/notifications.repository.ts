import type { Id } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import { taskKnownSql } from '../tasks/tasks.service';

/** What a member of staff is told of. */
export const notificationKinds = [
  'safety_page',
  'task_given',
  'team_task',
  'patient_given',
  'cover_lent',
  'cover_ended',
  'plan_returned',
  'plan_cosigned',
  'notes_cosigned',
  'import_ended',
] as const;
/** One of them. */
export type NotificationKind = (typeof notificationKinds)[number];

/** One piece of news, as the tables tell it. */
export interface NotificationRow {
  kind: NotificationKind;
  /** Of the safety item, task, place on the team, cover, plan, session or import. */
  id: Id;
  at: Date;
  isRead: boolean;
  /** How many of its kind one person gave in one minute; the patient is named where all are of one. */
  alike: number;
  patientId: Id | null;
  patientName: string | null;
  byName: string | null;
  taskId: Id | null;
}

/** Days after which something is no longer news. */
const DAYS = 14;
/** Rows that a person reads. */
const MOST = 50;

/** Where one kind is recorded, and what a role must hold to know of it: what its own page asks for. */
interface Source {
  permission: Permission;
  sql: string;
}

// Each part: kind, id, at, patient, by, task. $1 organization, $2 who reads, $3 may know answers, $4 works with inquiries.
const sources: readonly Source[] = [
  {
    permission: 'checkin:record',
    sql: `select 'safety_page', g.item_id, max(coalesce(g.sent_at, g.created_at)), g.patient_id, null::uuid, null::uuid
      from safety_pages g where g.organization_id = $1 and g.staff_member_id = $2 and g.status <> 'withdrawn'
      group by g.item_id, g.patient_id`,
  },
  {
    permission: 'task:read',
    sql: `select 'task_given', t.id, t.assigned_at, t.patient_id, t.assigned_by_id, t.id
      from tasks t where t.organization_id = $1 and t.assignee_id = $2 and t.status = 'open'
        and t.assigned_by_id is distinct from $2 and ${taskKnownSql('$3', '$4')}
      union all
      select 'team_task', t.id, t.created_at, t.patient_id, null, t.id
      from tasks t where t.organization_id = $1 and t.assignee_id is null and t.status = 'open'
        and t.kind <> 'general' and t.kind not like 'admission\\_%' and t.kind not like 'discharge\\_%'
        and t.patient_id in (${caredForSql('$2')}) and ${taskKnownSql('$3', '$4')}`,
  },
  {
    permission: 'patient:read',
    sql: `select 'patient_given', m.id, m.created_at, m.patient_id, m.added_by_id, null
      from care_team_members m where m.organization_id = $1 and m.staff_member_id = $2 and m.ended_at is null
        and m.added_by_id is distinct from $2`,
  },
  {
    permission: 'caseload:lend',
    sql: `select 'cover_lent', c.id, c.created_at, null, c.lender_id, null
      from covers c where c.organization_id = $1 and c.covering_id = $2 and c.lent_by_id <> $2
        and c.ended_at is null and c.ends_at > app.now()
      union all
      select 'cover_ended', c.id, least(c.ended_at, c.ends_at), null,
        case when c.covering_id = $2 then c.lender_id else c.covering_id end, null
      from covers c where c.organization_id = $1 and $2 in (c.covering_id, c.lender_id)
        and least(c.ended_at, c.ends_at) <= app.now() and c.ended_by_id is distinct from $2`,
  },
  {
    permission: 'plan:read',
    // Who returns a plan voids its signatures and settles its task in one transaction.
    sql: `select 'plan_returned', d.id, t.completed_at, d.patient_id, t.completed_by_id, null::uuid
      from relapse_prevention_plans d
      join tasks t on t.organization_id = d.organization_id and t.kind = 'plan_cosign' and t.subject_id = d.id
        and t.status = 'done' and t.completed_by_id <> $2
      where d.organization_id = $1 and d.author_id = $2 and d.status = 'draft' and d.returned_reason is not null
        and exists (select from plan_signatures s where s.organization_id = d.organization_id and s.plan_id = d.id
          and s.voided_at between t.completed_at - interval '10 seconds' and t.completed_at)
      union all
      select 'plan_cosigned', d.id, s.signed_at, d.patient_id, s.staff_member_id, null
      from relapse_prevention_plans d
      join plan_signatures s on s.organization_id = d.organization_id and s.plan_id = d.id and s.signer = 'cosigner'
        and s.voided_at is null and s.staff_member_id <> $2
      where d.organization_id = $1 and d.author_id = $2`,
  },
  {
    permission: 'group:lead',
    sql: `select 'notes_cosigned', s.id, s.cosigned_at, null, s.cosigned_by_id, null
      from group_sessions s where s.organization_id = $1 and s.signed_by_id = $2 and s.cosigned_at is not null`,
  },
  {
    permission: 'patient:import',
    sql: `select 'import_ended', i.id, coalesce(i.finished_at, i.updated_at), null, null, null
      from patient_imports i where i.organization_id = $1 and $2 in (i.imported_by_id, i.committed_by_id)
        and i.status in ('finished', 'failed')`,
  },
];

// What one person gives in one minute is one piece of news, what was all read apart from what was not. Pages tell milliseconds, so marks and instants are compared by those.
const FOLD = `case when e.kind in ('task_given', 'team_task', 'patient_given')
  then date_trunc('minute', e.at)::text || coalesce(e.by_id::text, '') else e.id::text end, e.at <= r.until`;
const NEWS = (parts: string): string => `
  with everything as (
    select coalesce(max(k.read_until), '-infinity') as until from notification_marks k
    where k.organization_id = $1 and k.staff_member_id = $2 and k.subject = '*'),
  news as (
    select r.until, e.kind, min(e.id::text)::uuid as id, max(e.at) as at, count(*)::int as alike,
      case when count(distinct e.patient_id) = 1 then min(e.patient_id::text)::uuid end as patient_id,
      min(e.by_id::text)::uuid as by_id, case when count(*) = 1 then min(e.task_id::text)::uuid end as task_id
    from (
      select kind, id, date_trunc('milliseconds', at) as at, patient_id, by_id, task_id
      from (${parts}) x(kind, id, at, patient_id, by_id, task_id)) e, everything r
    where e.at > app.now() - interval '${DAYS} days' and e.at <= app.now()
      and (e.patient_id is null or exists (
        select from patients p where p.organization_id = $1 and p.id = e.patient_id))
    group by r.until, e.kind, ${FOLD}),
  told as (
    select n.*, n.at <= n.until or exists (
      select from notification_marks k
      where k.organization_id = $1 and k.staff_member_id = $2 and k.subject = n.kind || ':' || n.id
        and k.read_until >= n.at) as is_read
    from news n)`;

const LIST = `
  select n.kind, n.id, n.at, n.is_read as "isRead", n.alike, n.patient_id as "patientId",
    ${displayNameSql('p')} as "patientName", s.display_name as "byName", n.task_id as "taskId"
  from told n
  left join patients p on p.organization_id = $1 and p.id = n.patient_id
  left join staff_members s on s.organization_id = $1 and s.id = n.by_id
  order by n.at desc, n.kind, n.id limit ${MOST}`;

const COUNT = `
  select count(*)::int as count from (select is_read from told order by at desc, kind, id limit ${MOST}) n where not n.is_read`;

async function ask<Row extends object>(tx: Transaction, statement: string): Promise<Row[]> {
  const { ctx } = tx;
  const may = (permission: Permission): boolean => ctx.kind === 'staff' && ctx.permissions.has(permission);
  const parts = sources.filter(({ permission }) => may(permission)).map(({ sql }) => sql);
  const values = [ctx.organizationId, ctx.actorId, may('followup:read'), may('inquiry:manage')];
  return tx.query<Row>(`${NEWS(parts.join(' union all '))}${statement}`, values);
}

/** What is new for the actor in 14 days, the latest first, 50 at most; of patients within reach alone. */
export async function readNotifications(tx: Transaction): Promise<NotificationRow[]> {
  const rows = await ask<NotificationRow>(tx, LIST);
  tx.saw(...rows.map(({ patientId }) => patientId));
  return rows;
}

/** How many of those are not read yet. */
export async function countUnread(tx: Transaction): Promise<number> {
  const [row] = await ask<{ count: number }>(tx, COUNT);
  return row?.count ?? 0;
}
