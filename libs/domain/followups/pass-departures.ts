import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { MailMessage } from '@stepwell/delivery/message';
import type { Admission, Admitted, Attempted, Candidate, Staged } from '@stepwell/delivery/send-gate';
import { columns, SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import { digestOf } from '@stepwell/platform/auth/tokens';
import type { Database } from '@stepwell/platform/database/database';
import type { NamedStatement } from '@stepwell/platform/database/held-transaction';
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

// What it does: migrations/1795700933000-stage-departures.ts.
const FOLLOW = `
  select id from app.follow_departures($1, $2, $3::uuid[], $4::int[], $5::text[], $6, $7::uuid[], $8::int[], $9::uuid[],
    $10::int) as id`;

/** What is told of one departure, or of one attempt before. */
interface Passed {
  id: Id;
  isRecorded: boolean;
  isLeaving: boolean;
  isWaiting: boolean;
}

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
  const rows = await database.call<Passed>(ctx, passing(ctx, departures, before, SLOT_SECONDS));
  const recorded = idsOf(rows.filter(({ isRecorded }) => isRecorded));
  return admissionOf(ctx, departures, rows, before, recorded);
}

/** The same without slots, in a transaction that waits for those before to hand theirs over. */
export async function stageDepartures(
  database: Database,
  ctx: SystemContext,
  departures: readonly Departure[],
): Promise<Staged<Departure>> {
  const { rows, held } = await database.hold<Passed>(ctx, passing(ctx, departures, [], null));
  const leaving = rows.filter(({ isLeaving }) => isLeaving);
  const next = departures.filter(({ subjectId }) => leaving.some(({ id }) => id === subjectId));
  return {
    follow: async (before) => {
      const recorded = await held.end<{ id: Id }>({
        name: 'follow-departures',
        text: FOLLOW,
        values: [
          ctx.operation,
          ctx.requestId,
          ...sentColumns(before),
          followUpSend.name,
          next.map(({ subjectId }) => subjectId),
          next.map(({ occurrence }) => occurrence.fence + 1),
          departures.map(({ occurrence }) => occurrence.patientId),
          SLOT_SECONDS,
        ],
      });
      return admissionOf(ctx, departures, rows, before, idsOf(recorded));
    },
    drop: () => held.drop(),
  };
}

function passing(
  ctx: SystemContext,
  departures: readonly Departure[],
  before: readonly Attempted[],
  slotSeconds: number | null,
): NamedStatement {
  return {
    name: 'pass-departures',
    text: PASS,
    values: [
      ctx.operation,
      ctx.requestId,
      ...sentColumns(before),
      followUpSend.name,
      JSON.stringify(departures.map(rowOf)),
      departures.map(({ subjectId }) => subjectId),
      departures.map(({ occurrence }) => occurrence.patientId),
      departures.map(({ route }) => route.contactId),
      departures.map(({ route }) => route.suppression.lock),
      slotSeconds,
    ],
  };
}

/** Attempts that were accepted, and what the provider calls them, as three arrays. */
function sentColumns(before: readonly Attempted[]): [Id[], number[], string[]] {
  const accepted = before.flatMap(({ admitted, outcome }) =>
    outcome.kind === 'accepted' ? { ...admitted, providerId: outcome.providerId } : [],
  );
  return [...columns(accepted), accepted.map(({ providerId }) => providerId)];
}

function idsOf(rows: readonly { id: Id }[]): Set<Id> {
  return new Set(rows.map(({ id }) => id));
}

function admissionOf(
  ctx: SystemContext,
  departures: readonly Departure[],
  rows: readonly Passed[],
  before: readonly Attempted[],
  recorded: ReadonlySet<Id>,
): Admission<Departure> {
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
