import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { MeasureAssignment, type AnswerPlace } from './measure-assignment.entity';
import { MeasuresLibrary } from './measures-library.service';

const assignSchema = z.object({
  submitId,
  patientId: z.string(),
  code: z.string().max(100, 'Choose a questionnaire from the list.'),
});

/** A wish that a patient answers an instrument. */
export interface Assignment {
  submitId?: Id | null;
  patientId: Id;
  code: string;
}

/** Asks patients to answer, and takes that back. */
@Injectable()
export class AssignMeasure {
  constructor(
    private readonly patients: PatientsService,
    private readonly library: MeasuresLibrary,
  ) {}

  /**
   * Asks once for each instrument: while one waits, asking again changes only where it is answered.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async assign(tx: Transaction, input: Assignment, place: AnswerPlace): Promise<MeasureAssignment> {
    authorize(tx.ctx, 'measure:record');
    const { patientId, code, ...given } = parseInput(assignSchema, input);
    await this.patients.lock(tx, patientId);
    const { code: known } = await this.library.requireAvailable(tx, code);
    const sent = given.submitId && (await tx.repo(MeasureAssignment).findOne({ submitId: given.submitId }));
    if (sent) return sent;
    const waiting = (await this.waiting(tx, patientId)).find((one) => one.code === known);
    if (waiting) {
      await tx.repo(MeasureAssignment).update({ id: waiting.id }, { place });
      await tx.changed('measures');
      return tx.repo(MeasureAssignment).get(waiting.id);
    }
    const id = randomId();
    await tx.repo(MeasureAssignment).insert({
      ...{ id, patientId, code: known, place, assignedById: tx.ctx.actorId!, assignedAt: await tx.now() },
      submitId: given.submitId ?? null,
    });
    await tx.changed('measures');
    return tx.repo(MeasureAssignment).get(id);
  }

  /** Takes it back while it waits. @throws AppError FORBIDDEN, NOT_FOUND */
  async withdraw(tx: Transaction, id: Id): Promise<Id> {
    authorize(tx.ctx, 'measure:record');
    if (!isId(id)) throw notFound();
    const { patientId, answeredAt, withdrawnAt } = await tx.repo(MeasureAssignment).getForUpdate(id);
    tx.saw(patientId);
    if (answeredAt === null && withdrawnAt === null) {
      await tx.repo(MeasureAssignment).update({ id }, { withdrawnAt: await tx.now() });
      await tx.changed('measures');
    }
    return patientId;
  }

  /** What this patient was asked and has not answered, the oldest first. */
  async waiting(tx: Transaction, patientId: Id): Promise<MeasureAssignment[]> {
    const all = await tx
      .repo(MeasureAssignment)
      .find({ where: { patientId }, order: { assignedAt: 'ASC', id: 'ASC' } });
    return all.filter(({ answeredAt, withdrawnAt }) => answeredAt === null && withdrawnAt === null);
  }
}
