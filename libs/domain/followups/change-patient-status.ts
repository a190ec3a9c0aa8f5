import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeChanges } from '../patients/episode-changes.service';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { overCapacityReason } from '../patients/take-place.service';
import { enrollmentsOf } from './follow-up-view';
import { lockFollowUps } from './followups.repository';
import {
  PatientStatusChange,
  patientStatuses,
  type PatientStatus,
  type StoppedProgramme,
} from './patient-status-change.entity';
import { Programmes } from './programmes.service';
import type { ChangePatientStatusInput } from './status-changes.graphql';
import { StopEnrollments } from './stop-enrollments';

const schema = z.object({
  submitId: z.string().refine(isId, { error: 'This form has no mark of its own. Load the page again.' }),
  patientId: z.string(),
  status: z.enum(patientStatuses),
  effectiveOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  levelOfCare: z.enum(LevelOfCareEnum).nullish(),
  note: optionalText(severalLines('The note', 500)),
  overCapacityReason,
});

/** These end the stay as well. */
const ends = { deceased: 'died', jailed: 'incarcerated', transferred: 'transferred' } as const satisfies Partial<
  Record<PatientStatus, string>
>;

/**
 * One act for what turns a patient's life over: whatever was planned to go out by itself ends in the same transaction, and
 * what that was is kept. It ends no safety item and no person's call.
 */
@Injectable()
export class ChangePatientStatus {
  constructor(
    private readonly patients: PatientsService,
    private readonly episodes: EpisodeChanges,
    private readonly stopping: StopEnrollments,
    private readonly programmes: Programmes,
  ) {}

  /** @returns its id; the same form sent again answers the first. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field */
  async run(tx: Transaction, input: ChangePatientStatusInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { submitId, patientId, status, effectiveOn, levelOfCare, note, ...given } = parseInput(schema, input);
    const { facilityId } = await this.patients.lock(tx, patientId);
    const sent = await tx.repo(PatientStatusChange).findOne({ patientId, submitId });
    if (sent) return sent.id;
    await this.episodes.requirePast(tx, facilityId, effectiveOn);
    if (status === 'readmitted') {
      if (!levelOfCare) throw badInput('input.levelOfCare', 'Choose the level of care of the new stay.');
      await this.episodes.begin(tx, patientId, { facilityId, levelOfCare, day: effectiveOn, ...given });
    } else if (status !== 'hospitalized') await this.episodes.endOpen(tx, patientId, ends[status], effectiveOn);
    const stopped = await this.stop(tx, patientId, status);
    const id = randomId();
    await tx.repo(PatientStatusChange).insert({
      ...{ id, submitId, patientId, status, effectiveOn, note, stopped },
      ...{ changedAt: await tx.now(), changedById: tx.ctx.actorId },
    });
    await tx.changed('patients');
    return id;
  }

  private async stop(tx: Transaction, patientId: Id, status: PatientStatus): Promise<StoppedProgramme[]> {
    await lockFollowUps(tx, patientId);
    const running = (await enrollmentsOf(tx, this.programmes, [patientId])).filter(
      (enrollment) => enrollment.status === 'active',
    );
    await this.stopping.stopAll(tx, patientId, status === 'deceased' ? 'died' : 'status_changed');
    return running.map(({ programmeName, occurrences }) => ({
      programmeName,
      messageCount: occurrences.filter((occurrence) => occurrence.status === 'planned').length,
    }));
  }
}
