import type { Id } from '@stepwell/kernel/ids';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { MailMessage } from '@stepwell/delivery/message';
import type { Admission, Admitted, Candidate } from '@stepwell/delivery/send-gate';
import { freeSendingSlots, SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import { digestOf } from '@stepwell/platform/auth/tokens';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { LinkDraft } from '../patients/patient-links.service';
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

// What it does and holds: migrations/1795392044000-let-departures-leave-by-function.ts.
const ADMIT = `
  select id, is_leaving as "isLeaving", is_waiting as "isWaiting"
  from app.admit_departures($1::jsonb, $2::uuid[], $3::uuid[], $4::uuid[], $5::int)`;

/** Comes first in the transaction that admits, before any row is locked. */
export async function lockDepartures(tx: Transaction, departures: readonly Departure[]): Promise<void> {
  await lockPatients(
    tx,
    departures.map(({ occurrence }) => occurrence.patientId),
    departures.map(({ route }) => route.suppression.lock),
  );
}

/**
 * Lets messages that were locked in this transaction leave, each holding a sending slot: whoever finds `sending` after a
 * crash knows that bytes may be out.
 */
export async function admitDepartures(
  tx: Transaction,
  departures: readonly Departure[],
): Promise<Admission<Departure>> {
  const patientIds = departures.map(({ occurrence }) => occurrence.patientId);
  tx.saw(...patientIds);
  const open = await tx.prepared<{ id: Id; isLeaving: boolean; isWaiting: boolean }>('admit-departures', ADMIT, [
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
  if (leaving.length > 0) await tx.changed('follow-ups');
  return { admitted: leaving.map(admittedOf), waiting, again: again.map(({ subjectId }) => subjectId) };
}

function rowOf({ occurrence, route, link, message }: Departure, at: number): Record<string, unknown> {
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
    link_digest: digestOf(link.token).toString('hex'),
    link_expires_at: link.expiresAt,
  };
}

function admittedOf({ occurrence, route, message }: Departure): Admitted {
  const attempt = { subjectId: occurrence.id, fence: occurrence.fence + 1 };
  if (route.channel === 'email') return { ...attempt, channel: 'email', message };
  const { to, text, key, language } = message;
  return { ...attempt, channel: 'sms', message: { to, text, key, language } };
}
