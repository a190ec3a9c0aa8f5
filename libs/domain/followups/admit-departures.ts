import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { MailMessage } from '@stepwell/delivery/message';
import type { Admission, Admitted, Candidate } from '@stepwell/delivery/send-gate';
import { freeSendingSlots, SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientLinks, type LinkDraft } from '../patients/patient-links.service';
import type { OpenRoute, PlacedOccurrence } from './decide-occurrence';
import { lockPatients } from './followups.repository';

/** A message that may leave, as far as was read: what it leans on is asked for again when it does. */
export interface Departure extends Candidate {
  occurrence: PlacedOccurrence;
  route: OpenRoute;
  link: LinkDraft;
  /** Subject and sender name are left out of a text. */
  message: Required<MailMessage>;
}

/**
 * In one statement: what is still as it was read, allowed, and the only one of its slot and day gets, in the order given, a sending slot, a
 * journal entry, and is `sending`. Consents and addresses are held until the transaction ends: a revocation can't commit
 * before it, and one that is under way is waited for. Due work stays until the outcome: should the slot be lost, the
 * occurrence comes back. Naming the ids again lets the planner know how few they are.
 */
const ADMIT = `
  with wanted as materialized (
    select * from jsonb_to_recordset($2::jsonb) as d (at int, id uuid, patient_id uuid, fence int, version text, channel text,
      slot text, local_date date, from_at timestamptz, until_at timestamptz, due_at timestamptz,
      valid_until timestamptz, open_until timestamptz, time_zone text, zone_rules text, shifted boolean,
      contact_id uuid, contact_version text, address_digest text, sent_to text, message_key text)
  ), agreed as materialized (
    select patient_id, channel from channel_consents
    where organization_id = $1 and patient_id = any($4::uuid[]) and purpose = 'follow_up' and revoked_at is null
    for share
  ), reached as materialized (
    select id, updated_at::text as version from patient_contacts
    where organization_id = $1 and id = any($5::uuid[]) and removed_at is null
    for share
  ), open as materialized (
    select w.* from wanted w
    join agreed a on a.patient_id = w.patient_id and a.channel = w.channel
    join reached r on r.id = w.contact_id and r.version = w.contact_version
    where not exists (
      select from suppressions s
      where s.organization_id = $1 and s.channel = w.channel and s.address_digest = decode(w.address_digest, 'hex'))
    and not exists (
      select from follow_up_touches t
      join follow_up_occurrences n on n.organization_id = t.organization_id and n.id = t.occurrence_id
      where t.organization_id = $1 and t.patient_id = w.patient_id and n.slot = w.slot and n.id <> w.id
        and t.status in ('sending', 'sent', 'unknown') and t.created_at >= w.from_at and t.created_at < w.until_at)
  ), slotted as materialized (
    select app.take_sending_slots(array_agg(id order by at), array_agg(fence + 1 order by at), $6) as id from open
  ), changed as (
    update follow_up_occurrences o set status = 'sending', reason = null, channel = w.channel, fence = o.fence + 1,
      due_at = coalesce(w.due_at, o.due_at), valid_until = coalesce(w.valid_until, o.valid_until),
      open_until = coalesce(w.open_until, o.open_until), time_zone = w.time_zone,
      zone_rules = coalesce(w.zone_rules, o.zone_rules),
      shifted_by_quiet_hours = coalesce(w.shifted, o.shifted_by_quiet_hours)
    from open w join slotted s on s.id = w.id
    where o.organization_id = $1 and o.id = any($3::uuid[]) and o.id = w.id and o.status = 'planned'
      and o.fence = w.fence and o.updated_at::text = w.version
    returning o.id, o.patient_id, o.fence
  ), journalled as (
    insert into follow_up_touches
      (organization_id, patient_id, occurrence_id, contact_id, channel, fence, sent_to, status, message_key)
    select $1, c.patient_id, c.id, w.contact_id, w.channel, c.fence, w.sent_to, 'sending', w.message_key
    from changed c join wanted w on w.id = c.id
  )
  select o.id, c.id is not null as "isLeaving", s.id is null as "isWaiting"
  from open o left join slotted s on s.id = o.id left join changed c on c.id = o.id`;

/** Lets messages leave, each holding a sending slot: whoever finds `sending` after a crash knows that bytes may be out. */
@Injectable()
export class AdmitDepartures {
  constructor(private readonly links: PatientLinks) {}

  /** Comes first in the transaction, before any row is locked. */
  async lock(tx: Transaction, departures: readonly Departure[]): Promise<void> {
    await lockPatients(
      tx,
      departures.map(({ occurrence }) => occurrence.patientId),
      departures.map(({ route }) => route.suppression.lock),
    );
  }

  /** Admits what was locked in this transaction. */
  async admit(tx: Transaction, departures: readonly Departure[]): Promise<Admission<Departure>> {
    const patientIds = departures.map(({ occurrence }) => occurrence.patientId);
    tx.saw(...patientIds);
    const open = await tx.prepared<{ id: Id; isLeaving: boolean; isWaiting: boolean }>('admit-departures', ADMIT, [
      tx.ctx.organizationId,
      JSON.stringify(departures.map(rowOf)),
      departures.map(({ subjectId }) => subjectId),
      patientIds,
      departures.map(({ route }) => route.contactId),
      SLOT_SECONDS,
    ]);
    const among = (rows: typeof open): Departure[] => {
      const ids = new Set(rows.map(({ id }) => id));
      return departures.filter(({ subjectId }) => ids.has(subjectId));
    };
    const leaving = among(open.filter(({ isLeaving }) => isLeaving));
    const waiting = among(open.filter(({ isWaiting }) => isWaiting));
    const again = departures.filter((one) => !leaving.includes(one) && !waiting.includes(one));
    // A slot that was taken for one that somebody had changed.
    const idle = again.filter(({ subjectId }) => open.some(({ id }) => id === subjectId));
    if (idle.length > 0) {
      await freeSendingSlots(
        tx,
        idle.map(({ subjectId, occurrence }) => ({ subjectId, fence: occurrence.fence + 1 })),
      );
    }
    if (leaving.length > 0) {
      await this.links.store(
        tx,
        leaving.map(({ link }) => link),
      );
      await tx.changed('follow-ups');
    }
    return { admitted: leaving.map(admittedOf), waiting, again: again.map(({ subjectId }) => subjectId) };
  }
}

function rowOf({ occurrence, route, message }: Departure, at: number): Record<string, unknown> {
  const { id, patientId, fence, version, slot, localDate, today, moved, timeZone } = occurrence;
  return {
    at,
    id,
    patient_id: patientId,
    fence,
    version,
    channel: route.channel,
    slot,
    local_date: localDate,
    from_at: today.from,
    until_at: today.until,
    due_at: moved ? occurrence.dueAt : null,
    valid_until: moved ? occurrence.validUntil : null,
    open_until: moved ? occurrence.openUntil : null,
    time_zone: timeZone,
    zone_rules: moved?.zoneRules ?? null,
    shifted: moved?.shifted ?? null,
    contact_id: route.contactId,
    contact_version: route.contactVersion,
    address_digest: route.suppression.digest.toString('hex'),
    sent_to: maskAddress(route.channel, route.address),
    message_key: message.key,
  };
}

function admittedOf({ occurrence, route, message }: Departure): Admitted {
  const attempt = { subjectId: occurrence.id, fence: occurrence.fence + 1 };
  if (route.channel === 'email') return { ...attempt, channel: 'email', message };
  const { to, text, key, language } = message;
  return { ...attempt, channel: 'sms', message: { to, text, key, language } };
}
