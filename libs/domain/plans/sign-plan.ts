import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { PlanSignature, type SignatureMethod } from './plan-signature.entity';
import { PlanReviews } from './plan-reviews.service';
import { planActivated } from './plans.events';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** A patient's signature under the wording they read. */
export interface PatientSignature {
  planId: Id;
  /** Of the wording that was read. */
  documentHash: string;
  submitId: Id;
  method: Exclude<SignatureMethod, 'password'>;
  /** As the patient wrote it. */
  name: string;
  /** Who handed the tablet over or saw the paper. */
  staffMemberId: Id | null;
  paperId: Id | null;
}

/** Takes the patient's signature, which makes the plan their one active plan. */
@Injectable()
export class SignPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly reviews: PlanReviews,
  ) {}

  /**
   * The same form sent again changes nothing.
   * @throws AppError NOT_FOUND; CONFLICT when the plan no longer waits for the patient, or its words changed since
   */
  async run(tx: Transaction, signature: PatientSignature): Promise<void> {
    const { planId: id, documentHash, submitId } = signature;
    const { patientId } = await tx.repo(RelapsePreventionPlan).get(id);
    await this.patients.lock(tx, patientId);
    if (await this.wasSigned(tx, id, submitId)) return;
    const plan = await tx.repo(RelapsePreventionPlan).get(id);
    if (plan.status !== 'awaiting_patient' || plan.storedHash !== documentHash) {
      throw new AppError('CONFLICT', {
        message: 'This plan changed since it was opened. Nothing was signed: open it again and read it before signing.',
      });
    }
    if (plan.documentHash() !== documentHash) throw new Error('A plan differs from what its author signed');
    const now = await tx.now();
    await tx.repo(PlanSignature).insert({ ...signature, patientId, signer: 'patient', title: null, signedAt: now });
    await tx.query(
      `update relapse_prevention_plans set status = 'superseded', version = version + 1
       where organization_id = $1 and patient_id = $2 and status = 'active'`,
      [tx.ctx.organizationId, patientId],
    );
    await tx.repo(RelapsePreventionPlan).updateVersion(id, plan.version, {
      status: 'active',
      activatedAt: now,
      activatedById: plan.submittedById,
    });
    await this.reviews.settle(tx, patientId, 'A new version was signed');
    await this.reviews.scheduleFor(tx, patientId);
    await tx.emit(planActivated, { planId: id, patientId });
    await tx.changed('plans');
  }

  /** True where exactly this form was taken before. @throws AppError CONFLICT where it was used for something else */
  private async wasSigned(tx: Transaction, planId: Id, submitId: Id): Promise<boolean> {
    const before = await tx.repo(PlanSignature).findOne({ submitId });
    if (before && before.planId !== planId) throw new AppError('CONFLICT');
    return before !== null;
  }
}
