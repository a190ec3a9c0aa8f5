import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { emptyContent, wholeContent } from './empty-content';
import type { Substance } from './lapse-branches';
import { lapseResponseFor } from './lapse-response';
import type { PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';
import type { StartPlanInput } from './plans.graphql';
import { openStatuses, RelapsePreventionPlan } from './relapse-prevention-plan.entity';

const startSchema = z.object({
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
  templateCode: z.string().max(100).nullish(),
});

/** Starts a draft: from a template, else from the plan that is active, else from an empty page with its safety parts. */
@Injectable()
export class StartPlan {
  constructor(private readonly patients: PatientsService) {}

  /** @returns the id of the draft. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when there is a draft already */
  async run(tx: Transaction, input: StartPlanInput): Promise<Id> {
    authorize(tx.ctx, 'plan:write');
    const { patientId, templateCode } = parseInput(startSchema, input);
    const patient = await this.patients.lock(tx, patientId);
    const plans = await tx
      .repo(RelapsePreventionPlan)
      .find({ where: { patientId: patient.id }, order: { number: 'DESC' } });
    if (plans.some((plan) => openStatuses.includes(plan.status))) {
      throw new AppError('CONFLICT', {
        message: 'There is already a draft for this patient, or a plan that waits for a signature. Open it first.',
      });
    }
    const beginning = templateCode
      ? fromTemplate(templateCode, patient.primarySubstances)
      : fromActive(
          plans.find((plan) => plan.status === 'active'),
          patient.primarySubstances,
        );
    const draft = await tx.repo(RelapsePreventionPlan).insert({
      patientId: patient.id,
      number: (plans[0]?.number ?? 0) + 1,
      status: 'draft',
      ...beginning,
      reviewDue: null,
      authorId: tx.ctx.actorId!,
      version: 1,
    });
    await tx.changed('plans');
    return draft.id;
  }
}

interface Beginning {
  templateCode: string | null;
  content: PlanContent;
}

/** The template, with the lapse response of its own substances and the patient's: many are treated for several. */
function fromTemplate(code: string, substances: readonly Substance[]): Beginning {
  const found = planTemplates.find((template) => template.code === code);
  if (!found) throw badInput('input.templateCode', 'Choose a template from the list.');
  const lapseResponse = lapseResponseFor([...found.substances, ...substances]);
  return { templateCode: found.code, content: { ...found.content, lapseResponse } };
}

function fromActive(active: RelapsePreventionPlan | undefined, substances: readonly Substance[]): Beginning {
  if (!active) return { templateCode: null, content: { ...emptyContent, lapseResponse: lapseResponseFor(substances) } };
  return { templateCode: active.templateCode, content: { ...wholeContent(active.content), meetings: null } };
}
