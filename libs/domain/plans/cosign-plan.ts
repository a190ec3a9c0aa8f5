import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { randomId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import { TasksService } from '../tasks/tasks.service';
import { PlanSignature } from './plan-signature.entity';
import type { PlanVersionInput } from './plans.graphql';
import { AnyDocument } from './any-document.entity';
import { planVersionSchema } from './submit-plan';

/** Adds the second signature to a plan whose author can't sign alone. Whoever calls it has just given their password. */
@Injectable()
export class CosignPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly staff: StaffService,
    private readonly tasks: TasksService,
  ) {}

  /** @throws AppError FORBIDDEN to the author and to who can't sign alone; NOT_FOUND, CONFLICT when none is missing */
  async run(tx: Transaction, input: PlanVersionInput): Promise<void> {
    authorize(tx.ctx, 'note:cosign');
    const { id, version } = parseInput(planVersionSchema, input);
    const { patientId } = await tx.repo(AnyDocument).get(id);
    const { timeZone } = await this.patients.lock(tx, patientId);
    const plan = await tx.repo(AnyDocument).get(id);
    plan.requireSeen(version, 'in_review');
    const now = await tx.now();
    const title = await this.staff.cosignerTitle(tx, plan.submittedById, localDateOf(now, timeZone));
    const signer = await this.staff.get(tx, tx.ctx.actorId!);
    await tx.repo(AnyDocument).updateVersion(id, version, { status: 'awaiting_patient' });
    await tx.repo(PlanSignature).insert({
      ...{ patientId, planId: id, signer: 'cosigner', method: 'password', name: signer.displayName, title },
      ...{ staffMemberId: signer.id, documentHash: plan.storedHash!, submitId: randomId(), signedAt: now },
    });
    await this.tasks.settle(tx, 'plan_cosign', id, 'Co-signed');
    await tx.changed('plans');
  }
}
