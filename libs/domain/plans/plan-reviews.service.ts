import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { planReviewDue } from './plans.jobs';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Why a plan is looked at again before its words change. */
export const reviewReasons = ['due', 'level', 'lapse', 'medication', 'meetings', 'discharge'] as const;
/** One of them. */
export type ReviewReason = (typeof reviewReasons)[number];

/** Something that asks for a look at a patient's plan. */
export interface ReviewTrigger {
  patientId: Id;
  reason: ReviewReason;
  /** The lapse, check-in, week or episode behind it: each counts once, ever. */
  causeId: Id;
}

/** When a review that is due shows up, by the patient's clock. */
const MORNING_MINUTE = 9 * 60;

/** Reviews of active plans: each cause becomes one task with its reason, and a new version settles them. */
@Injectable()
export class PlanReviews {
  constructor(
    private readonly patients: PatientsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Raises a task to look at the patient's active plan, once per cause, however often it is told; while one with the same
   * reason is open, a further cause is noted and adds none. Without an active plan there is nothing to look at. Slices to the right call it for what only they know (a missed dose).
   */
  async raise(tx: Transaction, { patientId, reason, causeId }: ReviewTrigger): Promise<void> {
    const plan = await tx.repo(RelapsePreventionPlan).findOne({ patientId, status: 'active' });
    if (plan) await this.note(tx, plan, reason, causeId);
  }

  /** Raises the task of a plan whose review is due today or was; sets the next look where the day moved meanwhile. */
  async raiseDue(tx: Transaction, planId: Id): Promise<void> {
    const plan = await tx.repo(RelapsePreventionPlan).findOne({ id: planId, status: 'active' });
    if (!plan?.reviewDue) return clearDueWork(tx, planReviewDue, planId);
    const { timeZone } = await this.patients.summary(tx, plan.patientId);
    if (plan.reviewDue > localDateOf(await tx.now(), timeZone)) return this.schedule(tx, plan);
    await this.note(tx, plan, 'due', `${plan.id} ${plan.reviewDue}`);
    await clearDueWork(tx, planReviewDue, planId);
  }

  /** Says when the patient's active plan is to be looked at, after its day or their zone changed. */
  async scheduleFor(tx: Transaction, patientId: Id): Promise<void> {
    const plan = await tx.repo(RelapsePreventionPlan).findOne({ patientId, status: 'active' });
    if (plan) await this.schedule(tx, plan);
  }

  /** A plan that is over is looked at no more. */
  async forget(tx: Transaction, planId: Id): Promise<void> {
    await clearDueWork(tx, planReviewDue, planId);
  }

  /** Settles what waited, because the plan was looked at. */
  async settle(tx: Transaction, patientId: Id, outcome: string): Promise<void> {
    for (const reason of reviewReasons)
      await this.tasks.settleOfPatient(tx, `plan_review_${reason}`, patientId, outcome);
  }

  private async schedule(tx: Transaction, { id, patientId, reviewDue }: RelapsePreventionPlan): Promise<void> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    await setDueWork(tx, planReviewDue, id, instantOf(reviewDue!, MORNING_MINUTE, timeZone));
  }

  private async note(
    tx: Transaction,
    { id, patientId }: RelapsePreventionPlan,
    reason: ReviewReason,
    cause: string,
  ): Promise<void> {
    const [noted] = await tx.query(
      `insert into plan_reviews (organization_id, patient_id, plan_id, reason, cause) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, patient_id, reason, cause) do nothing returning id`,
      [tx.ctx.organizationId, patientId, id, reason, cause],
    );
    if (noted) await this.tasks.raiseTask(tx, { kind: `plan_review_${reason}`, patientId, subjectId: id });
  }
}
