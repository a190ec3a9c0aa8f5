import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { chosenCategories, chosenId, neededSubmitId } from './consent-input';
import { ConsentRestriction } from './consent-restriction.entity';
import { DisclosureParty } from './disclosure-party.entity';
import type { AskRestrictionInput, DecideRestrictionInput } from './disclosures-input.graphql';
import { restrictionDecisions } from './sharing-words';

const askSchema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  words: severalLines('What the patient asks for', 1000),
  partyId: chosenId('Choose the recipient again.').nullish(),
  categories: chosenCategories,
});
const decideSchema = z.object({
  restrictionId: chosenId('This wish can’t be found.'),
  decision: z.enum(restrictionDecisions),
  words: optionalText(severalLines('The reason', 1000)),
});

/** Wishes of patients that something be shared less than it could be (42 CFR 2.26): asked, decided, ended. */
@Injectable()
export class RestrictSharing {
  constructor(private readonly patients: PatientsService) {}

  /** Writes down what the patient asks for; answers the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async ask(tx: Transaction, input: AskRestrictionInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { submitId, patientId, words, partyId, categories } = parseInput(askSchema, input);
    await this.patients.lock(tx, patientId);
    const before = await tx.repo(ConsentRestriction).findOne({ submitId });
    if (before) return before.patientId;
    if (partyId && !(await tx.repo(DisclosureParty).findOne({ id: partyId, patientId }))) throw notFound();
    await tx.repo(ConsentRestriction).insert({
      ...{ id: randomId(), patientId, words, partyId: partyId ?? null, categories, submitId },
      ...{ askedAt: await tx.now(), recordedById: tx.ctx.actorId! },
    });
    await tx.changed('sharing');
    return patientId;
  }

  /**
   * Agrees to a wish, declines it, or ends what was agreed; said twice it counts once.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where it was decided otherwise
   */
  async decide(tx: Transaction, input: DecideRestrictionInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { restrictionId, decision, words } = parseInput(decideSchema, input);
    const { patientId } = await tx.repo(ConsentRestriction).get(restrictionId);
    await this.patients.lock(tx, patientId);
    const wish = await tx.repo(ConsentRestriction).getForUpdate(restrictionId);
    const actor = tx.ctx.actorId!;
    if (decision === 'ended') {
      if (wish.endedAt) return patientId;
      if (wish.decision !== 'agreed') throw new AppError('CONFLICT');
      await tx.repo(ConsentRestriction).update({ id: wish.id }, { endedAt: await tx.now(), endedById: actor });
    } else {
      if (wish.decision === decision) return patientId;
      if (wish.decision) throw new AppError('CONFLICT');
      if (!words) throw badInput('input.words', 'Say why, in a sentence that the patient may read.');
      await tx
        .repo(ConsentRestriction)
        .update({ id: wish.id }, { decision, decisionWords: words, decidedAt: await tx.now(), decidedById: actor });
    }
    await tx.changed('sharing');
    return patientId;
  }
}
