import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { dischargeReasons, EpisodeOfCare, type DischargeReason } from './episode-of-care.entity';
import type { DischargePatientInput } from './episodes.graphql';
import { Patient } from './patient.entity';
import { episodeDischarged } from './patients.events';
import { facilityDay } from './patients.repository';

const dischargeSchema = z.object({
  episodeId: z.string().refine(isId, { error: 'This episode can’t be found.' }),
  reason: z.enum(dischargeReasons),
  dischargedOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
});

/** After these the patient's phone is in other hands: the copy of the plan on it goes at the next contact. */
const phoneIsElsewhere: ReadonlySet<DischargeReason> = new Set(['died', 'incarcerated']);

/**
 * Ends an episode of care on a day. The record, the plan and the planned follow-ups stay: the weeks after treatment are
 * the ones they are for, and the copy on an own phone stays for the same reason. Only after a death does nothing go out any more, which follow-ups see to by the event.
 */
@Injectable()
export class DischargePatient {
  /** @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it ended already */
  async run(tx: Transaction, input: DischargePatientInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { episodeId, reason, dischargedOn } = parseInput(dischargeSchema, input);
    const { patientId } = await tx.repo(EpisodeOfCare).get(episodeId);
    await tx.repo(Patient).getForUpdate(patientId);
    const episode = await tx.repo(EpisodeOfCare).get(episodeId);
    episode.requireOpen();
    const { today } = await facilityDay(tx, episode.facilityId);
    episode.requireDuring(dischargedOn, today, 'input.dischargedOn');
    const dischargeNotedAt = await tx.now();
    await tx
      .repo(EpisodeOfCare)
      .update(
        { id: episodeId },
        { dischargedOn, dischargeReason: reason, dischargedById: tx.ctx.actorId, dischargeNotedAt },
      );
    if (phoneIsElsewhere.has(reason)) await revokeTokensOf(tx, 'kept_copy', patientId);
    await tx.emit(episodeDischarged, { patientId, episodeId });
    await tx.changed('patients');
    return patientId;
  }
}
