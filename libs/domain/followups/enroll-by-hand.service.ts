import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { BeginProgrammes } from './begin-programmes';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { lockFollowUps } from './followups.repository';
import type { EnrollInProgrammeInput } from './programmes.graphql';
import { Programmes } from './programmes.service';
import { StopEnrollments } from './stop-enrollments';

/** Days, back and ahead, that a programme may be counted from by hand. */
const REACH = { back: 90, ahead: 365 };

/** A time of day as forms send it. */
export const wallTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: 'Write the time as HH:MM.' });

const enrollSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  patientId: z.string(),
  programmeCode: z.string(),
  anchorDate: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  anchorTime: wallTimeSchema.nullish(),
});

/** Begins and stops programmes for one patient, because a person decided so. */
@Injectable()
export class EnrollByHand {
  constructor(
    private readonly patients: PatientsService,
    private readonly programmes: Programmes,
    private readonly beginning: BeginProgrammes,
    private readonly stopping: StopEnrollments,
  ) {}

  /**
   * Begins a programme that is in use; the same form sent again begins none.
   * @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where it runs and goes on
   */
  async enroll(tx: Transaction, input: EnrollInProgrammeInput): Promise<Id> {
    authorize(tx.ctx, 'followup:enroll');
    const { submitId, patientId, programmeCode, anchorDate, anchorTime } = parseInput(enrollSchema, input);
    const { timeZone } = await this.patients.summary(tx, patientId);
    await lockFollowUps(tx, patientId);
    if (await tx.repo(FollowUpEnrollment).findOne({ patientId, anchorId: submitId })) return patientId;
    const { programme, isOn } = await this.programmes.keptOne(tx, programmeCode, 'input.programmeCode');
    if (!isOn) throw badInput('input.programmeCode', 'This programme is turned off. An administrator can turn it on.');
    const today = localDateOf(await tx.now(), timeZone);
    if (anchorDate < addDays(today, -REACH.back) || anchorDate > addDays(today, REACH.ahead))
      throw badInput('input.anchorDate', 'Choose a day in the last 90 days or the coming year.');
    const anchorAt = anchorTime ? instantOf(anchorDate, minutesOf(anchorTime), timeZone) : null;
    const begun = await this.beginning.begin(tx, programme, { patientId, anchorId: submitId, anchorDate, anchorAt });
    if (!begun) throw new AppError('CONFLICT', { message: 'This programme is running for this patient already.' });
    return patientId;
  }

  /** Stops an enrolment; what went stays. @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async stop(tx: Transaction, enrollmentId: Id): Promise<Id> {
    authorize(tx.ctx, 'followup:enroll');
    if (!isId(enrollmentId)) throw notFound();
    const { patientId } = await tx.repo(FollowUpEnrollment).get(enrollmentId);
    await lockFollowUps(tx, patientId);
    const enrollment = await tx.repo(FollowUpEnrollment).getForUpdate(enrollmentId);
    if (enrollment.status !== 'active') throw new AppError('CONFLICT', { message: 'This programme has ended.' });
    await this.stopping.stopOne(tx, patientId, enrollmentId);
    return patientId;
  }
}
