import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { authorize } from '@stepwell/kernel/authorize';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { PlanSignature } from './plan-signature.entity';
import type { ReturnPlanInput } from './plans.graphql';
import { AnyDocument } from './any-document.entity';
import { planVersionSchema } from './submit-plan';

const returnSchema = planVersionSchema.extend({ reason: severalLines('The reason', 500) });

/** Gives a plan that waits for a signature back to its author: it is a draft again, and who signed signs anew. */
@Injectable()
export class ReturnPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly tasks: TasksService,
  ) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it was signed or returned in the meantime */
  async run(tx: Transaction, input: ReturnPlanInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, version, reason } = parseInput(returnSchema, input);
    const { patientId } = await tx.repo(AnyDocument).get(id);
    await this.patients.lock(tx, patientId);
    const plan = await tx.repo(AnyDocument).get(id);
    plan.requireSeen(version, 'in_review', 'awaiting_patient');
    await tx.repo(PlanSignature).update({ planId: id, voidedAt: IsNull() }, { voidedAt: await tx.now() });
    await tx.repo(AnyDocument).updateVersion(id, version, {
      status: 'draft',
      storedHash: null,
      submittedAt: null,
      submittedById: null,
      returnedReason: reason,
    });
    await this.tasks.settle(tx, 'plan_cosign', id, 'Returned to its author');
    await tx.changed('plans');
  }
}
