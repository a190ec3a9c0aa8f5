import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PlanVersionInput } from './plans.graphql';
import { AnyDocument } from './any-document.entity';
import { planVersionSchema } from './submit-plan';

/** Closes a draft that nobody wants; it stays in the record. */
@Injectable()
export class DiscardPlan {
  /** @throws AppError FORBIDDEN, NOT_FOUND; CONFLICT when somebody else changed it, or it is no draft any more */
  async run(tx: Transaction, input: PlanVersionInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, version } = parseInput(planVersionSchema, input);
    const plan = await tx.repo(AnyDocument).get(id);
    plan.requireDraft();
    await tx.repo(AnyDocument).updateVersion(id, version, { status: 'closed' });
    await tx.changed('plans');
  }
}
