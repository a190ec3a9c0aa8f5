import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeOfCare, levelsOfCare } from './episode-of-care.entity';
import type { ChangeLevelOfCareInput } from './episodes.graphql';
import { LevelChange } from './level-change.entity';
import { Patient } from './patient.entity';
import { episodeLevelChanged } from './patients.events';
import { facilityDay } from './patients.repository';
import { overCapacityReason, takePlace } from './take-place.service';

const changeSchema = z.object({
  episodeId: z.string().refine(isId, { error: 'This episode can’t be found.' }),
  from: z.enum(levelsOfCare),
  to: z.enum(levelsOfCare),
  effectiveOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  overCapacityReason,
});

/** Moves an open episode to another level of care from a day on; what asks for a look at plans follows by event. */
@Injectable()
export class ChangeLevelOfCare {
  /**
   * @returns the patient's id
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when the level is another than on the screen, or the episode ended
   */
  async run(tx: Transaction, input: ChangeLevelOfCareInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { episodeId, from, to, effectiveOn, overCapacityReason: reason } = parseInput(changeSchema, input);
    const { patientId } = await tx.repo(EpisodeOfCare).get(episodeId);
    await tx.repo(Patient).getForUpdate(patientId);
    const episode = await tx.repo(EpisodeOfCare).get(episodeId);
    episode.requireOpen();
    if (episode.levelOfCare !== from) throw new AppError('CONFLICT');
    if (to === from) throw badInput('input.to', 'This is the level the patient has. Choose another one.');
    const { today } = await facilityDay(tx, episode.facilityId);
    episode.requireDuring(effectiveOn, today, 'input.effectiveOn');
    const [last] = await tx.repo(LevelChange).find({ where: { episodeId }, order: { effectiveOn: 'DESC' }, take: 1 });
    if (last && effectiveOn < last.effectiveOn)
      throw badInput('input.effectiveOn', 'This day lies before the change that was noted last.');
    await takePlace(tx, patientId, { ...episode, levelOfCare: to }, reason);
    const change = await tx.repo(LevelChange).insert({
      ...{ patientId, episodeId, fromLevel: from, toLevel: to, effectiveOn, changedById: tx.ctx.actorId! },
    });
    await tx.repo(EpisodeOfCare).update({ id: episodeId }, { levelOfCare: to });
    await tx.emit(episodeLevelChanged, { patientId, changeId: change.id });
    await tx.changed('patients');
    return patientId;
  }
}
