import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { emptyContent, wholeContent } from './empty-content';
import { branchesOf, type Substance } from './lapse-branches';
import { lapseResponseFor, standardSteps } from './lapse-response';
import { PlanTemplateLibrary, type OfferedTemplate } from './plan-template-library.service';
import type { StartPlanInput } from './plans.graphql';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { openStatuses } from './signed-document.entity';

const startSchema = z.object({
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
  templateCode: z.string().max(100).nullish(),
});

/** Starts a draft: from a template, else from the plan that is active, else from an empty page with its safety parts. */
@Injectable()
export class StartPlan {
  constructor(
    private readonly patients: PatientsService,
    private readonly library: PlanTemplateLibrary,
  ) {}

  /** @returns the id of the draft. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when there is a draft already */
  async run(tx: Transaction, input: StartPlanInput): Promise<Id> {
    authorize(tx.ctx, 'plan:write');
    const { patientId, templateCode } = parseInput(startSchema, input);
    const patient = await this.patients.lock(tx, patientId);
    const plans = await tx
      .repo(RelapsePreventionPlan)
      .find({ where: { patientId: patient.id, kind: 'relapse_prevention' }, order: { number: 'DESC' } });
    if (plans.some((plan) => openStatuses.includes(plan.status))) {
      throw new AppError('CONFLICT', {
        message: 'There is already a draft for this patient, or a plan that waits for a signature. Open it first.',
      });
    }
    const beginning = templateCode
      ? fromTemplate(await this.library.offered(tx), templateCode, patient.primarySubstances)
      : fromActive(
          plans.find((plan) => plan.status === 'active'),
          patient.primarySubstances,
        );
    const draft = await tx.repo(RelapsePreventionPlan).insert({
      patientId: patient.id,
      kind: 'relapse_prevention',
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

type Beginning = Pick<RelapsePreventionPlan, 'templateCode' | 'templateVersionId' | 'content'>;

/** The template, with the first steps after a lapse for what the patient is treated for: many are treated for several. */
function fromTemplate(offered: readonly OfferedTemplate[], code: string, substances: readonly Substance[]): Beginning {
  const found = offered.find((template) => template.code === code);
  if (!found) throw badInput('input.templateCode', 'Choose a template from the list.');
  const { content, versionId } = found;
  if (versionId === null) {
    const lapseResponse = lapseResponseFor([...found.substances, ...substances]);
    return { templateCode: found.code, templateVersionId: null, content: { ...content, lapseResponse } };
  }
  // An organization's own words stay; what the patient is treated for beside it is added.
  const there = content.lapseResponse.bySubstance.map(({ branch }) => branch);
  const missing = branchesOf(substances).filter((branch) => !there.includes(branch));
  const bySubstance = [...content.lapseResponse.bySubstance, ...missing.map(standardSteps)];
  return {
    ...{ templateCode: null, templateVersionId: versionId },
    content: { ...content, lapseResponse: { ...content.lapseResponse, bySubstance } },
  };
}

function fromActive(active: RelapsePreventionPlan | undefined, substances: readonly Substance[]): Beginning {
  if (!active) {
    const content = { ...emptyContent, lapseResponse: lapseResponseFor(substances) };
    return { templateCode: null, templateVersionId: null, content };
  }
  const { templateCode, templateVersionId } = active;
  return { templateCode, templateVersionId, content: { ...wholeContent(active.content), meetings: null } };
}
