import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { planActivated } from './plans.events';
import type { ActivatePlanInput } from './plans.graphql';
import { refuseUnfinished } from './plans.policy';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Days until a plan is looked at again, where nobody chose a day. */
const DEFAULT_REVIEW_DAYS = 30;

/** Checks which plan is meant, in the version that was on the screen. */
export const planVersionSchema = z.object({
  id: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  version: z.int().min(1),
});

/** Makes a draft the patient's one active plan; from then on it never changes. */
@Injectable()
export class ActivatePlan {
  constructor(private readonly patients: PatientsService) {}

  /**
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT naming what is missing (`content.lapseResponse.firstHour`,
   * `content.medication.naloxoneLocation`, `reviewDue`); CONFLICT when somebody else changed or activated it
   */
  async run(tx: Transaction, input: ActivatePlanInput): Promise<void> {
    authorize(tx.ctx, 'plan:activate');
    const { id, version } = parseInput(planVersionSchema, input);
    const plan = await tx.repo(RelapsePreventionPlan).get(id);
    plan.requireDraft();
    // What is checked below must be what the person saw.
    if (plan.version !== version) throw new AppError('CONFLICT');
    const patient = await this.patients.lock(tx, plan.patientId);
    refuseUnfinished(plan.content, patient.primarySubstances);
    const now = await tx.now();
    const today = DateTime.fromJSDate(now, { zone: patient.timeZone });
    const reviewDue = plan.reviewDue ?? today.plus({ days: DEFAULT_REVIEW_DAYS }).toISODate()!;
    if (reviewDue < today.toISODate()!)
      throw badInput('reviewDue', 'The review day lies in the past. Choose a new one.');
    await tx.query(
      `update relapse_prevention_plans set status = 'superseded', version = version + 1
       where organization_id = $1 and patient_id = $2 and status = 'active'`,
      [tx.ctx.organizationId, plan.patientId],
    );
    await tx.repo(RelapsePreventionPlan).updateVersion(id, version, {
      status: 'active',
      activatedAt: now,
      activatedById: tx.ctx.actorId,
      storedHash: plan.documentHash(),
      reviewDue,
    });
    await tx.emit(planActivated, { planId: plan.id, patientId: plan.patientId });
    await tx.changed('plans');
  }
}
