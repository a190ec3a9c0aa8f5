import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { PlanReviews } from './plan-reviews.service';
import type { ReturnPlanInput } from './plans.graphql';
import { AnyDocument } from './any-document.entity';
import { planVersionSchema } from './submit-plan';

const closeSchema = planVersionSchema.extend({ reason: severalLines('The reason', 500) });

/** Ends an active document without a new one; it stays in the record, with the reason, and nobody is asked to look at it. */
@Injectable()
export class PlanClosing {
  constructor(
    private readonly patients: PatientsService,
    private readonly reviews: PlanReviews,
  ) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it is not the active one any more */
  async close(tx: Transaction, input: ReturnPlanInput): Promise<void> {
    authorize(tx.ctx, 'plan:sign');
    const { id, version, reason } = parseInput(closeSchema, input);
    const { patientId } = await tx.repo(AnyDocument).get(id);
    await this.patients.lock(tx, patientId);
    const plan = await tx.repo(AnyDocument).get(id);
    plan.requireSeen(version, 'active');
    await tx.repo(AnyDocument).updateVersion(id, version, { status: 'closed', closedReason: reason });
    await this.reviews.forget(tx, id, 'The plan was closed');
    if (plan.kind === 'relapse_prevention') await this.reviews.settle(tx, patientId, 'The plan was closed');
    await tx.changed('plans');
  }
}
