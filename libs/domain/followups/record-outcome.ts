import { Injectable } from '@nestjs/common';
import type { SendOutcome } from '@stepwell/delivery/message';
import type { Admitted } from '@stepwell/delivery/send-gate';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch, type TouchStatus } from './follow-up-touch.entity';
import { followUpSend } from './followups.jobs';
import { completeIfDone } from './followups.repository';
import { GiveUpOccurrence } from './give-up-occurrence';
import { MAX_TRIES, retryWait } from './retry-wait';

/** Writes down what became of an attempt. Every update names the fence: one that was given up meanwhile changes nothing. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly tasks: TasksService,
    private readonly givingUp: GiveUpOccurrence,
  ) {}

  async record(tx: Transaction, admitted: Admitted, outcome: SendOutcome): Promise<void> {
    // Not by `get`: an answer or the watchdog may change it at this moment, and the row lock waits for them.
    const occurrence = await tx.repo(FollowUpOccurrence).getForUpdate(admitted.subjectId);
    if (occurrence.fence !== admitted.fence) return;
    if (outcome.kind === 'unknown') return this.givingUp.giveUp(tx, occurrence);
    const touched = await this.recordTouch(tx, admitted, outcome);
    if (!touched || occurrence.status !== 'sending') return;
    if (outcome.kind === 'accepted') await this.sent(tx, occurrence);
    else if (outcome.kind === 'rejected') await this.failed(tx, occurrence, admitted, outcome.reason);
    else if (occurrence.attempts + 1 >= MAX_TRIES) await this.failed(tx, occurrence, admitted, 'gave_up');
    else await this.tryAgain(tx, occurrence, outcome.afterSeconds);
    await completeIfDone(tx, occurrence.enrollmentId);
    await tx.changed('follow-ups');
  }

  private async recordTouch(
    tx: Transaction,
    admitted: Admitted,
    outcome: Exclude<SendOutcome, { kind: 'unknown' }>,
  ): Promise<boolean> {
    const words: Record<typeof outcome.kind, TouchStatus> = { accepted: 'sent', rejected: 'failed', retry: 'retry' };
    const updated = await tx.repo(FollowUpTouch).update(
      { occurrenceId: admitted.subjectId, fence: admitted.fence, status: 'sending' },
      {
        status: words[outcome.kind],
        providerId: outcome.kind === 'accepted' ? outcome.providerId : null,
        reason: outcome.kind === 'rejected' ? outcome.reason : null,
      },
    );
    return updated === 1;
  }

  private async sent(tx: Transaction, { id }: FollowUpOccurrence): Promise<void> {
    await tx
      .repo(FollowUpOccurrence)
      .update({ id }, { status: 'sent', sentAt: await tx.now(), leasedUntil: null, reason: null });
    await clearDueWork(tx, followUpSend, id);
  }

  private async failed(
    tx: Transaction,
    occurrence: FollowUpOccurrence,
    admitted: Admitted,
    reason: string,
  ): Promise<void> {
    const { id, patientId } = occurrence;
    if (reason === 'opted_out' || reason === 'bounced') {
      await this.suppressions.suppress(tx, admitted.channel, admitted.message.to, reason);
    }
    await tx.repo(FollowUpOccurrence).update({ id }, { status: 'failed', reason, leasedUntil: null });
    await clearDueWork(tx, followUpSend, id);
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: id });
  }

  /** Nothing left: back to planned, later. Past its validity it will expire instead. */
  private async tryAgain(
    tx: Transaction,
    occurrence: FollowUpOccurrence,
    afterSeconds: number | undefined,
  ): Promise<void> {
    const attempts = occurrence.attempts + 1;
    const dueAt = new Date((await tx.now()).getTime() + retryWait(attempts, afterSeconds) * 1000);
    await tx
      .repo(FollowUpOccurrence)
      .update({ id: occurrence.id }, { status: 'planned', attempts, dueAt, leasedUntil: null });
    await setDueWork(tx, followUpSend, occurrence.id, dueAt);
  }
}
