import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { wholeContent } from './empty-content';
import { usualUnlessChosen } from './finish-document';
import { PlanReviews } from './plan-reviews.service';
import type { ReturnPlanInput } from './plans.graphql';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { planVersionSchema } from './submit-plan';

const reviewSchema = planVersionSchema.extend({ reason: severalLines('What came of it', 500) });

/** Notes that an active plan was looked at and stays as it is: the next review follows its rhythm. */
@Injectable()
export class ReviewPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly reviews: PlanReviews,
  ) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it is not the active one any more */
  async run(tx: Transaction, input: ReturnPlanInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, version, reason } = parseInput(reviewSchema, input);
    const { patientId } = await tx.repo(RelapsePreventionPlan).get(id);
    const { timeZone } = await this.patients.lock(tx, patientId);
    const plan = await tx.repo(RelapsePreventionPlan).get(id);
    if (plan.kind !== 'relapse_prevention') throw notFound();
    plan.requireSeen(version, 'active');
    const every = usualUnlessChosen(wholeContent(plan.content).reviewEveryDays);
    const reviewDue = addDays(localDateOf(await tx.now(), timeZone), every);
    await tx.repo(RelapsePreventionPlan).updateVersion(id, version, { reviewDue });
    // A look that nothing had asked for is a review too: its words are kept with one, like all others.
    await this.reviews.raise(tx, { patientId, reason: 'due', causeId: `${id} version ${version}` });
    await this.reviews.settle(tx, patientId, reason);
    await this.reviews.scheduleFor(tx, patientId);
    await tx.changed('plans');
  }
}
