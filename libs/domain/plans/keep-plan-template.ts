import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SubstanceEnum } from '../patients/substance.graphql';
import { emptyContent, wholeContent } from './empty-content';
import { lapseResponseFor } from './lapse-response';
import { OwnPlanTemplate } from './own-plan-template.entity';
import { planContentSchema } from './plan-content';
import { PlanTemplateLibrary } from './plan-template-library.service';
import { PlanTemplateVersion } from './plan-template-version.entity';
import type { AddPlanTemplateInput, PlanTemplateVersionInput, SavePlanTemplateInput } from './plan-templates.graphql';
import { gapsOf } from './plans.policy';

const addSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  name: oneLine('The name', 120),
  fromCode: z.string().max(100).nullish(),
});
const versionSchema = z.object({
  id: z.string().refine(isId, { error: 'This template can’t be found.' }),
  version: z.int().min(1),
});
const saveSchema = versionSchema.extend({
  name: oneLine('The name', 120),
  description: optionalText(severalLines('The description', 500)),
  substances: z.array(z.enum(SubstanceEnum)).max(20),
  content: planContentSchema,
});

/** Keeps an organization's own templates. What was published stays; plans that began with it stay as they are. */
@Injectable()
export class KeepPlanTemplate {
  constructor(private readonly library: PlanTemplateLibrary) {}

  /** Begins one, as a copy or empty; the same form sent again adds none. @returns its id. @throws AppError FORBIDDEN, BAD_INPUT */
  async add(tx: Transaction, input: AddPlanTemplateInput): Promise<Id> {
    authorize(tx.ctx, 'template:manage');
    const { submitId, name, fromCode } = parseInput(addSchema, input);
    await tx.oneAtATime(submitId);
    const sent = await tx.repo(OwnPlanTemplate).findOne({ submitId });
    if (sent) return sent.id;
    const from = fromCode ? (await this.library.offered(tx)).find(({ code }) => code === fromCode) : undefined;
    if (fromCode && !from) throw badInput('input.fromCode', 'Choose a template from the list.');
    const { id } = await tx.repo(OwnPlanTemplate).insert({
      name,
      description: from?.description || null,
      substances: [...(from?.substances ?? [])],
      content: from?.content ?? { ...emptyContent, lapseResponse: lapseResponseFor([]) },
      originCode: from && from.versionId === null ? from.code : null,
      changedById: tx.ctx.actorId!,
      submitId,
      version: 1,
    });
    await tx.changed('plans');
    return id;
  }

  /** Saves the working text as a whole. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when somebody else saved */
  async save(tx: Transaction, input: SavePlanTemplateInput): Promise<Id> {
    authorize(tx.ctx, 'template:manage');
    const { id, version, substances, ...words } = parseInput(saveSchema, input);
    await tx.repo(OwnPlanTemplate).updateVersion(id, version, {
      ...words,
      substances: [...new Set(substances)],
      changedById: tx.ctx.actorId!,
    });
    await tx.changed('plans');
    return id;
  }

  /**
   * Publishes what is written as the next version: from then on plans begin with it.
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT naming an empty line, or a first hour that leaves out what keeps
   * alive; CONFLICT when somebody else saved
   */
  async publish(tx: Transaction, input: PlanTemplateVersionInput): Promise<Id> {
    authorize(tx.ctx, 'template:manage');
    const { id, version } = parseInput(versionSchema, input);
    const template = await tx.repo(OwnPlanTemplate).getForUpdate(id);
    const { name, description, substances } = template;
    const content = wholeContent(template.content);
    // Naloxone and medication are each patient's own; the words for the first hour are the template's.
    const gap = gapsOf(content, substances).find(({ field }) => !field.startsWith('medication.'));
    if (gap) throw badInput(`content.${gap.field}`, gap.sentence);
    await tx.repo(OwnPlanTemplate).updateVersion(id, version, { changedById: tx.ctx.actorId! });
    const [last] = await tx
      .repo(PlanTemplateVersion)
      .find({ where: { templateId: id }, order: { number: 'DESC' }, take: 1 });
    await tx.repo(PlanTemplateVersion).insert({
      ...{ templateId: id, number: (last?.number ?? 0) + 1, name, description, substances, content },
      publishedById: tx.ctx.actorId!,
    });
    await tx.changed('plans');
    return id;
  }

  /** Offers it no more, or again; plans that began with it stay. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async retire(tx: Transaction, input: PlanTemplateVersionInput, isRetired: boolean): Promise<Id> {
    authorize(tx.ctx, 'template:manage');
    const { id, version } = parseInput(versionSchema, input);
    const retiredAt = isRetired ? await tx.now() : null;
    await tx.repo(OwnPlanTemplate).updateVersion(id, version, { retiredAt, changedById: tx.ctx.actorId! });
    await tx.changed('plans');
    return id;
  }
}
