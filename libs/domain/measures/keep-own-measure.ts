import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { KeepOwnMeasureInput } from './measures-input.graphql';
import { ownInstrument } from './own-instrument';
import { OwnMeasure } from './own-measure.entity';
import { shippedInstruments } from './shipped-instruments';

const keepSchema = z.object({
  submitId,
  code: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'Use small letters, numbers and hyphens, with a letter first, at most 40.'),
  licence: severalLines('The licence', 1_000),
  questionnaire: z.string().max(90_000, 'This file is too long: at most 90,000 characters.'),
  reversed: z.array(z.string().max(255)).max(100),
  bands: z
    .array(z.object({ from: z.number().int(), name: oneLine('The name of a band', 60) }))
    .min(1, 'Give at least one band.')
    .max(12, 'Give at most 12 bands.'),
  bandSource: severalLines('The source of the bands', 500),
  positiveFrom: z.number().int().nullish(),
  safetyItem: z.string().max(255).nullish(),
});

/** Takes instruments that an organization supplies, as versions that never change. */
@Injectable()
export class KeepOwnMeasure {
  /** Adds the first or the next version of a code. @throws AppError FORBIDDEN, BAD_INPUT naming the field */
  async keep(tx: Transaction, input: KeepOwnMeasureInput): Promise<void> {
    authorize(tx.ctx, 'measure:manage');
    const given = parseInput(keepSchema, input);
    if (shippedInstruments.some(({ code }) => code === given.code))
      throw badInput('input.code', 'This code belongs to a questionnaire that comes with the product. Choose another.');
    await tx.oneAtATime(`${tx.ctx.organizationId} own measure ${given.code}`);
    if (given.submitId && (await tx.repo(OwnMeasure).findOne({ submitId: given.submitId }))) return;
    const before = await tx.repo(OwnMeasure).find({ where: { code: given.code } });
    const version = before.length + 1;
    const { code, licence, questionnaire, reversed, bands, bandSource } = given;
    const { instrument, source } = ownInstrument({
      ...{ code, version, licence, questionnaire },
      rule: {
        ...{ reversed, bands, bandSource },
        positiveFrom: given.positiveFrom ?? null,
        safetyItem: given.safetyItem?.trim() ? given.safetyItem : null,
      },
    });
    await tx.repo(OwnMeasure).insert({
      ...{ id: randomId(), code, version, instrument, questionnaire: source },
      ...{ addedById: tx.ctx.actorId!, submitId: given.submitId ?? null },
    });
    await tx.changed('measures');
  }

  /** Takes an own instrument out of use; its results stay. @throws AppError FORBIDDEN, NOT_FOUND */
  async retire(tx: Transaction, id: string): Promise<void> {
    authorize(tx.ctx, 'measure:manage');
    if (!isId(id)) throw notFound();
    const measure = await tx.repo(OwnMeasure).getForUpdate(id);
    const now = await tx.now();
    const versions = await tx.repo(OwnMeasure).find({ where: { code: measure.code } });
    for (const version of versions)
      if (version.retiredAt === null) await tx.repo(OwnMeasure).update({ id: version.id }, { retiredAt: now });
    await tx.changed('measures');
  }
}
