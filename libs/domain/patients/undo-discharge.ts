import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeOfCare } from './episode-of-care.entity';
import type { UndoDischargeInput } from './episodes.graphql';
import { Patient } from './patient.entity';
import { dischargeUndone } from './patients.events';
import { takePlace } from './take-place.service';
import { UndoneDischarge } from './undone-discharge.entity';

const undoSchema = z.object({
  episodeId: z.string().refine(isId, { error: 'This episode can’t be found.' }),
  reason: severalLines('The reason', 500),
});

/**
 * Takes back a discharge that was a slip, within three days: the episode is open again, and what the discharge said is kept
 * with who took it back and why. Messages that a recorded death stopped stay stopped.
 */
@Injectable()
export class UndoDischarge {
  /** @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where there is none, or not any more */
  async run(tx: Transaction, input: UndoDischargeInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { episodeId, reason } = parseInput(undoSchema, input);
    const { patientId } = await tx.repo(EpisodeOfCare).get(episodeId);
    await tx.repo(Patient).getForUpdate(patientId);
    const episode = await tx.repo(EpisodeOfCare).get(episodeId);
    const { dischargedOn, dischargeReason, dischargedById } = episode.requireUndoable(await tx.now());
    const others = await tx.query(
      'select from episodes_of_care where organization_id = $1 and patient_id = $2 and discharged_on is null',
      [tx.ctx.organizationId, patientId],
    );
    if (others.length > 0) throw new AppError('CONFLICT', { message: 'This patient was admitted again meanwhile.' });
    // The place may have gone to somebody else since.
    await takePlace(tx, patientId, episode, reason);
    const undone = await tx.repo(UndoneDischarge).insert({
      ...{ patientId, episodeId, dischargedOn, dischargeReason, dischargedById, reason },
      undoneById: tx.ctx.actorId!,
    });
    await tx
      .repo(EpisodeOfCare)
      .update(
        { id: episodeId },
        { dischargedOn: null, dischargeReason: null, dischargedById: null, dischargeNotedAt: null },
      );
    await tx.emit(dischargeUndone, { patientId, undoneId: undone.id });
    await tx.changed('patients');
    return patientId;
  }
}
