import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { planContentSchema } from './plan-content';
import type { SavePlanInput } from './plan-content-input';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Longest time until a plan is looked at again, in days. */
const LONGEST_REVIEW = 366;

const saveSchema = z.object({
  id: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  version: z.int().min(1),
  content: planContentSchema,
  reviewDue: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }).nullish(),
  reasonForChange: optionalText(severalLines('What changed', 500)),
});

/** Saves a draft as a whole; it may be unfinished. */
@Injectable()
export class SavePlan {
  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the line; CONFLICT when somebody else saved, or it is no draft any more */
  async run(tx: Transaction, input: SavePlanInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, version, content, reviewDue, reasonForChange } = parseInput(saveSchema, input);
    const plan = await tx.repo(RelapsePreventionPlan).get(id);
    if (plan.kind !== 'relapse_prevention') throw notFound();
    plan.requireDraft();
    if (reviewDue && daysBetween(await tx.now(), reviewDue) > LONGEST_REVIEW) {
      throw badInput('input.reviewDue', 'Choose a review within a year.');
    }
    await tx
      .repo(RelapsePreventionPlan)
      .updateVersion(id, version, { content, reasonForChange, ...(reviewDue ? { reviewDue } : {}) });
    await tx.changed('plans');
  }
}

function daysBetween(now: Date, day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / 86_400_000;
}
