import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { planReviewDue } from './plans.jobs';
import { AnyDocument } from './any-document.entity';
import type { SignedDocument } from './signed-document.entity';

/** Why a plan is looked at again before its words change. */
export const reviewReasons = ['due', 'level', 'lapse', 'medication', 'meetings', 'discharge'] as const;
/** One of them. */
export type ReviewReason = (typeof reviewReasons)[number];

/** Something that asks for a look at a patient's plan. */
export interface ReviewTrigger {
  patientId: Id;
  reason: ReviewReason;
  /** The lapse, check-in, week or episode behind it: each counts once, ever. */
  causeId: string;
}

/** When a review that is due shows up, by the patient's clock. */
const MORNING_MINUTE = 9 * 60;

/**
 * Reviews of what holds: every document when its day comes; the relapse-prevention plan also for other causes, each of which
 * becomes one task with its reason. A new version settles them.
 */
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
    const plan = await tx.repo(AnyDocument).findOne({ patientId, kind: 'relapse_prevention', status: 'active' });
    if (plan) await this.note(tx, plan, reason, causeId);
  }

  /** Raises the task of a plan whose review is due today or was; sets the next look where the day moved meanwhile. */
  async raiseDue(tx: Transaction, planId: Id): Promise<void> {
    const plan = await tx.repo(AnyDocument).findOne({ id: planId, status: 'active' });
    if (!plan?.reviewDue) return clearDueWork(tx, planReviewDue, planId);
    const { timeZone } = await this.patients.summary(tx, plan.patientId);
    if (plan.reviewDue > localDateOf(await tx.now(), timeZone)) return this.schedule(tx, plan);
    await this.note(tx, plan, 'due', `${plan.id} ${plan.reviewDue}`);
    await clearDueWork(tx, planReviewDue, planId);
  }

  /** Says when the patient's active documents are to be looked at, after a day or their zone changed. */
  async scheduleFor(tx: Transaction, patientId: Id): Promise<void> {
    for (const active of await tx.repo(AnyDocument).find({ where: { patientId, status: 'active' } }))
      await this.schedule(tx, active);
  }

  /** Says when a document is to be looked at. */
  async schedule(
    tx: Transaction,
    { id, patientId, reviewDue }: Pick<SignedDocument, 'id' | 'patientId' | 'reviewDue'>,
  ): Promise<void> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    await setDueWork(tx, planReviewDue, id, instantOf(reviewDue!, MORNING_MINUTE, timeZone));
  }

  /** A document that is over is looked at no more. */
  async forget(tx: Transaction, planId: Id, outcome: string): Promise<void> {
    await clearDueWork(tx, planReviewDue, planId);
    await this.tasks.settle(tx, 'plan_review_due', planId, outcome);
  }

  /** Settles what waited, because the plan was looked at. */
  async settle(tx: Transaction, patientId: Id, outcome: string): Promise<void> {
    for (const reason of reviewReasons) await this.withdraw(tx, patientId, reason, outcome);
  }

  /** Settles what waited for one reason that is none any more. */
  withdraw(tx: Transaction, patientId: Id, reason: ReviewReason, outcome: string): Promise<void> {
    return this.tasks.settleOfPatient(tx, `plan_review_${reason}`, patientId, outcome);
  }

  private async note(
    tx: Transaction,
    { id, patientId }: Pick<SignedDocument, 'id' | 'patientId'>,
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
