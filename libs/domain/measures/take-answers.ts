import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import type { Instrument } from './instrument';
import { MeasureAssignment } from './measure-assignment.entity';
import { MeasureResult, type ResultOrigin } from './measure-result.entity';
import { MeasuresLibrary } from './measures-library.service';
import { scoreAnswers } from './score-answers';

/** Answers on their way to a result. */
export interface GivenAnswers {
  submitId: Id;
  patientId: Id;
  instrument: Instrument;
  answers: readonly number[];
  origin: ResultOrigin;
  assignmentId: Id | null;
  recordedById: Id | null;
}

/** Turns answers into a result with everything that must follow from it at once. */
@Injectable()
export class TakeAnswers {
  constructor(
    private readonly patients: PatientsService,
    private readonly safety: RaiseSafetyItem,
    private readonly library: MeasuresLibrary,
  ) {}

  /**
   * Keeps the result once per `submitId`; a safety answer raises its safety item in the same transaction, so that neither is ever
   * there without the other. @throws AppError BAD_INPUT naming the question, NOT_FOUND
   */
  async take(tx: Transaction, given: GivenAnswers): Promise<MeasureResult> {
    const { submitId, patientId, instrument, answers, origin, assignmentId, recordedById } = given;
    await tx.oneAtATime(submitId);
    const before = await tx.repo(MeasureResult).findOne({ submitId });
    if (before) {
      if (before.patientId !== patientId) throw notFound();
      return before;
    }
    await this.patients.summary(tx, patientId);
    const scored = scoreAnswers(instrument, answers);
    const id = randomId();
    const { code, version, scoring } = instrument;
    const answeredAt = await tx.now();
    await tx.repo(MeasureResult).insert({
      ...{ id, patientId, code, version, algorithm: scoring.algorithm, answers: [...answers], ...scored },
      ...{ origin, assignmentId, recordedById, answeredAt, submitId },
    });
    if (scored.isSafety) await this.safety.raise(tx, { patientId, subjectId: id, reasons: ['measure_answer'] });
    if (assignmentId) await tx.repo(MeasureAssignment).update({ id: assignmentId }, { answeredAt });
    await tx.changed('measures');
    return tx.repo(MeasureResult).get(id);
  }

  /**
   * Takes what a patient answered to what they were asked; the same form sent again answers the result that is there.
   * @throws AppError NOT_FOUND, BAD_INPUT; CONFLICT when it was answered or taken back meanwhile
   */
  async answerAssigned(
    tx: Transaction,
    assignmentId: Id,
    { submitId, answers, origin }: Pick<GivenAnswers, 'submitId' | 'answers' | 'origin'>,
  ): Promise<MeasureResult> {
    if (!isId(assignmentId)) throw notFound();
    const assignment = await tx.repo(MeasureAssignment).getForUpdate(assignmentId);
    const { patientId, code } = assignment;
    const before = await tx.repo(MeasureResult).findOne({ submitId, patientId });
    if (before) return before;
    if (assignment.answeredAt !== null || assignment.withdrawnAt !== null) throw new AppError('CONFLICT');
    return this.take(tx, {
      ...{ submitId, patientId, answers, origin, assignmentId },
      instrument: await this.library.requireAvailable(tx, code),
      recordedById: origin === 'tablet' ? assignment.assignedById : null,
    });
  }
}
