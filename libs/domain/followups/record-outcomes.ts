import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { SendOutcome } from '@stepwell/delivery/message';
import type { Attempted } from '@stepwell/delivery/send-gate';
import { columns, freeSendingSlots } from '@stepwell/delivery/sending-slots';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import type { OccurrenceStatus } from './follow-up-occurrence.entity';
import type { TouchStatus } from './follow-up-touch.entity';
import { followUpSend } from './followups.jobs';
import { completeIfDone, lockOccurrences, type LockedOccurrence } from './followups.repository';
import { GiveUpOccurrences } from './give-up-occurrences';
import { MAX_TRIES, retryWait } from './retry-wait';

/** What one outcome makes of its occurrence and journal entry. */
interface Verdict {
  occurrence: LockedOccurrence;
  attempted: Attempted;
  touch: { status: TouchStatus; providerId: string | null; reason: string | null };
  /** Null where the occurrence went on meanwhile (the patient answered): only the journal hears of it. */
  becomes: { status: OccurrenceStatus; reason: string | null; waitSeconds: number | null } | null;
}

/** Naming the ids again lets the planner know how few they are. */
const WRITE = `
  with outcome as (
    select * from jsonb_to_recordset($2::jsonb) as r (id uuid, fence int, was text, touch text, provider_id text,
      touch_reason text, becomes text, reason text, wait_seconds int)
  ), journalled as (
    update follow_up_touches t set status = r.touch, provider_id = r.provider_id, reason = r.touch_reason from outcome r
    where t.organization_id = $1 and t.occurrence_id = any($4::uuid[]) and t.occurrence_id = r.id and t.fence = r.fence and t.status in ('sending', 'unknown')
  ), changed as (
    update follow_up_occurrences o set status = r.becomes, reason = r.reason,
      attempts = o.attempts + (r.becomes = 'planned')::int,
      sent_at = case r.becomes when 'sent' then app.now() else o.sent_at end,
      due_at = coalesce(app.now() + r.wait_seconds * interval '1 second', o.due_at)
    from outcome r
    where o.organization_id = $1 and o.id = any($4::uuid[]) and o.id = r.id and o.fence = r.fence and o.status = r.was
      and r.becomes is not null
    returning o.id, o.status, o.due_at
  ), cleared as (
    delete from due_work w using changed c
    where w.organization_id = $1 and w.job = $3 and w.subject_id = c.id and c.status <> 'planned'
  )
  insert into due_work (organization_id, job, subject_id, due_at)
  select $1, $3, c.id, c.due_at from changed c where c.status = 'planned'
  on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at`;

// What it does: migrations/1795392044000-let-departures-leave-by-function.ts.
const RECORD_SENT = `
  select id, patient_id as "patientId" from app.record_sent($1::uuid[], $2::int[], $3::text[], $4::text)`;

/** Writes down what became of attempts. Every update names the fence: one that an older attempt reports changes nothing. */
@Injectable()
export class RecordOutcomes {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly tasks: TasksService,
    private readonly givingUp: GiveUpOccurrences,
  ) {}

  async record(tx: Transaction, results: readonly Attempted[]): Promise<void> {
    const sent = await this.recordSent(tx, results);
    const others = results.filter(({ admitted }) => !sent.has(admitted.subjectId));
    if (others.length > 0) await this.recordOthers(tx, others);
  }

  /** Answers whose attempt was the current one and accepted. */
  private async recordSent(tx: Transaction, results: readonly Attempted[]): Promise<Set<Id>> {
    const accepted = results.flatMap(({ admitted, outcome }) =>
      outcome.kind === 'accepted' ? { ...admitted, providerId: outcome.providerId } : [],
    );
    if (accepted.length === 0) return new Set();
    const rows = await tx.prepared<{ id: Id; patientId: Id }>('record-sent', RECORD_SENT, [
      ...columns(accepted),
      accepted.map(({ providerId }) => providerId),
      followUpSend.name,
    ]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    if (rows.length > 0) await tx.changed('follow-ups');
    return new Set(rows.map(({ id }) => id));
  }

  private async recordOthers(tx: Transaction, results: readonly Attempted[]): Promise<void> {
    const attempts = results.map(({ admitted }) => admitted);
    await freeSendingSlots(tx, attempts);
    const locked = await lockOccurrences(
      tx,
      attempts.map(({ subjectId }) => subjectId),
    );
    const verdicts = results.flatMap((attempted) => {
      const occurrence = locked.find(({ id }) => id === attempted.admitted.subjectId);
      return (occurrence && verdictOn(occurrence, attempted)) ?? [];
    });
    if (verdicts.length > 0) await this.write(tx, verdicts);
    const unknown = results.filter(({ outcome }) => outcome.kind === 'unknown');
    await this.givingUp.giveUp(
      tx,
      unknown.map(({ admitted }) => admitted),
    );
  }

  private async write(tx: Transaction, verdicts: readonly Verdict[]): Promise<void> {
    const ids = verdicts.map(({ occurrence }) => occurrence.id);
    const rows = JSON.stringify(verdicts.map(rowOf));
    await tx.prepared('record-outcomes', WRITE, [tx.ctx.organizationId, rows, followUpSend.name, ids]);
    for (const verdict of verdicts) await this.tell(tx, verdict);
    await completeIfDone(
      tx,
      verdicts.map(({ occurrence }) => occurrence.enrollmentId),
    );
    await tx.changed('follow-ups');
  }

  /** What people, and later messages, have to know. */
  private async tell(tx: Transaction, { occurrence, attempted, becomes }: Verdict): Promise<void> {
    if (!becomes) return;
    const { id, patientId } = occurrence;
    const { channel, message } = attempted.admitted;
    // It had been called unknown, and its clear answer came all the same.
    if (occurrence.status === 'unknown') {
      const outcome = becomes.status === 'sent' ? 'It was sent: the answer came late.' : 'It was refused.';
      await this.tasks.settle(tx, 'delivery_unknown', id, outcome);
    }
    if (becomes.status !== 'failed') return;
    if (becomes.reason === 'opted_out' || becomes.reason === 'bounced') {
      await this.suppressions.suppress(tx, channel, message.to, becomes.reason);
    }
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: id });
  }
}

/** Null where nothing is to be written: an older attempt, or one without a clear answer. */
function verdictOn(occurrence: LockedOccurrence, attempted: Attempted): Verdict | null {
  const { admitted, outcome } = attempted;
  if (occurrence.fence !== admitted.fence || outcome.kind === 'unknown') return null;
  // "Nothing left" comes too late for one that people look after already: it is not sent again behind their backs.
  if (occurrence.status === 'unknown' && outcome.kind === 'retry') return null;
  const open = occurrence.status === 'sending' || occurrence.status === 'unknown';
  return { occurrence, attempted, touch: touchOf(outcome), becomes: open ? becomes(occurrence, outcome) : null };
}

function touchOf(outcome: Exclude<SendOutcome, { kind: 'unknown' }>): Verdict['touch'] {
  if (outcome.kind === 'accepted') return { status: 'sent', providerId: outcome.providerId, reason: null };
  if (outcome.kind === 'rejected') return { status: 'failed', providerId: null, reason: outcome.reason };
  return { status: 'retry', providerId: null, reason: null };
}

function becomes(
  { attempts }: LockedOccurrence,
  outcome: Exclude<SendOutcome, { kind: 'unknown' }>,
): NonNullable<Verdict['becomes']> {
  if (outcome.kind === 'accepted') return { status: 'sent', reason: null, waitSeconds: null };
  if (outcome.kind === 'rejected') return { status: 'failed', reason: outcome.reason, waitSeconds: null };
  if (attempts + 1 >= MAX_TRIES) return { status: 'failed', reason: 'gave_up', waitSeconds: null };
  // Nothing left: back to planned, later. Past its validity it will expire instead.
  return { status: 'planned', reason: null, waitSeconds: retryWait(attempts + 1, outcome.afterSeconds) };
}

function rowOf({ occurrence, touch, becomes: change }: Verdict): Record<string, unknown> {
  return {
    id: occurrence.id,
    fence: occurrence.fence,
    was: occurrence.status,
    touch: touch.status,
    provider_id: touch.providerId,
    touch_reason: touch.reason,
    becomes: change?.status ?? null,
    reason: change?.reason ?? null,
    wait_seconds: change?.waitSeconds ?? null,
  };
}
