import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import { ExternalResult, externalKinds, riskLevels } from './external-result.entity';
import { MeasureResult } from './measure-result.entity';
import type { MarkMeasureInErrorInput, RecordExternalResultInput, RecordMeasureInput } from './measures-input.graphql';
import { MeasuresLibrary } from './measures-library.service';
import { TakeAnswers } from './take-answers';

const needed = z
  .string()
  .refine(isId, { error: 'This form lost its mark. Load the page again.' })
  .transform((id) => id.toLowerCase());

const recordSchema = z.object({
  submitId: needed,
  patientId: z.string(),
  code: z.string().max(100, 'Choose a questionnaire from the list.'),
  version: z.string().max(100, 'Load the page again.'),
  answers: z.array(z.number().int()).max(100, 'There are more answers than questions. Load the page again.'),
});

const externalSchema = z
  .object({
    submitId,
    patientId: z.string(),
    kind: z.enum(externalKinds),
    tool: oneLine('The name of the tool', 100),
    doneOn: z.string(),
    level: oneLine('The level', 60),
    doneBy: oneLine('Who used the tool', 200),
    rationale: optionalText(severalLines('The reason', 2_000)),
  })
  .refine(({ kind, level }) => kind !== 'suicide_risk' || (riskLevels as readonly string[]).includes(level), {
    path: ['level'],
    error: 'Choose the level: none, low, moderate or high.',
  })
  .refine(({ kind, level }) => kind !== 'level_of_care' || /^\d(\.\d{1,2})?$/.test(level), {
    path: ['level'],
    error: 'Write the code of the level as the tool gives it, like 2.1.',
  });

const inErrorSchema = z.object({ id: z.string(), reason: oneLine('The reason', 500) });

/** Writes down what staff asked, and what tools outside of the product found. */
@Injectable()
export class RecordMeasure {
  constructor(
    private readonly patients: PatientsService,
    private readonly safety: RaiseSafetyItem,
    private readonly library: MeasuresLibrary,
    private readonly taking: TakeAnswers,
  ) {}

  /** Staff asked and wrote the answers down. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async record(tx: Transaction, input: RecordMeasureInput): Promise<Id> {
    authorize(tx.ctx, 'measure:record');
    const { code, version, ...given } = parseInput(recordSchema, input);
    await this.patients.summary(tx, given.patientId);
    const instrument = await this.library.requireAvailable(tx, code);
    if (instrument.version !== version)
      throw badInput('input.version', 'The questionnaire has a new version. Load the page and ask again.');
    const { patientId } = await this.taking.take(tx, {
      ...{ ...given, instrument, origin: 'staff', assignmentId: null, recordedById: tx.ctx.actorId },
    });
    return patientId;
  }

  /**
   * Keeps the result of a tool that is not part of the product; a risk of suicide raises a safety item in the same transaction.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async recordExternal(tx: Transaction, input: RecordExternalResultInput): Promise<Id> {
    authorize(tx.ctx, 'measure:record');
    const { submitId: submit, patientId, ...given } = parseInput(externalSchema, input);
    const { timeZone } = await this.patients.lock(tx, patientId);
    if (submit && (await tx.repo(ExternalResult).findOne({ submitId: submit, patientId }))) return patientId;
    const [day] = await tx.query<{ isAhead: boolean }>(
      `select $1::date > (app.now() at time zone $2)::date as "isAhead"`,
      [given.doneOn, timeZone],
    );
    if (day!.isAhead) throw badInput('input.doneOn', 'This day lies in the future.');
    const id = randomId();
    await tx
      .repo(ExternalResult)
      .insert({ id, patientId, ...given, recordedById: tx.ctx.actorId!, submitId: submit ?? null });
    if (given.kind === 'suicide_risk' && given.level !== 'none')
      await this.safety.raise(tx, { patientId, subjectId: id, reasons: ['risk_screen'] });
    await tx.changed('measures');
    return patientId;
  }

  /** Takes a result out of the trend, with a reason; what it raised stays. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async markInError(tx: Transaction, input: MarkMeasureInErrorInput): Promise<Id> {
    authorize(tx.ctx, 'measure:record');
    const { id, reason } = parseInput(inErrorSchema, input);
    if (!isId(id)) throw notFound();
    const { patientId, inErrorAt } = await tx.repo(MeasureResult).getForUpdate(id);
    tx.saw(patientId);
    if (inErrorAt !== null) throw new AppError('CONFLICT');
    await tx
      .repo(MeasureResult)
      .update({ id }, { inErrorAt: await tx.now(), inErrorById: tx.ctx.actorId, inErrorReason: reason });
    await tx.changed('measures');
    return patientId;
  }
}
