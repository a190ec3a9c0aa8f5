import type { Channel } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PauseScope } from './sending-pause.entity';

/** What an organization's own decisions leave open, whatever a patient agreed to. */
export interface SendingState {
  /** False until every requirement holds and somebody armed texts. */
  textsArmed: boolean;
  paused: PauseScope[];
}

/** How it stands now; the statement that lets messages leave asks again, under a lock. */
export async function sendingState(tx: Transaction): Promise<SendingState> {
  const [row] = await tx.prepared<SendingState>(
    'sending-state',
    `select exists (select from text_armings where organization_id = $1 and ended_at is null) as "textsArmed",
       array(select scope from sending_pauses where organization_id = $1 and ended_at is null) as paused`,
    [tx.ctx.organizationId],
  );
  return row!;
}

/** Whether this organization sends texts at all. */
export async function textsAreArmed(tx: Transaction): Promise<boolean> {
  return (await sendingState(tx)).textsArmed;
}

/** Whether automatic messages of a channel wait. */
export function isPaused({ paused }: SendingState, channel: Channel): boolean {
  return paused.includes('all') || paused.includes(channel);
}

/** Held by whoever closes a way out: what was not handed over before their commit does not leave after it. */
export async function holdSending(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('sending ' || $1::text, 0))`, [tx.ctx.organizationId]);
}
