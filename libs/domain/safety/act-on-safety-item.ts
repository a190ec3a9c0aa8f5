import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { pageOnCall } from './safety.jobs';
import { reachedAnswers, riskLevels, SafetyItem, type ReachedAnswer, type RiskLevel } from './safety-item.entity';
import { SafetyPage } from './safety-page.entity';

/** For so long after an item whom it paged still reaches the patient, to write down what was done. */
const REACH_HOURS = 12;

/** What came of a safety item. */
export interface SafetyOutcome {
  id: Id;
  reached: ReachedAnswer;
  riskLevel: RiskLevel;
  planReviewed: boolean;
  supervisorInformed: boolean;
  note?: string | null;
}

const outcomeSchema = z.object({
  id: z.string(),
  reached: z.enum(reachedAnswers),
  riskLevel: z.enum(riskLevels),
  planReviewed: z.boolean(),
  supervisorInformed: z.boolean(),
  note: optionalText(severalLines('The note', 1000)),
});

/** What people do about a safety item: say that they see to it, and record what came of it. */
@Injectable()
export class ActOnSafetyItem {
  constructor(private readonly tasks: TasksService) {}

  /** Says that the actor sees to it: nobody else is paged. Said again, or after somebody else, it changes nothing. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async acknowledge(tx: Transaction, id: Id): Promise<void> {
    const { item, actorId } = await this.open(tx, id);
    if (item.acknowledgedAt) return;
    await tx
      .repo(SafetyItem)
      .update(
        { id: item.id },
        { acknowledgedAt: await tx.now(), acknowledgedById: actorId, nextStep: null, nextStepAt: null },
      );
    await this.endPaging(tx, item.id);
  }

  /** Closes it with what came of it. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it was closed already, BAD_INPUT naming the field */
  async close(tx: Transaction, input: SafetyOutcome): Promise<void> {
    const { id, ...outcome } = parseInput(outcomeSchema, input);
    const { item, actorId } = await this.open(tx, id);
    if (outcome.reached === 'reached' && outcome.riskLevel === 'unknown')
      throw badInput('input.riskLevel', 'You reached the patient: say how high you judge the risk.');
    if (outcome.reached !== 'reached' && !outcome.supervisorInformed)
      throw badInput(
        'input.supervisorInformed',
        'Nobody spoke with the patient: tell a supervisor first, then record it here.',
      );
    const now = await tx.now();
    await tx.repo(SafetyItem).update(
      { id: item.id },
      {
        ...{ ...outcome, closedAt: now, closedById: actorId, nextStep: null, nextStepAt: null },
        ...(item.acknowledgedAt ? {} : { acknowledgedAt: now, acknowledgedById: actorId }),
      },
    );
    await this.endPaging(tx, item.id);
    await tx
      .repo(SafetyPage)
      .update({ itemId: item.id }, { reachUntil: new Date(now.getTime() + REACH_HOURS * 3_600_000) });
    const words = 'Done with the safety item.';
    await this.tasks.settle(tx, 'high_craving', item.subjectId, words);
    if (outcome.reached === 'reached') await this.tasks.settle(tx, 'call_request', item.subjectId, words);
  }

  private async open(tx: Transaction, id: Id): Promise<{ item: SafetyItem; actorId: Id }> {
    authorize(tx.ctx, 'checkin:record');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    if (!isId(id)) throw notFound();
    const item = await tx.repo(SafetyItem).getForUpdate(id);
    item.requireOpen();
    return { item, actorId: tx.ctx.actorId };
  }

  private async endPaging(tx: Transaction, itemId: Id): Promise<void> {
    await tx.repo(SafetyPage).update({ itemId, status: 'planned' }, { status: 'withdrawn' });
    await clearDueWork(tx, pageOnCall, itemId);
    await tx.changed('check-ins');
  }
}
