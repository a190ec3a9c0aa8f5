import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { recoveryTaskKinds } from './recovery-task.entity';
import { stepWithWords } from './step-rules';
import { TaskTemplate } from './task-template.entity';
import type { AddTaskTemplateInput, ChangeTaskTemplateInput } from './task-templates.graphql';

const schema = z
  .object({
    kind: z.enum(recoveryTaskKinds),
    step: stepWithWords.nullish().transform((step) => step ?? null),
    title: oneLine('The task', 200),
    details: optionalText(severalLines('The details', 2000)),
    spanishTitle: optionalText(oneLine('The task in Spanish', 200)),
    spanishDetails: optionalText(severalLines('The details in Spanish', 2000)),
  })
  .refine(({ spanishTitle, spanishDetails }) => spanishTitle !== null || spanishDetails === null, {
    path: ['spanishTitle'],
    error: 'Write the task in Spanish as well, or leave the Spanish details empty.',
  });

/** Keeps the tasks that an organization words for itself; other organizations see nothing of them. */
@Injectable()
export class KeepTaskTemplate {
  /** @returns the new one's id. @throws AppError FORBIDDEN; BAD_INPUT naming the field, also for a title that is taken */
  async add(tx: Transaction, input: AddTaskTemplateInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const values = await valuesOf(tx, input, null);
    const { id } = await tx.repo(TaskTemplate).insert({ ...values, changedById: tx.ctx.actorId });
    await tx.changed('patients');
    return id;
  }

  /** Words it anew as a whole; tasks that were assigned keep their words. @throws AppError as `add`; NOT_FOUND */
  async change(tx: Transaction, { taskTemplateId, ...input }: ChangeTaskTemplateInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { id } = await tx.repo(TaskTemplate).getForUpdate(taskTemplateId);
    const values = await valuesOf(tx, input, id);
    await tx.repo(TaskTemplate).update({ id }, { ...values, changedById: tx.ctx.actorId });
    await tx.changed('patients');
    return id;
  }

  /** Offers it no more, or again; assigned tasks stay either way. @throws AppError FORBIDDEN, NOT_FOUND */
  async retire(tx: Transaction, taskTemplateId: Id, isRetired: boolean): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { id, retiredAt } = await tx.repo(TaskTemplate).getForUpdate(taskTemplateId);
    const since = isRetired ? (retiredAt ?? (await tx.now())) : null;
    await tx.repo(TaskTemplate).update({ id }, { retiredAt: since, changedById: tx.ctx.actorId });
    await tx.changed('patients');
    return id;
  }
}

async function valuesOf(tx: Transaction, input: AddTaskTemplateInput, exceptId: Id | null) {
  const values = parseInput(schema, input);
  const [taken] = await tx.query(
    'select id from task_templates where organization_id = $1 and lower(title) = lower($2) and id is distinct from $3',
    [tx.ctx.organizationId, values.title, exceptId],
  );
  if (taken) throw badInput('input.title', 'There is already a task of this name.');
  return values;
}
