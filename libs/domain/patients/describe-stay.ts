import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeOfCare } from './episode-of-care.entity';
import type { DescribeStayInput } from './episodes.graphql';
import { levelReasonList, trackName } from './patient-input';
import { Patient } from './patient.entity';
import { overCapacityReason, takePlace } from './take-place.service';

const schema = z.object({
  episodeId: z.string().refine(isId, { error: 'This episode can’t be found.' }),
  levelReasons: levelReasonList,
  track: trackName,
  overCapacityReason,
});

/** Says of an open stay why it has its level of care, and in which programme it is; changes neither level nor place. */
@Injectable()
export class DescribeStay {
  /** @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it ended */
  async run(tx: Transaction, input: DescribeStayInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { episodeId, levelReasons, track, overCapacityReason: reason } = parseInput(schema, input);
    const { patientId } = await tx.repo(EpisodeOfCare).get(episodeId);
    await tx.repo(Patient).getForUpdate(patientId);
    const episode = await tx.repo(EpisodeOfCare).get(episodeId);
    episode.requireOpen();
    await takePlace(tx, patientId, { ...episode, track }, reason);
    await tx.repo(EpisodeOfCare).update({ id: episodeId }, { levelReasons, track });
    await tx.changed('patients');
    return patientId;
  }
}
