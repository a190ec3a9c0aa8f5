import type { RequestContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql, coverCountsSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import { answerKinds, type TaskKind, type TaskStatus } from './task.entity';
import { newcomerTitle, taskTitles } from './task-titles';
import type { TaskType } from './tasks.graphql';

/** A task with everything a list shows of it: patient, phone, people. One statement reads them all. */
export type TaskRow = TaskType & { patientId: Id | null };

type RawTask = Omit<TaskRow, 'title'> & { ownTitle: string | null; total: number; rank: string; moment: string };

/** A page of tasks with the number of all that match. */
export interface TaskPage {
  rows: (TaskRow & { key: string[] })[];
  total: number;
}

// Open tasks by urgency and age, then what was done, newest first; exact to the microsecond, so that pages never overlap.
const RANK = `case when t.status = 'done' then 3 when t.priority = 'safety' then 0 when t.priority = 'high' then 1 else 2 end`;
const MOMENT = `case when t.status = 'done' then -extract(epoch from t.completed_at) else extract(epoch from t.created_at) end`;

/** What a list shows; `clinical` is the parameter that says whether the reader may know what a patient answered. */
const fields = (clinical: string): string => `
  t.id, t.kind, t.title as "ownTitle", t.priority, t.status, t.created_at as "createdAt", t.due_at as "dueAt",
  case when ${clinical} then t.outcome end as outcome,
  t.completed_at as "completedAt", finisher.display_name as "completedByName", t.patient_id as "patientId",
  case when a.id is not null then json_build_object('id', a.id, 'displayName', a.display_name, 'roles', a.roles) end as assignee,
  case when p.id is not null then json_build_object('id', p.id, 'displayName', ${displayNameSql('p')}, 'timeZone', p.time_zone,
    'phoneId', phone.id, 'phone', phone.address, 'isShared', coalesce(phone.is_shared, false), 'safeFrom', phone.safe_from,
    'safeUntil', phone.safe_until, 'precautions', p.precautions) end as patient`;

/**
 * A strong craving is an answer, and so is a lapse; a wish for a call is not. That somebody new asked for a call is for
 * those who work with inquiries.
 */
export const readable = (clinical: string, intake: string): string =>
  `(${clinical} or t.kind not in (${answerKinds.map((kind) => `'${kind}'`).join(', ')}))
   and (${intake} or t.kind <> 'call_request' or t.patient_id is not null)`;

const JOINS = `
  left join staff_members a on a.organization_id = t.organization_id and a.id = t.assignee_id
  left join staff_members finisher on finisher.organization_id = t.organization_id and finisher.id = t.completed_by_id
  left join patients p on p.organization_id = t.organization_id and p.id = t.patient_id
  left join lateral (
    select c.id, c.address, c.is_shared, c.safe_from, c.safe_until from patient_contacts c
    where c.organization_id = t.organization_id and c.patient_id = t.patient_id and c.kind = 'phone'
      and c.removed_at is null and c.verification <> 'wrong'
    order by c.verification = 'verified' desc, c.is_shared, c.created_at desc limit 1) phone on true`;

const LIST = `
  with matching as (
    select t.*, ${RANK} as rank, ${MOMENT} as moment
    from tasks t
    where t.organization_id = $1 and ($2::text is null or t.status = $2) and ($3::uuid is null or t.patient_id = $3)
      and ($4::uuid is null or t.assignee_id = $4 or (t.assignee_id is null and t.patient_id in (${caredForSql('$4')}))
        or t.assignee_id in (
          select c.lender_id from covers c
          where c.organization_id = $1 and c.covering_id = $4 and ${coverCountsSql('c', 't.patient_id')}))
      and ($11::text[] is null or t.kind = any($11)) and ${readable('$9', '$10')}),
  t as (
    select * from matching
    where $5::int is null or (rank, moment, id) > ($5::int, $6::numeric, $7::uuid)
    order by rank, moment, id limit $8)
  select n.total, t.rank::text, t.moment::text, ${fields('$9')}
  from (select count(*)::int as total from matching) n
  left join t on true ${JOINS}
  order by t.rank, t.moment, t.id`;

const BY_ID = `select ${fields('$3')} from tasks t ${JOINS} where t.organization_id = $1 and t.id = $2 and ${readable('$3', '$4')}`;

const BY_IDS = `
  select ${fields('$3')} from tasks t ${JOINS} where t.organization_id = $1 and t.id = any($2::uuid[]) and ${readable('$3', '$4')}`;

const LATEST_PER_PATIENT = 50;
const OF_PATIENTS = `
  select ${fields('$3')}
  from (
    select t.*, ${RANK} as rank, ${MOMENT} as moment,
      row_number() over (partition by t.patient_id order by ${RANK}, ${MOMENT}, t.id) as place
    from tasks t where t.organization_id = $1 and t.patient_id = any($2::uuid[]) and ${readable('$3', 'true')}) t ${JOINS}
  where t.place <= ${LATEST_PER_PATIENT}
  order by t.rank, t.moment, t.id`;

/** What a list is narrowed to. */
export interface TaskNarrowing {
  status: TaskStatus | null;
  patientId: Id | null;
  /** Tasks of this member of staff: assigned to them or to whom they cover for, or to nobody and about a patient they care for. */
  mineOf: Id | null;
  kinds: readonly TaskKind[] | null;
}

/** One page of tasks, most urgent first. */
export async function listTasks(tx: Transaction, narrowing: TaskNarrowing, page: PageRequest): Promise<TaskPage> {
  const raw = await tx.query<RawTask>(LIST, [
    tx.ctx.organizationId,
    narrowing.status,
    narrowing.patientId,
    narrowing.mineOf,
    ...(page.after ?? [null, null, null]),
    page.limit,
    readsAnswers(tx.ctx),
    worksWithInquiries(tx.ctx),
    narrowing.kinds,
  ]);
  const found = raw.filter((row) => row.id !== null);
  tx.saw(...found.slice(0, page.first).map((row) => row.patientId));
  return { total: raw[0]!.total, rows: found.map((row) => ({ ...shown(row), key: [row.rank, row.moment, row.id] })) };
}

/** One task, or null when there is none that the actor may see. */
export async function findTask(tx: Transaction, id: Id): Promise<TaskRow | null> {
  const [row] = await tx.query<RawTask>(BY_ID, [
    tx.ctx.organizationId,
    id,
    readsAnswers(tx.ctx),
    worksWithInquiries(tx.ctx),
  ]);
  if (!row) return null;
  tx.saw(row.patientId);
  return shown(row);
}

/** The tasks of these patients, most urgent first, at most 50 each. */
export async function tasksOfPatients(tx: Transaction, patientIds: readonly Id[]): Promise<TaskRow[]> {
  const rows = await tx.query<RawTask>(OF_PATIENTS, [tx.ctx.organizationId, patientIds, readsAnswers(tx.ctx)]);
  tx.saw(...rows.map((row) => row.patientId));
  return rows.map(shown);
}

/** These tasks, as far as the actor may see them. */
export async function tasksOfIds(tx: Transaction, ids: readonly Id[]): Promise<TaskRow[]> {
  const { ctx } = tx;
  const rows = await tx.query<RawTask>(BY_IDS, [ctx.organizationId, ids, readsAnswers(ctx), worksWithInquiries(ctx)]);
  tx.saw(...rows.map((row) => row.patientId));
  return rows.map(shown);
}

/** Whether an actor may know what patients answered: the front desk calls back, it doesn't read cravings. */
export function readsAnswers(ctx: RequestContext): boolean {
  return ctx.kind !== 'staff' || ctx.permissions.has('followup:read');
}

function worksWithInquiries(ctx: RequestContext): boolean {
  return ctx.kind !== 'staff' || ctx.permissions.has('inquiry:manage');
}

function shown({ ownTitle, total: _total, rank: _rank, moment: _moment, ...task }: RawTask): TaskRow {
  return { ...task, title: titleOf(task, ownTitle) };
}

function titleOf({ kind, patientId }: Pick<TaskRow, 'kind' | 'patientId'>, ownTitle: string | null): string {
  if (kind === 'call_request' && patientId === null) return newcomerTitle;
  return kind === 'general' && ownTitle ? ownTitle : taskTitles[kind];
}
