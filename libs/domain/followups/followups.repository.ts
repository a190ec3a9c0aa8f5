import type { Id } from '@stepwell/kernel/ids';
import type { Channel, Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { EnrollmentStatus } from './follow-up-enrollment.entity';
import type { OccurrenceStatus } from './follow-up-occurrence.entity';
import type { StepAction } from './programme';

/** An occurrence with everything that decides whether and how it goes. */
export interface ReadOccurrence {
  id: Id;
  /** Another text once anybody has changed the row. */
  version: string;
  patientId: Id;
  enrollmentId: Id;
  stepCode: string;
  action: StepAction;
  slot: string;
  /** Null where nothing is sent. */
  channel: Channel | null;
  localDate: string;
  localTime: string;
  /** The instant of a step that counts hours. */
  fixedAt: Date | null;
  sendWithinHours: number;
  openForDays: number;
  /** The step that this one follows up was answered. */
  wasAnswered: boolean;
  timeZone: string;
  dueAt: Date;
  validUntil: Date;
  openUntil: Date;
  status: OccurrenceStatus;
  fence: number;
  attempts: number;
  enrollmentStatus: EnrollmentStatus;
  programmeCode: string;
  programmeVersion: number;
  language: Language;
  patientZone: string;
  facilityName: string;
  organizationName: string;
  organizationStatus: 'active' | 'suspended';
  /** A safety item is open for which automatic messages wait. */
  isHeld: boolean;
  senderName: string;
  /** The product's clock at the moment of reading. */
  now: Date;
}

// What was due before a copy of the database was let send may have gone already: it is stale.
const READ = `
  select o.id, o.updated_at::text as version, o.patient_id as "patientId", o.enrollment_id as "enrollmentId",
    o.step_code as "stepCode", o.action, o.slot, o.channel, o.local_date::text as "localDate", o.local_time::text as "localTime",
    o.send_within_hours as "sendWithinHours", o.open_for_days as "openForDays", o.fixed_at as "fixedAt",
    o.if_unanswered is not null and exists (
      select from follow_up_occurrences a where a.organization_id = $1 and a.enrollment_id = o.enrollment_id
        and a.step_code = o.if_unanswered and (a.status = 'answered' or a.reason = 'same_day' and exists (
          select from follow_up_occurrences s where s.organization_id = $1 and s.patient_id = a.patient_id
            and s.slot = a.slot and s.local_date = a.local_date and s.status = 'answered'))) as "wasAnswered",
    o.time_zone as "timeZone", o.due_at as "dueAt",
    case when o.due_at <= (select sends_from from app.instance) then o.due_at else o.valid_until end as "validUntil",
    o.open_until as "openUntil", o.status, o.fence, o.attempts, e.status as "enrollmentStatus",
    e.programme_code as "programmeCode", e.programme_version as "programmeVersion", p.language,
    p.time_zone as "patientZone", f.name as "facilityName", g.name as "organizationName", g.status as "organizationStatus",
    g.neutral_sender_name as "senderName", app.now() as now,
    exists (select from safety_items i where i.organization_id = o.organization_id and i.patient_id = o.patient_id
      and i.closed_at is null and i.holds_messages) as "isHeld"
  from follow_up_occurrences o
  join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
  join patients p on p.organization_id = o.organization_id and p.id = o.patient_id
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  join organizations g on g.organization_id = o.organization_id
  where o.organization_id = $1 and o.id = any($2::uuid[])
  order by o.due_at, o.id`;

/** Reads occurrences, earliest first, without those that do not exist; locks none: writing asks for the version again. */
export async function readOccurrences(tx: Transaction, ids: readonly Id[]): Promise<ReadOccurrence[]> {
  const occurrences = await tx.prepared<ReadOccurrence>('read-occurrences', READ, [tx.ctx.organizationId, ids]);
  tx.saw(...occurrences.map(({ patientId }) => patientId));
  return occurrences;
}

/**
 * Lets one transaction at a time change a patient's follow-ups; taken before any of their rows is locked. The key is also
 * that of `app.pass_departures`, which takes several, in their order.
 */
export async function lockFollowUps(tx: Transaction, patientId: Id): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('follow-ups ' || $1::text || ' ' || $2::text, 0))`, [
    tx.ctx.organizationId,
    patientId,
  ]);
}

/** What an outcome is judged by. */
export interface LockedOccurrence {
  id: Id;
  patientId: Id;
  enrollmentId: Id;
  status: OccurrenceStatus;
  fence: number;
  attempts: number;
}

/** Occurrences locked until the transaction ends, in one order for everybody: an answer or the watch may change them too. */
export async function lockOccurrences(tx: Transaction, ids: readonly Id[]): Promise<LockedOccurrence[]> {
  const locked = await tx.prepared<LockedOccurrence>(
    'lock-occurrences',
    `select id, patient_id as "patientId", enrollment_id as "enrollmentId", status, fence, attempts
     from follow_up_occurrences where organization_id = $1 and id = any($2::uuid[]) order by id for update`,
    [tx.ctx.organizationId, ids],
  );
  tx.saw(...locked.map(({ patientId }) => patientId));
  return locked;
}

/** An address as sending sees it. */
export interface SendableContact {
  id: Id;
  /** Another text once anybody has changed the row. */
  version: string;
  patientId: Id;
  channel: Channel;
  address: string;
  /** `verified` once the patient read a code back. */
  verification: string;
  safeFrom: string | null;
  safeUntil: string | null;
  /** A phone that nobody else answers and that stands on no other record, of this organization or another. */
  isTheirsAlone: boolean;
}

/** Patients' addresses: verified before others, own before shared. */
export async function sendableContacts(tx: Transaction, patientIds: readonly Id[]): Promise<SendableContact[]> {
  return tx.prepared<SendableContact>(
    'sendable-contacts',
    `select id, updated_at::text as version, patient_id as "patientId", case kind when 'email' then 'email' else 'sms' end as channel, address,
       verification, safe_from as "safeFrom", safe_until as "safeUntil",
       case when kind <> 'phone' or is_shared or verification <> 'verified' then false else not exists (
         select from patient_contacts o where o.organization_id = $1 and o.kind = 'phone' and o.address = c.address
           and o.patient_id <> c.patient_id and o.removed_at is null)
         and (select count(*) from auth.organizations_of_phone(c.address)) <= 1 end as "isTheirsAlone"
     from patient_contacts c
     where organization_id = $1 and patient_id = any($2::uuid[]) and removed_at is null
     order by patient_id, verification = 'verified' desc, is_shared, verified_at desc nulls last, id`,
    [tx.ctx.organizationId, patientIds],
  );
}

/** A day on a patient's wall, as two UTC instants: from inclusive, until exclusive. */
export interface LocalDay {
  from: Date;
  until: Date;
}

/** What other messages of its slot leave of an occurrence's place. */
export interface PlaceTaken {
  /** Another message of the slot went, or may have gone, to the patient on that day. */
  slotTaken: boolean;
  /** Channels on which another occurrence has the same slot and day: its message would be the same one. */
  messagesTaken: Channel[];
  /** Messages of any slot that went, or may have gone, on that day, and in the seven days that end with it. */
  onDay: number;
  inWeek: number;
}

const PLACES = `
  select o.id, array(
      select n.channel from follow_up_occurrences n
      where n.organization_id = o.organization_id and n.patient_id = o.patient_id and n.slot = o.slot
        and n.local_date = o.local_date and n.id <> o.id and n.status <> 'cancelled') as "messagesTaken",
    exists (
      select from follow_up_touches t
      join follow_up_occurrences n on n.organization_id = t.organization_id and n.id = t.occurrence_id
      where t.organization_id = o.organization_id and t.patient_id = o.patient_id and n.slot = o.slot and n.id <> o.id
        and t.status in ('sending', 'sent', 'unknown') and t.created_at >= d.from_at and t.created_at < d.until_at) as "slotTaken",
    w."onDay", w."inWeek"
  from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) as d (id, from_at, until_at)
  join follow_up_occurrences o on o.organization_id = $1 and o.id = any($2::uuid[]) and o.id = d.id
  cross join lateral (
    select count(*) filter (where t.created_at >= d.from_at)::int as "onDay", count(*)::int as "inWeek"
    from follow_up_touches t
    where t.organization_id = o.organization_id and t.patient_id = o.patient_id and t.occurrence_id <> o.id
      and t.status in ('sending', 'sent', 'unknown') and t.created_at >= d.from_at - interval '6 days'
      and t.created_at < d.until_at) w`;

/** For each occurrence, what is taken on the day given with it. */
export async function placesTaken(tx: Transaction, days: ReadonlyMap<Id, LocalDay>): Promise<Map<Id, PlaceTaken>> {
  const bounds = [...days.values()];
  const rows = await tx.prepared<PlaceTaken & { id: Id }>('places-taken', PLACES, [
    tx.ctx.organizationId,
    [...days.keys()],
    bounds.map((day) => day.from),
    bounds.map((day) => day.until),
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Ends those enrolments of which nothing is left to be sent. */
export async function completeIfDone(tx: Transaction, enrollmentIds: readonly Id[]): Promise<void> {
  await tx.prepared(
    'complete-enrollments',
    `with done as (
       select e.id from follow_up_enrollments e
       where e.organization_id = $1 and e.id = any($2::uuid[]) and e.status = 'active' and not exists (
         select from follow_up_occurrences o
         where o.organization_id = e.organization_id and o.enrollment_id = e.id and o.status in ('planned', 'sending'))
       order by e.id for update)
     update follow_up_enrollments e set status = 'completed' from done where e.organization_id = $1 and e.id = done.id`,
    [tx.ctx.organizationId, [...new Set(enrollmentIds)]],
  );
}
