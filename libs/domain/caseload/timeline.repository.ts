import type { Id } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** What stands on the line of time of a chart. */
export const timelineKinds = [
  'check_in',
  'message_sent',
  'text_received',
  'care_message',
  'meeting',
  'group_session',
  'facilitation',
  'appointment',
  'measure',
  'external_result',
  'plan_activated',
  'asked',
  'admitted',
  'moved',
  'level_changed',
  'discharged',
  'status_changed',
  'safety_item',
  'lapse',
  'milestone',
  'consent_signed',
  'consent_revoked',
  'disclosure',
  'task_done',
] as const;
/** One of them. */
export type TimelineKind = (typeof timelineKinds)[number];

/** One thing that happened, as the tables tell it. */
export interface TimelineRow {
  kind: TimelineKind;
  id: Id;
  at: Date;
  /** Of what is known by its day only, the day where the patient lives, YYYY-MM-DD. */
  onDay: string | null;
  /** The word that the table holds for how it went; its meaning hangs on the kind. */
  code: string | null;
  title: string | null;
  number: number | null;
  /** 1 (very bad) to 5 (very good). */
  mood: number | null;
  byName: string | null;
}

/** How one kind is read, and what a role must hold to know of it: what its own page asks for. */
interface Source {
  kinds: readonly TimelineKind[];
  /** Any of these. */
  permissions: readonly Permission[];
  sql: string;
}

/** Says what each column holds, since a role may read only parts that leave one empty; gives no row. */
const columns = `select null::text, null::uuid, null::timestamptz, null::date, null::text, null::text, null::int, null::int, null::uuid
  where false`;

// Each part: kind, id, at, day, code, title, number, mood, by. $1 organization, $2 patient, $3 zone.
const instant = (kind: TimelineKind, alias: string, at: string, rest: string): string =>
  `select '${kind}', ${alias}.id, ${at}, null::date, ${rest}`;
const day = (kind: TimelineKind, alias: string, on: string, rest: string): string =>
  `select '${kind}', ${alias}.id, ${on}::timestamp at time zone $3, ${on}, ${rest}`;
const theirs = (alias: string): string => `${alias}.organization_id = $1 and ${alias}.patient_id = $2`;

const sources: readonly Source[] = [
  {
    kinds: ['check_in'],
    permissions: ['followup:read'],
    sql: `${instant('check_in', 'c', 'c.answered_at', `case when c.has_used then 'used' end, null, c.craving, c.mood, c.recorded_by_id`)}
      from check_ins c where ${theirs('c')}`,
  },
  {
    kinds: ['message_sent'],
    permissions: ['followup:read'],
    sql: `${instant('message_sent', 'o', 'o.sent_at', 'o.channel, null, null, null, null')}
      from follow_up_occurrences o where ${theirs('o')} and o.sent_at is not null`,
  },
  {
    kinds: ['text_received'],
    permissions: ['followup:read'],
    sql: `${instant('text_received', 't', 't.received_at', 'null, null, null, null, null')}
      from inbound_texts t where ${theirs('t')}`,
  },
  {
    kinds: ['care_message'],
    permissions: ['followup:read'],
    sql: `${instant('care_message', 'w', 'w.sent_at', 'null, null, null, null, w.author_id')}
      from care_messages w where ${theirs('w')}`,
  },
  {
    kinds: ['meeting'],
    permissions: ['attendance:log', 'plan:read'],
    sql: `${instant('meeting', 'm', 'm.started_at', 'null, m.meeting_name, null, null, m.logged_by_id')}
      from meeting_attendances m where ${theirs('m')} and m.entered_in_error_at is null`,
  },
  {
    kinds: ['group_session'],
    permissions: ['note:read'],
    sql: `${instant('group_session', 'e', 's.starts_at', 'e.attendance, g.title, e.minutes, null, s.facilitator_id')}
      from group_entries e
      join group_sessions s on s.organization_id = e.organization_id and s.id = e.session_id
      join facility_groups g on g.organization_id = s.organization_id and g.id = s.group_id
      where ${theirs('e')} and e.signed_at is not null`,
  },
  {
    kinds: ['facilitation'],
    permissions: ['plan:read'],
    sql: `${day('facilitation', 'f', 'f.held_on', 'null, null, null, null, f.logged_by_id')}
      from facilitation_sessions f where ${theirs('f')} and f.entered_in_error_at is null`,
  },
  {
    kinds: ['appointment'],
    permissions: ['appointment:read'],
    sql: `${instant('appointment', 'a', 'a.starts_at', 'a.status, a.kind, null, null, a.staff_member_id')}
      from appointments a where ${theirs('a')}`,
  },
  {
    kinds: ['measure'],
    permissions: ['measure:read'],
    sql: `${instant('measure', 'r', 'r.answered_at', 'r.band, upper(r.code), r.score, null, r.recorded_by_id')}
      from measure_results r where ${theirs('r')} and r.in_error_at is null`,
  },
  {
    kinds: ['external_result'],
    permissions: ['measure:read'],
    sql: `${day('external_result', 'x', 'x.done_on', 'null, x.tool, null, null, x.recorded_by_id')}
      from external_results x where ${theirs('x')}`,
  },
  {
    kinds: ['plan_activated'],
    permissions: ['plan:read'],
    sql: `${instant('plan_activated', 'd', 'd.activated_at', 'd.kind, null, d.number, null, d.activated_by_id')}
      from relapse_prevention_plans d where ${theirs('d')} and d.activated_at is not null`,
  },
  {
    kinds: ['asked'],
    permissions: ['patient:read'],
    // Whole minutes until somebody was reached; what was said, and by whom, stays with the inquiry.
    sql: `${instant('asked', 'q', 'q.created_at', 'q.source, null, floor(extract(epoch from q.first_reached_at - q.created_at) / 60)::int, null, null')}
      from inquiries q where ${theirs('q')}`,
  },
  {
    kinds: ['admitted', 'discharged'],
    permissions: ['patient:read'],
    sql: `${day('admitted', 'e', 'e.admitted_on', 'null, f.name, null, null, null')}
      from episodes_of_care e join facilities f on f.organization_id = e.organization_id and f.id = e.facility_id
      where ${theirs('e')}
      union all
      ${day('discharged', 'e', 'e.discharged_on', 'e.discharge_reason, null, null, null, e.discharged_by_id')}
      from episodes_of_care e where ${theirs('e')} and e.discharged_on is not null`,
  },
  {
    kinds: ['level_changed'],
    permissions: ['patient:read'],
    sql: `${day('level_changed', 'l', 'l.effective_on', 'l.to_level, null, null, null, l.changed_by_id')}
      from level_of_care_changes l where ${theirs('l')}`,
  },
  {
    kinds: ['moved'],
    permissions: ['patient:read'],
    sql: `${day('moved', 't', 't.effective_on', 'null, f.name, null, null, t.transferred_by_id')}
      from stay_transfers t join facilities f on f.organization_id = t.organization_id and f.id = t.to_facility_id
      where ${theirs('t')}`,
  },
  {
    kinds: ['status_changed'],
    permissions: ['patient:read'],
    sql: `${day('status_changed', 's', 's.effective_on', 's.status, null, null, null, s.changed_by_id')}
      from patient_status_changes s where ${theirs('s')}`,
  },
  {
    kinds: ['safety_item'],
    permissions: ['checkin:record'],
    sql: `${instant('safety_item', 'i', 'i.raised_at', 'null, null, i.craving, null, i.closed_by_id')}
      from safety_items i where ${theirs('i')}`,
  },
  {
    kinds: ['lapse'],
    permissions: ['plan:read'],
    sql: `${day('lapse', 'l', 'l.happened_on', 'null, null, null, null, l.recorded_by_id')}
      from lapses l where ${theirs('l')} and l.taken_back_at is null`,
  },
  {
    kinds: ['milestone'],
    permissions: ['plan:read'],
    sql: `${day('milestone', 'm', 'm.reached_on', 'm.unit, null, m.amount, null, null')}
      from milestones m where ${theirs('m')} and m.hidden_at is null`,
  },
  {
    kinds: ['consent_signed', 'consent_revoked'],
    permissions: ['consent:manage', 'disclosure:make'],
    sql: `${instant('consent_signed', 'c', 'c.signed_at', 'null, c.discloser, null, null, c.prepared_by_id')}
      from part2_consents c where ${theirs('c')} and c.signed_at is not null and c.discarded_at is null
      union all
      ${instant('consent_revoked', 'c', 'c.revoked_at', 'null, c.discloser, null, null, c.revocation_taken_by_id')}
      from part2_consents c where ${theirs('c')} and c.revoked_at is not null`,
  },
  {
    kinds: ['disclosure'],
    permissions: ['disclosure:make'],
    sql: `${instant('disclosure', 'd', 'd.disclosed_at', 'null, d.recipient_name, null, null, d.disclosed_by_id')}
      from disclosures d where ${theirs('d')}`,
  },
  {
    kinds: ['task_done'],
    permissions: ['task:read'],
    sql: `${instant('task_done', 't', 't.completed_at', 'null, t.title, null, null, t.completed_by_id')}
      from tasks t where ${theirs('t')} and t.status = 'done'`,
  },
];

const allowedTo = (may: (permission: Permission) => boolean): readonly Source[] =>
  sources.filter(({ permissions }) => permissions.some(may));

/** The kinds that somebody with these permissions may know of. */
export function kindsAllowed(may: (permission: Permission) => boolean): TimelineKind[] {
  const allowed = new Set(allowedTo(may).flatMap(({ kinds }) => kinds));
  return timelineKinds.filter((kind) => allowed.has(kind));
}

/** What happened from one local day to another, both included, the newest first, with how many rows there are in all. */
export async function readTimeline(
  tx: Transaction,
  { patientId, zone, from, until }: { patientId: Id; zone: string; from: string; until: string },
  may: (permission: Permission) => boolean,
  most: number,
): Promise<{ rows: TimelineRow[]; total: number }> {
  const found = await tx.query<TimelineRow & { total: number }>(
    `select e.kind, e.id, e.at, e.on_day::text as "onDay", e.code, e.title, e.number, e.mood,
       s.display_name as "byName", count(*) over ()::int as total
     from (${[columns, ...allowedTo(may).map(({ sql }) => sql)].join(' union all ')}) e(kind, id, at, on_day, code, title, number, mood, by_id)
     left join staff_members s on s.organization_id = $1 and s.id = e.by_id
     where e.at >= $4::date::timestamp at time zone $3 and e.at < ($5::date + 1)::timestamp at time zone $3
     order by e.at desc, e.kind, e.id limit $6`,
    [tx.ctx.organizationId, patientId, zone, from, until, most],
  );
  tx.saw(patientId);
  return { rows: found.map(({ total: _total, ...row }) => row), total: found[0]?.total ?? 0 };
}
