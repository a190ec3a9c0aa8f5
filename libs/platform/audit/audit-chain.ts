import { createHash } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '../database/transaction';

/** Why a place of the chain does not hold. */
export const auditFaults = [
  'seal_missing',
  'seal_changed',
  'event_missing',
  'event_changed',
  'event_backdated',
  'event_unsealed',
  'anchor_differs',
] as const;
/** One of them. */
export type AuditFault = (typeof auditFaults)[number];

/** The first place at which the chain of an organization does not hold. */
export interface BrokenAudit {
  fault: AuditFault;
  /** Number of the seal; null for a row that no seal names. */
  seal: number | null;
  /** The row of the audit log; null where the seal itself is what changed. */
  eventId: Id | null;
}

/** How far the chain was followed: the seal and its hash, in hexadecimal digits. */
export interface AuditHead {
  seal: number;
  hash: string;
}

/** A stretch of the chain that was checked. */
export interface CheckedStretch {
  seals: number;
  events: number;
  /** Where the next stretch begins; null after the last one. */
  next: AuditHead | null;
  head: AuditHead;
  broken: BrokenAudit | null;
}

interface Seal {
  number: number;
  previousHash: Buffer;
  hash: Buffer;
  eventIds: Id[];
  eventHashes: Buffer;
}

interface Event {
  id: Id;
  /** Microseconds since 1970, in UTC, as digits. */
  at: string;
  actorKind: string;
  actorId: Id | null;
  action: string;
  outcome: string;
  patientIds: Id[];
  requestId: string;
}

/** What the first seal of an organization follows. */
export const CHAIN_START: AuditHead = { seal: 0, hash: '00'.repeat(32) };

const SEALS_PER_STRETCH = 20;

const SEALS = `
  select number, previous_hash as "previousHash", hash, event_ids as "eventIds", event_hashes as "eventHashes"
  from audit_seals where organization_id = $1 and number > $2 order by number limit ${SEALS_PER_STRETCH}`;

const EVENTS = `
  select id, (extract(epoch from at) * 1000000)::bigint::text as at, actor_kind as "actorKind", actor_id as "actorId",
    action, outcome, patient_ids as "patientIds", request_id as "requestId"
  from audit_events where organization_id = $1 and id = any($2)`;

const NEWEST_OF_SEAL = `
  select (extract(epoch from max(at)) * 1000000)::bigint::text as at from audit_events
  where organization_id = $1
    and id = any((select event_ids from audit_seals where organization_id = $1 and number = $2)::uuid[])`;

// Below the place up to which the sealer has come, every row has a seal.
const UNSEALED = `
  select e.id from audit_events e
  left join (select unnest(event_ids) as id from audit_seals where organization_id = $1) s on s.id = e.id
  where e.organization_id = $1 and e.written_in < (select written_in from app.audit_progress) and s.id is null
  order by e.id limit 1`;

/** No transaction that leaves a row takes as long; in microseconds. */
const LONGEST_TRANSACTION = 3_600_000_000n;

/**
 * Checks the next seals of the transaction's organization against their rows, beginning after `from`, without the
 * function that made them. What is broken is named where it first shows; nothing after it is looked at.
 */
export async function checkStretch(tx: Transaction, from: AuditHead): Promise<CheckedStretch> {
  const { organizationId } = tx.ctx;
  const seals = await tx.query<Seal>(SEALS, [organizationId, from.seal]);
  const rows = await tx.query<Event>(EVENTS, [organizationId, seals.flatMap(({ eventIds }) => eventIds)]);
  const events = new Map(rows.map((row) => [row.id, row]));
  const [before] = await tx.query<{ at: string | null }>(NEWEST_OF_SEAL, [organizationId, from.seal]);
  let newest = BigInt(before?.at ?? 0);
  let head = from;
  let count = 0;
  for (const seal of seals) {
    const broken = checkSeal(organizationId, head, seal, events) ?? checkTimes(seal, events, newest);
    if (broken) return { seals: seal.number - from.seal - 1, events: count, next: null, head, broken };
    head = { seal: seal.number, hash: seal.hash.toString('hex') };
    count += seal.eventIds.length;
    newest = newestOf(seal, events, newest);
  }
  const isLast = seals.length < SEALS_PER_STRETCH;
  const [unsealed] = isLast ? await tx.query<{ id: Id }>(UNSEALED, [organizationId]) : [];
  return {
    seals: seals.length,
    events: count,
    next: isLast ? null : head,
    head,
    broken: unsealed ? { fault: 'event_unsealed', seal: null, eventId: unsealed.id } : null,
  };
}

function checkSeal(
  organizationId: Id,
  previous: AuditHead,
  seal: Seal,
  events: ReadonlyMap<Id, Event>,
): BrokenAudit | null {
  if (seal.number !== previous.seal + 1) return { fault: 'seal_missing', seal: previous.seal + 1, eventId: null };
  const broken = { fault: 'seal_changed', seal: seal.number, eventId: null } as const;
  if (seal.previousHash.toString('hex') !== previous.hash) return broken;
  const words = asJson([organizationId, seal.number, seal.eventIds]);
  const expected = createHash('sha256').update(seal.previousHash).update(words).update(seal.eventHashes).digest();
  if (!expected.equals(seal.hash)) return broken;
  for (const [index, id] of seal.eventIds.entries()) {
    const event = events.get(id);
    if (!event) return { fault: 'event_missing', seal: seal.number, eventId: id };
    const kept = seal.eventHashes.subarray(index * 32, (index + 1) * 32);
    if (!hashOf(event).equals(kept)) return { fault: 'event_changed', seal: seal.number, eventId: id };
  }
  return null;
}

/** Rows are sealed in the order of their transactions: one that says an earlier time was not written when it says. */
function checkTimes(seal: Seal, events: ReadonlyMap<Id, Event>, newest: bigint): BrokenAudit | null {
  const eventId = seal.eventIds.find((id) => BigInt(events.get(id)!.at) < newest - LONGEST_TRANSACTION);
  return eventId ? { fault: 'event_backdated', seal: seal.number, eventId } : null;
}

function newestOf(seal: Seal, events: ReadonlyMap<Id, Event>, newest: bigint): bigint {
  return seal.eventIds.reduce((latest, id) => {
    const at = BigInt(events.get(id)!.at);
    return at > latest ? at : latest;
  }, newest);
}

function hashOf({ id, at, actorKind, actorId, action, outcome, patientIds, requestId }: Event): Buffer {
  const words = asJson([id, at, actorKind, actorId, action, outcome, patientIds, requestId]);
  return createHash('sha256').update(words).digest();
}

type Word = string | number | null | readonly Word[];

/** The text that PostgreSQL makes of the same value as jsonb. */
function asJson(value: Word): string {
  return isList(value) ? `[${value.map(asJson).join(', ')}]` : JSON.stringify(value);
}

function isList(value: Word): value is readonly Word[] {
  return Array.isArray(value);
}
