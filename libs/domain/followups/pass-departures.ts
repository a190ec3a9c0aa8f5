import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { MailMessage } from '@stepwell/delivery/message';
import type { Admission, Admitted, Attempted, Candidate } from '@stepwell/delivery/send-gate';
import { columns, SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import { digestOf } from '@stepwell/platform/auth/tokens';
import type { Database } from '@stepwell/platform/database/database';
import type { LinkDraft } from '../patients/patient-links.service';
import type { OpenRoute, PlacedOccurrence } from './decide-occurrence';
import { followUpSend } from './followups.jobs';

/** A message that may leave, as far as was read: what it leans on is asked for again when it does. */
export interface Departure extends Candidate {
  occurrence: PlacedOccurrence;
  route: OpenRoute;
  link: LinkDraft;
  /** Subject and sender name are left out of a text. */
  message: Required<MailMessage>;
}

// What it does and holds: migrations/1795681092000-pass-departures-in-one-call.ts.
const PASS = `
  select id, is_recorded as "isRecorded", is_leaving as "isLeaving", is_waiting as "isWaiting"
  from app.pass_departures($1, $2, $3, $4::uuid[], $5::int[], $6::text[], $7, $8::jsonb, $9::uuid[], $10::uuid[],
    $11::uuid[], $12::bigint[], $13::int)`;

/**
 * Lets messages leave, each holding a sending slot, and records those before, which were accepted; one statement is the
 * whole transaction. Whoever finds `sending` after a crash knows that bytes may be out.
 */
export async function passDepartures(
  database: Database,
  ctx: SystemContext,
  departures: readonly Departure[],
  before: readonly Attempted[],
): Promise<Admission<Departure>> {
  const accepted = before.flatMap(({ admitted, outcome }) =>
    outcome.kind === 'accepted' ? { ...admitted, providerId: outcome.providerId } : [],
  );
  const rows = await database.call<{ id: Id; isRecorded: boolean; isLeaving: boolean; isWaiting: boolean }>(ctx, {
    name: 'pass-departures',
    text: PASS,
    values: [
      ctx.operation,
      ctx.requestId,
      ...columns(accepted),
      accepted.map(({ providerId }) => providerId),
      followUpSend.name,
      JSON.stringify(departures.map(rowOf)),
      departures.map(({ subjectId }) => subjectId),
      departures.map(({ occurrence }) => occurrence.patientId),
      departures.map(({ route }) => route.contactId),
      departures.map(({ route }) => route.suppression.lock),
      SLOT_SECONDS,
    ],
  });
  const idsOf = (some: typeof rows): Set<Id> => new Set(some.map(({ id }) => id));
  const recorded = idsOf(rows.filter(({ isRecorded }) => isRecorded));
  const leaving = idsOf(rows.filter(({ isLeaving }) => isLeaving));
  const waiting = idsOf(rows.filter(({ isWaiting }) => isWaiting));
  return {
    admitted: departures
      .filter(({ subjectId }) => leaving.has(subjectId))
      .map((departure) => admittedOf(departure, ctx.organizationId)),
    waiting: departures.filter(({ subjectId }) => waiting.has(subjectId)),
    again: departures.map(({ subjectId }) => subjectId).filter((id) => !leaving.has(id) && !waiting.has(id)),
    unrecorded: before.filter(({ admitted }) => !recorded.has(admitted.subjectId)),
  };
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

function admittedOf({ occurrence, route, message }: Departure, organizationId: Id): Admitted {
  const attempt = { subjectId: occurrence.id, fence: occurrence.fence + 1 };
  if (route.channel === 'email') return { ...attempt, channel: 'email', message };
  const { to, text, key, language } = message;
  return { ...attempt, channel: 'sms', message: { to, text, key, language, organizationId } };
}
