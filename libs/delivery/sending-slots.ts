import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Messages that may be on their way at once, over all workers: as many as the database has slots. */
export const MAX_IN_FLIGHT = 8;

/** Seconds for which a slot stays held without a sign of life from its process. */
export const SLOT_SECONDS = 10;

/** One attempt to send; an older fence can change nothing. */
export interface Attempt {
  subjectId: Id;
  fence: number;
}

/** Frees the slots of attempts that ended; one that lost its slot before is left out. */
export async function freeSendingSlots(tx: Transaction, attempts: readonly Attempt[]): Promise<void> {
  await tx.prepared('free-sending-slots', 'select app.free_sending_slots($1, $2)', columns(attempts));
}

/** Which of these subjects hold a slot. */
export async function holdersOfSlots(tx: Transaction, subjectIds: readonly Id[]): Promise<Set<Id>> {
  const rows = await tx.query<{ id: Id }>('select app.sending_slots_held($1) as id', [subjectIds]);
  return new Set(rows.map((row) => row.id));
}

/** Attempts as two arrays, for the database. */
export function columns(attempts: readonly Attempt[]): [Id[], number[]] {
  return [attempts.map((attempt) => attempt.subjectId), attempts.map((attempt) => attempt.fence)];
}
