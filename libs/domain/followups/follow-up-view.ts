import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { DeliveryHealthType, FollowUpEnrollmentType, FollowUpOccurrenceType } from './followups.graphql';
import type { Programmes } from './programmes.service';

/** An enrolment with all that a timeline shows, and the patient it belongs to. */
export type EnrollmentView = FollowUpEnrollmentType & { patientId: Id };

type EnrollmentRow = Omit<EnrollmentView, 'programmeName'>;

/** What came of each call or letter of the occurrence `o`, the first one first, as JSON. */
export const TRIES = `(
    select coalesce(json_agg(json_build_object('id', y.id, 'at', y.tried_at, 'outcome', y.outcome, 'note', y.note,
             'byName', s.display_name) order by y.tried_at, y.id), '[]')
    from follow_up_tries y join staff_members s on s.organization_id = y.organization_id and s.id = y.tried_by_id
    where y.organization_id = o.organization_id and y.occurrence_id = o.id)`;

const OPEN_TASK = `(
    select t.id from tasks t where t.organization_id = o.organization_id and t.kind = 'follow_up_' || o.action
      and t.subject_id = o.id and t.status = 'open')`;

const OCCURRENCE = `json_build_object(
  'id', o.id, 'stepCode', o.step_code, 'action', o.action, 'channel', o.channel, 'status', o.status, 'reason', o.reason,
  'localDate', o.local_date, 'localTime', o.local_time, 'timeZone', o.time_zone, 'dueAt', o.due_at,
  'shiftedByQuietHours', o.shifted_by_quiet_hours, 'answeredAt', o.answered_at,
  'openTaskId', case when o.status = 'task_raised' then ${OPEN_TASK} end, 'tries', ${TRIES},
  'touches', (
    select coalesce(json_agg(json_build_object('id', t.id, 'at', t.created_at, 'channel', t.channel, 'status', t.status,
             'reason', t.reason, 'sentTo', t.sent_to) order by t.fence), '[]')
    from follow_up_touches t where t.organization_id = o.organization_id and t.occurrence_id = o.id))`;

// One statement for a whole timeline: its lists arrive as JSON instead of as a query each.
const OF_PATIENTS = `
  select e.id, e.patient_id as "patientId", e.programme_code as "programmeCode", e.programme_version as "programmeVersion",
    e.anchor_id as "anchorId", e.anchor_date::text as "anchorDate", e.created_at as "startedAt", e.status, e.stop_reason as "stopReason",
    (select coalesce(json_agg(${OCCURRENCE} order by o.local_date, o.local_time), '[]')
     from follow_up_occurrences o where o.organization_id = e.organization_id and o.enrollment_id = e.id
       and o.reason is distinct from 'moved') as occurrences
  from follow_up_enrollments e
  where e.organization_id = $1 and e.patient_id = any($2::uuid[])
  order by e.created_at desc, e.id`;

const BY_ID = `
  select o.patient_id as "patientId", e.programme_code as code, e.programme_version as version, ${OCCURRENCE} as occurrence
  from follow_up_occurrences o
  join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
  where o.organization_id = $1 and o.id = $2`;

const HEALTH = `
  select
    (select count(*)::int from follow_up_occurrences where organization_id = $1 and status = 'planned' and due_at <= app.now())
      as "dueNow",
    (select coalesce(floor(extract(epoch from app.now() - min(due_at)))::int, 0) from follow_up_occurrences
     where organization_id = $1 and status = 'planned' and due_at <= app.now()) as "oldestDueSeconds",
    (select count(*)::int from follow_up_occurrences
     where organization_id = $1 and sent_at > app.now() - interval '2 days'
       and (sent_at at time zone time_zone)::date = (app.now() at time zone time_zone)::date) as "sentToday",
    (select count(*)::int from follow_up_occurrences where organization_id = $1 and status = 'unknown') as "unknownOpen",
    (select count(*)::int from outbox where organization_id = $1 and handled_at is null and failed_at is null) as "outboxWaiting"`;

/** The enrolments of these patients, newest first, with their occurrences and touches. */
export async function enrollmentsOf(
  tx: Transaction,
  programmes: Programmes,
  patientIds: readonly Id[],
): Promise<EnrollmentView[]> {
  const rows = await tx.query<EnrollmentRow>(OF_PATIENTS, [tx.ctx.organizationId, patientIds]);
  tx.saw(...rows.map((row) => row.patientId));
  const named: EnrollmentView[] = [];
  for (const row of rows) {
    const programme = await programmes.version(tx, row.programmeCode, row.programmeVersion);
    const nameOf = new Map(programme?.steps.map(({ code, name }) => [code, name]));
    const occurrences = row.occurrences.map((each) => ({
      ...each,
      stepName: nameOf.get(each.stepCode) ?? each.stepCode,
    }));
    named.push({ ...row, occurrences, programmeName: programme?.name ?? row.programmeCode });
  }
  return named;
}

/** One occurrence with its touches. @throws AppError NOT_FOUND */
export async function occurrenceView(tx: Transaction, programmes: Programmes, id: Id): Promise<FollowUpOccurrenceType> {
  const [row] = await tx.query<{ patientId: Id; code: string; version: number; occurrence: FollowUpOccurrenceType }>(
    BY_ID,
    [tx.ctx.organizationId, id],
  );
  if (!row) throw notFound();
  tx.saw(row.patientId);
  const programme = await programmes.version(tx, row.code, row.version);
  const { stepCode } = row.occurrence;
  return { ...row.occurrence, stepName: programme?.steps.find(({ code }) => code === stepCode)?.name ?? stepCode };
}

/** Counts of the whole organization; only a system context sees them all. */
export async function deliveryHealth(tx: Transaction): Promise<DeliveryHealthType> {
  const [row] = await tx.query<DeliveryHealthType>(HEALTH, [tx.ctx.organizationId]);
  return row!;
}
