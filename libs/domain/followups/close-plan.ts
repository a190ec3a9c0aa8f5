import { Injectable } from '@nestjs/common';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PlanClosing } from '../plans/plan-closing.service';
import type { ReturnPlanInput } from '../plans/plans.graphql';
import { PlansService } from '../plans/plans.service';
import { lockFollowUps } from './followups.repository';
import { StopEnrollments } from './stop-enrollments';

/** Ends an active plan and, in the same transaction, what hangs on it: no message asks about a plan that is gone. */
@Injectable()
export class ClosePlan {
  constructor(
    private readonly plans: PlansService,
    private readonly closing: PlanClosing,
    private readonly stopping: StopEnrollments,
  ) {}

  /** @returns how many planned messages were stopped. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async run(tx: Transaction, input: ReturnPlanInput): Promise<number> {
    const { patientId } = await this.plans.view(tx, input.id);
    await lockFollowUps(tx, patientId);
    await this.closing.close(tx, input);
    return this.stopping.stopOfPlan(tx, patientId, input.id);
  }
}
