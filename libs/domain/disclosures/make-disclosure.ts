import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { chosenCategories, chosenId, neededSubmitId, newPartySchema } from './consent-input';
import { DisclosureGate, type Released } from './disclosure-gate.service';
import type {
  DiscloseOtherwiseInput,
  DiscloseWithConsentInput,
  RecordEmergencyDisclosureInput,
} from './disclosures-input.graphql';
import { disclosureMeans, disclosurePurposes, otherBases } from './sharing-words';

const patientId = chosenId('This patient can’t be found.');
const withConsentSchema = z
  .object({
    submitId: neededSubmitId,
    patientId,
    partyId: chosenId('Choose the recipient again.').nullish(),
    newParty: newPartySchema.nullish(),
    purpose: z.enum(disclosurePurposes),
    categories: chosenCategories,
    means: z.enum(disclosureMeans),
  })
  .refine(({ partyId, newParty }) => partyId || newParty, { path: ['partyId'], error: 'Choose who gets it.' })
  .refine(({ partyId, newParty }) => !partyId || !newParty, {
    path: ['newParty'],
    error: 'Choose who gets it, or name somebody new, not both.',
  });
const otherwiseSchema = z.object({
  submitId: neededSubmitId,
  patientId,
  basis: z.enum(otherBases),
  agreementId: chosenId('Choose the agreement again.').nullish(),
  recipientName: optionalText(oneLine('The recipient’s name', 200)),
  recipientAffiliation: optionalText(oneLine('Where they belong', 200)),
  purpose: z.enum(disclosurePurposes),
  categories: chosenCategories,
  means: z.enum(disclosureMeans),
  authority: optionalText(oneLine('The order or authority', 300)),
});
const emergencySchema = z.object({
  submitId: neededSubmitId,
  patientId,
  recipientName: oneLine('The name of the medical personnel', 200),
  recipientAffiliation: oneLine('Their facility', 200),
  discloserName: oneLine('Who told them', 200),
  disclosedAt: z.date(),
  nature: severalLines('The emergency', 1000),
});
/** Grounds that rest on a paper of their own. */
const needsAuthority: readonly string[] = ['court_order', 'research', 'audit_evaluation'];

/** Records what was said or handed over, through the gate: refused, it must not be said. */
@Injectable()
export class MakeDisclosure {
  constructor(private readonly gate: DisclosureGate) {}

  /** A call or paper with the patient's consent. @throws AppError DISCLOSURE_REFUSED, FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async withConsent(tx: Transaction, input: DiscloseWithConsentInput): Promise<Released<null>> {
    const { partyId, newParty, ...wish } = parseInput(withConsentSchema, input);
    const recipient = partyId ? { partyId } : { newParty: newParty! };
    return this.gate.release(tx, { ...wish, basis: 'consent', recipient }, nothingElse);
  }

  /** On a ground of the law, or inside the program. @throws AppError DISCLOSURE_REFUSED, FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async otherwise(tx: Transaction, input: DiscloseOtherwiseInput): Promise<Released<null>> {
    const { agreementId, recipientName, recipientAffiliation, ...wish } = parseInput(otherwiseSchema, input);
    if (wish.basis === 'qsoa') {
      if (!agreementId) throw badInput('input.agreementId', 'Choose the agreement that this rests on.');
      const words = { recipientName, recipientAffiliation, authority: wish.authority };
      const [said] = Object.entries(words).find(([, value]) => value !== null) ?? [];
      if (said) throw badInput(`input.${said}`, 'The agreement says who gets it. Leave this empty.');
      return this.gate.release(tx, { ...wish, recipient: { agreementId } }, nothingElse);
    }
    if (agreementId) throw badInput('input.agreementId', 'An agreement goes with service organizations alone.');
    if (!recipientName) throw badInput('input.recipientName', 'Say who got it.');
    if (needsAuthority.includes(wish.basis) && !wish.authority)
      throw badInput('input.authority', 'Name the order or protocol that this rests on.');
    const recipient = { name: recipientName, affiliation: recipientAffiliation };
    return this.gate.release(tx, { ...wish, recipient }, nothingElse);
  }

  /**
   * To medical personnel in an emergency: asks for what 42 CFR 2.51(c) asks for, and nothing else.
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT also for a time that lies ahead
   */
  async inEmergency(tx: Transaction, input: RecordEmergencyDisclosureInput): Promise<Released<null>> {
    const { recipientName, recipientAffiliation, discloserName, disclosedAt, ...wish } = parseInput(
      emergencySchema,
      input,
    );
    if (disclosedAt > (await tx.now())) throw badInput('input.disclosedAt', 'This time lies ahead. Say when it was.');
    return this.gate.release(
      tx,
      {
        ...wish,
        ...{ basis: 'medical_emergency', purpose: null, categories: [], means: null },
        recipient: { name: recipientName, affiliation: recipientAffiliation },
        made: { by: discloserName, at: disclosedAt },
      },
      nothingElse,
    );
  }
}

/** What was said aloud is not ours to hand over. */
const nothingElse = (): Promise<null> => Promise.resolve(null);
