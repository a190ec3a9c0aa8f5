import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { PlanSignature, type SignatureMethod } from './plan-signature.entity';
import { PlanReviews } from './plan-reviews.service';
import { planActivated } from './plans.events';
import { AnyDocument } from './any-document.entity';

/** A patient's signature under the wording they read. */
export interface PatientSignature {
  planId: Id;
  /** Of the wording that was read. */
  documentHash: string;
  submitId: Id;
  method: Exclude<SignatureMethod, 'password'>;
  /** As the patient wrote it. */
  name: string;
  /** Who handed the tablet over, saw the paper or recorded what was said. */
  staffMemberId: Id | null;
  paperId: Id | null;
  /** Of an agreement aloud. */
  witnessId?: Id;
  reason?: string;
}

/** Takes the patient's signature, which makes a document their one active document of its kind. */
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
    const { patientId } = await tx.repo(AnyDocument).get(id);
    await this.patients.lock(tx, patientId);
    if (await this.wasSigned(tx, id, submitId)) return;
    const plan = await tx.repo(AnyDocument).get(id);
    if (plan.status !== 'awaiting_patient' || plan.storedHash !== documentHash) {
      throw new AppError('CONFLICT', {
        message: {
          en: 'This plan changed since it was opened. Nothing was signed: open it again and read it before signing.',
          es: 'Este plan cambió desde que lo abriste. No se firmó nada: ábrelo otra vez y léelo antes de firmar.',
        },
      });
    }
    if (plan.documentHash() !== documentHash) throw new Error('A plan differs from what its author signed');
    const now = await tx.now();
    await tx.repo(PlanSignature).insert({ ...signature, patientId, signer: 'patient', title: null, signedAt: now });
    const superseded = await tx.query<{ id: Id }>(
      `update relapse_prevention_plans set status = 'superseded', version = version + 1
       where organization_id = $1 and patient_id = $2 and kind = $3 and status = 'active' returning id`,
      [tx.ctx.organizationId, patientId, plan.kind],
    );
    await tx.repo(AnyDocument).updateVersion(id, plan.version, {
      status: 'active',
      activatedAt: now,
      activatedById: plan.submittedById,
    });
    for (const before of superseded) await this.reviews.forget(tx, before.id, 'A new version was signed');
    await this.reviews.schedule(tx, { id, patientId, reviewDue: plan.reviewDue });
    if (plan.kind === 'relapse_prevention') {
      await this.reviews.settle(tx, patientId, 'A new version was signed');
      await tx.emit(planActivated, { planId: id, patientId });
    }
    await tx.changed('plans');
  }

  /** True where exactly this form was taken before. @throws AppError CONFLICT where it was used for something else */
  private async wasSigned(tx: Transaction, planId: Id, submitId: Id): Promise<boolean> {
    const before = await tx.repo(PlanSignature).findOne({ submitId });
    if (before && before.planId !== planId) throw new AppError('CONFLICT');
    return before !== null;
  }
}
