import type { Id } from '@stepwell/kernel/ids';
import type { Channel, Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { EnrollmentStatus } from './follow-up-enrollment.entity';
import type { OccurrenceStatus } from './follow-up-occurrence.entity';

/** An occurrence, locked, with everything that decides whether and how it goes. */
export interface ClaimedOccurrence {
  id: Id;
  patientId: Id;
  enrollmentId: Id;
  stepCode: string;
  slot: string;
  channel: Channel;
  localDate: string;
  timeZone: string;
  dueAt: Date;
  validUntil: Date;
  openUntil: Date;
  shifted: boolean;
  status: OccurrenceStatus;
  fence: number;
  attempts: number;
  leasedUntil: Date | null;
  enrollmentStatus: EnrollmentStatus;
  programmeCode: string;
  programmeVersion: number;
  language: Language;
  patientZone: string;
  facilityName: string;
  organizationName: string;
  organizationStatus: 'active' | 'suspended';
  senderName: string;
  /** The product's clock at the moment of the claim. */
  now: Date;
}

const CLAIM = `
  select o.id, o.patient_id as "patientId", o.enrollment_id as "enrollmentId", o.step_code as "stepCode", o.slot, o.channel,
    o.local_date::text as "localDate", o.time_zone as "timeZone", o.due_at as "dueAt", o.valid_until as "validUntil",
    o.open_until as "openUntil", o.shifted_by_quiet_hours as shifted, o.status, o.fence, o.attempts,
    o.leased_until as "leasedUntil", e.status as "enrollmentStatus", e.programme_code as "programmeCode",
    e.programme_version as "programmeVersion", p.language, p.time_zone as "patientZone", f.name as "facilityName",
    g.name as "organizationName", g.status as "organizationStatus", g.neutral_sender_name as "senderName", app.now() as now
  from follow_up_occurrences o
  join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
  join patients p on p.organization_id = o.organization_id and p.id = o.patient_id
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  join organizations g on g.organization_id = o.organization_id
  where o.organization_id = $1 and o.id = $2
  for update of o skip locked for share of g`;

/**
 * Claims an occurrence for this transaction, or answers null when somebody else holds it or it does not exist. Everything
 * about one patient's follow-ups is serialised first, so that two occurrences can't both be the day's only one.
 */
export async function claimOccurrence(tx: Transaction, id: Id): Promise<ClaimedOccurrence | null> {
  const key = [tx.ctx.organizationId, id];
  const [found] = await tx.query<{ patientId: Id }>(
    'select patient_id as "patientId" from follow_up_occurrences where organization_id = $1 and id = $2',
    key,
  );
  if (!found) return null;
  await lockFollowUps(tx, found.patientId);
  const [row] = await tx.query<ClaimedOccurrence>(CLAIM, key);
  tx.saw(found.patientId);
  return row ?? null;
}

/** Lets one transaction at a time change a patient's follow-ups; taken before any of their rows is locked. */
export async function lockFollowUps(tx: Transaction, patientId: Id): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('follow-ups ' || $1 || ' ' || $2, 0))`, [
    tx.ctx.organizationId,
    patientId,
  ]);
}

/** An address as sending sees it. */
export interface SendableContact {
  id: Id;
  address: string;
  /** `verified` once the patient read a code back. */
  verification: string;
  safeFrom: string | null;
  safeUntil: string | null;
}

/** A patient's addresses on a channel, held until the transaction ends: verified before others, own before shared. */
export async function contactsOn(tx: Transaction, patientId: Id, channel: Channel): Promise<SendableContact[]> {
  return tx.query<SendableContact>(
    `select id, address, verification, safe_from as "safeFrom", safe_until as "safeUntil" from patient_contacts
     where organization_id = $1 and patient_id = $2 and kind = $3 and removed_at is null
     order by verification = 'verified' desc, is_shared, verified_at desc nulls last, id
     for share`,
    [tx.ctx.organizationId, patientId, channel === 'email' ? 'email' : 'phone'],
  );
}

/** Whether another message of this slot went, or may have gone, to the patient on the occurrence's own day. */
export async function slotTaken(
  tx: Transaction,
  occurrence: ClaimedOccurrence,
  from: Date,
  until: Date,
): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>(
    `select exists (
       select from follow_up_touches t
       join follow_up_occurrences o on o.organization_id = t.organization_id and o.id = t.occurrence_id
       where t.organization_id = $1 and t.patient_id = $2 and o.slot = $3 and o.id <> $4
         and t.status in ('sending', 'sent', 'unknown') and t.created_at >= $5 and t.created_at < $6
     ) as taken`,
    [tx.ctx.organizationId, occurrence.patientId, occurrence.slot, occurrence.id, from, until],
  );
  return row!.taken;
}

/** Whether the same slot and day are planned on this channel by another occurrence: its message would be the same one. */
export async function messageTaken(tx: Transaction, occurrence: ClaimedOccurrence, channel: Channel): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>(
    `select exists (
       select from follow_up_occurrences o
       where o.organization_id = $1 and o.patient_id = $2 and o.slot = $3 and o.local_date = $4 and o.channel = $5
         and o.id <> $6 and o.status <> 'cancelled'
     ) as taken`,
    [tx.ctx.organizationId, occurrence.patientId, occurrence.slot, occurrence.localDate, channel, occurrence.id],
  );
  return row!.taken;
}

/** Ends an enrolment of which nothing is left to be sent. */
export async function completeIfDone(tx: Transaction, enrollmentId: Id): Promise<void> {
  await tx.query(
    `update follow_up_enrollments e set status = 'completed'
     where e.organization_id = $1 and e.id = $2 and e.status = 'active' and not exists (
       select from follow_up_occurrences o
       where o.organization_id = e.organization_id and o.enrollment_id = e.id and o.status in ('planned', 'sending'))`,
    [tx.ctx.organizationId, enrollmentId],
  );
}
