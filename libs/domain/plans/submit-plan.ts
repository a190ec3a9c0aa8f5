import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, randomId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import { TasksService } from '../tasks/tasks.service';
import { AnyDocument } from './any-document.entity';
import { FinishDocument } from './finish-document';
import { PlanSignature } from './plan-signature.entity';
import type { PlanVersionInput } from './plans.graphql';

/** Checks which plan is meant, in the version that was on the screen. */
export const planVersionSchema = z.object({
  id: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  version: z.int().min(1),
});

/**
 * Signs a draft as its author and puts it before a co-signer, where the author's credential needs one, or the patient.
 * From then on its words stay. Whoever calls it has just given their password: see `StaffPasswords.confirm`.
 */
@Injectable()
export class SubmitPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly staff: StaffService,
    private readonly tasks: TasksService,
    private readonly finishing: FinishDocument,
  ) {}

  /**
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT naming what is missing (`content.lapseResponse.firstHour`,
   * `content.medication.naloxoneLocation`, `reasonForChange`, `reviewDue`); CONFLICT when somebody else changed or signed it
   */
  async run(tx: Transaction, input: PlanVersionInput): Promise<void> {
    authorize(tx.ctx, 'plan:sign');
    const { id, version } = parseInput(planVersionSchema, input);
    const { patientId } = await tx.repo(AnyDocument).get(id);
    const patient = await this.patients.lock(tx, patientId);
    const plan = await tx.repo(AnyDocument).get(id);
    plan.requireDraft();
    // What is checked below must be what the person saw.
    plan.requireSeen(version, 'draft');
    const { content, reviewEveryDays } = await this.finishing.of(tx, plan, patient.primarySubstances);
    const { kind } = plan;
    if (!plan.reasonForChange && (await tx.repo(AnyDocument).findOne({ patientId, kind, status: 'active' })))
      throw badInput('reasonForChange', 'Say what changed and why: the plan before was signed too.');
    const now = await tx.now();
    const today = localDateOf(now, patient.timeZone);
    const reviewDue = plan.reviewDue ?? addDays(today, reviewEveryDays);
    if (reviewDue < today) throw badInput('reviewDue', 'The review day lies in the past. Choose a new one.');
    const signer = await this.staff.get(tx, tx.ctx.actorId!);
    const { title, needsCosignature } = await this.staff.standing(tx, signer.id, today);
    plan.content = content;
    const documentHash = plan.documentHash();
    await tx.repo(AnyDocument).updateVersion(id, version, {
      status: needsCosignature ? 'in_review' : 'awaiting_patient',
      content,
      storedHash: documentHash,
      reviewDue,
      submittedAt: now,
      submittedById: signer.id,
      returnedReason: null,
    });
    await tx.repo(PlanSignature).insert({
      ...{ patientId, planId: id, signer: 'author', method: 'password', name: signer.displayName, title },
      ...{ staffMemberId: signer.id, documentHash, submitId: randomId(), signedAt: now },
    });
    if (needsCosignature) await this.tasks.raiseTask(tx, { kind: 'plan_cosign', patientId, subjectId: id });
    await tx.changed('plans');
  }
}
