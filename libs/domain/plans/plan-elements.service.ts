import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { wholeContent } from './empty-content';
import { PlansService } from './plans.service';

/** A line of a patient's active plan that a note can name. */
export interface PlanElement {
  planId: Id;
  elementId: string;
  words: string;
}

/** Lines of a plan, for whatever names the one it serves. */
@Injectable()
export class PlanElements {
  constructor(private readonly plans: PlansService) {}

  /** The line of the patient's active plan with this mark. @throws AppError BAD_INPUT where it has none such */
  async named(tx: Transaction, patientId: Id, elementId: string, field: string): Promise<PlanElement> {
    const plan = await this.plans.activeOf(tx, patientId);
    const content = plan && wholeContent(plan.content);
    const words = content && [
      ...content.highRiskSituations.map(({ id, description }) => ({ id, words: description })),
      ...[...content.motivations, ...content.warningSigns, ...content.copingStrategies, ...content.goals].map(
        ({ id, text }) => ({ id, words: text }),
      ),
    ];
    const found = words?.find(({ id }) => id === elementId);
    if (!plan || !found) throw badInput(field, 'This line is not in the active plan. Choose another one.');
    return { planId: plan.id, elementId, words: found.words };
  }
}
