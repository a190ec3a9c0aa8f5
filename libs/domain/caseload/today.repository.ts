import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import type { DocumentStateType } from '../plans/plans.graphql';
import { SIGNAL_RANK, WAITING_SIGNALS } from '../signals/signals.service';
import { tasksForToday } from '../tasks/tasks.service';

/** What the actor's role lets them know of their patients; the rest is not asked for. */
export interface TodayScope {
  /** Only patients of the actor's care teams. */
  isMine: boolean;
  safety: boolean;
  signals: boolean;
  tasks: boolean;
  /** What patients answered, also where a task tells of it. */
  answers: boolean;
}

/** A patient who needs something today: the most urgent reasons first. */
export interface TodayEntry {
  patientId: Id;
  patientName: string;
  reasonCount: number;
  /** `alike`: how many of one checklist stand behind it, itself among them. */
  reasons: { kind: 'safety' | 'signal' | 'task'; id: Id; alike: number }[];
}

/** Most lines that a person reads in the morning; whoever is not safe is shown beyond them. */
const MOST_LINES = 10;
/** Reasons of one patient that are spelled out. */
const MOST_REASONS = 6;
/** Rows of a list of papers. */
const MOST_PAPERS = 50;

const WHOSE = `p.organization_id = $1 and (not $3::boolean or p.id in (${caredForSql('$2::uuid')}))`;

/**
 * A safety item covers the signal of the same answer. What is a question of life stands first, then medication, then what is
 * urgent or late, then the other rules in their order, then what only has to be done. What an admission still needs is one
 * reason, however long its checklist is.
 */
const NEEDS = `
  with whose as materialized (select p.* from patients p where ${WHOSE}),
  reasons as (
    select i.patient_id, 'safety' as kind, i.id, 0 as rank, 0 as weight, i.raised_at as since, i.id::text as fold
    from safety_items i join whose p on p.id = i.patient_id
    where $4::boolean and i.organization_id = $1 and i.closed_at is null
    union all
    select s.patient_id, 'signal', s.id,
      case s.rule when 'safety_answer' then 1 when 'missed_medication' then 3 else 6 + ${SIGNAL_RANK} end,
      s.weight, s.created_at, s.id::text
    from signals s join whose p on p.id = s.patient_id
    where $5::boolean and s.organization_id = $1 and ${WAITING_SIGNALS}
      and not ($4 and s.rule = 'safety_answer' and exists (
        select from safety_items i where i.organization_id = $1 and i.patient_id = s.patient_id and i.closed_at is null))
    union all
    select t.patient_id, 'task', t.id,
      case when t.priority = 'safety' then 2 when t.priority = 'high' then 4 when t.due_at < app.now() then 5 else 20 end,
      0, coalesce(t.due_at, t.created_at), case when t.kind like 'admission\\_%' then 'admission' else t.id::text end
    from tasks t join whose p on p.id = t.patient_id
    where $6::boolean and t.organization_id = $1 and ${tasksForToday('$2', '$7::boolean')}),
  folded as (
    select distinct on (patient_id, kind, fold) *, count(*) over (partition by patient_id, kind, fold)::int as alike
    from reasons order by patient_id, kind, fold, rank, weight desc, since, id),
  ranked as (
    select *, row_number() over (partition by patient_id order by rank, weight desc, since, id) as place from folded),
  lines as (
    select patient_id, min(rank) as rank, max(weight) filter (where place = 1) as weight,
      min(since) filter (where place = 1) as since, count(*)::int as reasons,
      json_agg(json_build_object('kind', kind, 'id', id, 'alike', alike) order by place) filter (where place <= ${MOST_REASONS}) as shown
    from ranked group by patient_id),
  top as (
    select *, row_number() over (order by rank, weight desc, since, patient_id) as line from lines)
  select (select count(*)::int from lines) as need, (select count(*)::int from whose) as patients,
    p.id as "patientId", ${displayNameSql('p')} as "patientName", t.reasons as "reasonCount", t.shown as reasons
  from (select 1) one
  left join top t on t.line <= ${MOST_LINES} or t.rank = 0
  left join whose p on p.id = t.patient_id
  order by t.line`;

/** How many patients there are, how many need something today, and the most urgent of them. */
export async function readNeeds(
  tx: Transaction,
  scope: TodayScope,
): Promise<{ patientCount: number; needCount: number; entries: TodayEntry[] }> {
  const rows = await tx.query<TodayEntry & { need: number; patients: number }>(NEEDS, [
    tx.ctx.organizationId,
    tx.ctx.actorId,
    scope.isMine,
    scope.safety,
    scope.signals,
    scope.tasks,
    scope.answers,
  ]);
  const entries = rows.filter(({ patientId }) => patientId !== null);
  tx.saw(...entries.map(({ patientId }) => patientId));
  return { patientCount: rows[0]!.patients, needCount: rows[0]!.need, entries };
}

/** A plan or document that waits for a signature or to be finished. */
export interface UnsignedPaper {
  id: Id;
  patientId: Id;
  patientName: string;
  kind: DocumentStateType['kind'];
  status: DocumentStateType['status'];
  /** Since when it stands so: UTC instant. */
  since: Date;
}

const UNSIGNED = `
  select d.id, d.patient_id as "patientId", ${displayNameSql('p')} as "patientName", d.kind, d.status,
    coalesce(d.submitted_at, d.updated_at) as since
  from relapse_prevention_plans d join patients p on p.organization_id = d.organization_id and p.id = d.patient_id
  where d.organization_id = $1 and d.status in ('draft', 'in_review', 'awaiting_patient') and ${WHOSE}
    and (d.status <> 'draft' or d.author_id = $2)
  order by since, d.id limit ${MOST_PAPERS}`;

/** What was begun and is not signed, the longest waiting first, 50 at most; a draft concerns its author. */
export async function readUnsigned(tx: Transaction, isMine: boolean): Promise<UnsignedPaper[]> {
  const { ctx } = tx;
  const papers = await tx.query<UnsignedPaper>(UNSIGNED, [ctx.organizationId, ctx.actorId, isMine]);
  tx.saw(...papers.map(({ patientId }) => patientId));
  return papers;
}

/** What comes to an end soon. */
export const endingKinds = ['plan_review', 'consent'] as const;

/** A plan to be looked at again, or a consent that ends. */
export interface EndingPaper {
  kind: (typeof endingKinds)[number];
  id: Id;
  patientId: Id;
  patientName: string;
  /** YYYY-MM-DD. */
  on: string;
}

// A consent of an earlier stay holds no more, whatever its last day.
const ENDING = `
  select e.kind, e.id, p.id as "patientId", ${displayNameSql('p')} as "patientName", e.day::text as "on"
  from (
    select 'plan_review' as kind, d.id, d.patient_id, d.review_due as day, 14 as ahead, null::date as until
    from relapse_prevention_plans d
    where $4::boolean and d.organization_id = $1 and d.status = 'active' and d.kind = 'relapse_prevention'
    union all
    select 'consent', c.id, c.patient_id, c.expires_on, 30, c.expires_on
    from part2_consents c
    where $5::boolean and c.organization_id = $1 and c.signed_at is not null and c.revoked_at is null
      and c.discarded_at is null and c.event_at is null and (not c.guardian_asked or c.guardian_signed_at is not null)
      and not exists (
        select from readmissions r
        where r.organization_id = $1 and r.patient_id = c.patient_id and r.created_at > c.signed_at)) e
  join patients p on p.organization_id = $1 and p.id = e.patient_id and ${WHOSE}
  where e.day <= (app.now() at time zone p.time_zone)::date + e.ahead
    and (e.until is null or e.until >= (app.now() at time zone p.time_zone)::date)
  order by e.day, "patientName", e.id limit ${MOST_PAPERS}`;

/** Plans whose review is due within two weeks or was, and consents that end within 30 days, by day, 50 at most. */
export async function readEnding(
  tx: Transaction,
  isMine: boolean,
  allowed: { plans: boolean; consents: boolean },
): Promise<EndingPaper[]> {
  const { ctx } = tx;
  const values = [ctx.organizationId, ctx.actorId, isMine, allowed.plans, allowed.consents];
  const papers = await tx.query<EndingPaper>(ENDING, values);
  tx.saw(...papers.map(({ patientId }) => patientId));
  return papers;
}
