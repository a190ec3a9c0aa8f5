import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { wholeContent } from './empty-content';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { openStatuses } from './signed-document.entity';

/** Begins a plan with the words of the last one, for somebody who is in care again. */
@Injectable()
export class PlanCopies {
  constructor(private readonly patients: PatientsService) {}

  /**
   * A draft with the words of the plan that was in force last; that one stays in force, and on the phone, until the new one
   * is signed. Meetings are agreed anew. @returns the draft's id, or null where there was no plan, or a draft stands already
   */
  async copyLast(tx: Transaction, patientId: Id): Promise<Id | null> {
    await this.patients.lock(tx, patientId);
    const plans = await tx
      .repo(RelapsePreventionPlan)
      .find({ where: { patientId, kind: 'relapse_prevention' }, order: { number: 'DESC' } });
    if (plans.some((plan) => openStatuses.includes(plan.status))) return null;
    const last = plans.find(({ activatedAt }) => activatedAt !== null);
    if (!last) return null;
    const { templateCode, templateVersionId, content, authorId } = last;
    const draft = await tx.repo(RelapsePreventionPlan).insert({
      ...{ patientId, kind: 'relapse_prevention', number: plans[0]!.number + 1, status: 'draft', version: 1 },
      ...{ templateCode, templateVersionId, authorId, reviewDue: null },
      content: { ...wholeContent(content), meetings: null },
    });
    await tx.changed('plans');
    return draft.id;
  }
}
