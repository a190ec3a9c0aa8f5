import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { lastReturn } from '../patients/last-return.service';
import type { ConsentRecipient } from './consent-recipient.entity';
import { ConsentRestriction } from './consent-restriction.entity';
import { stateOf, type ConsentState } from './consent-state';
import type { AgreedRestriction, ConsentFacts } from './decide-disclosure';
import { DisclosureParty } from './disclosure-party.entity';
import { Part2Consent } from './part2-consent.entity';

/** A consent with its state today and the ids of whom it names. */
export type KnownConsent = Part2Consent & { state: ConsentState; partyIds: Id[] };

/** Everything that decides what may be shared of a patient. */
export interface Sharing {
  /** At the patient's facility, YYYY-MM-DD. */
  today: string;
  parties: DisclosureParty[];
  /** The newest first. */
  consents: KnownConsent[];
  /** The newest first. */
  restrictions: ConsentRestriction[];
}

/** Reads it as it stands; whoever decides on it holds the patient's lock. @param timeZone of the patient's facility */
export async function readSharing(tx: Transaction, patientId: Id, timeZone: string): Promise<Sharing> {
  const today = localDateOf(await tx.now(), timeZone);
  const parties = await tx.repo(DisclosureParty).find({ where: { patientId }, order: { name: 'ASC', id: 'ASC' } });
  const consents = await tx.repo(Part2Consent).find({ where: { patientId }, order: { createdAt: 'DESC', id: 'ASC' } });
  const recipients = await tx.query<Pick<ConsentRecipient, 'consentId' | 'partyId'>>(
    `select consent_id as "consentId", party_id as "partyId" from part2_consent_recipients
     where organization_id = $1 and consent_id = any($2::uuid[])`,
    [tx.ctx.organizationId, consents.map(({ id }) => id)],
  );
  const returnedAt = await lastReturn(tx, patientId);
  const restrictions = await tx
    .repo(ConsentRestriction)
    .find({ where: { patientId }, order: { askedAt: 'DESC', id: 'ASC' } });
  tx.saw(patientId);
  return {
    ...{ today, parties, restrictions },
    consents: consents.map((consent) => ({
      ...consent,
      state: stateOf(consent, today, returnedAt),
      partyIds: recipients.filter(({ consentId }) => consentId === consent.id).map(({ partyId }) => partyId),
    })) as KnownConsent[],
  };
}

/** What the gate must know of these consents. */
export function factsOf({ consents }: Sharing): ConsentFacts[] {
  return consents.map(({ id, type, state, partyIds, recipientClasses, purposes, categories }) => ({
    ...{ id, type, state, partyIds, recipientClasses, purposes, categories },
  }));
}

/** The restrictions that bind. */
export function agreedOf({ restrictions }: Sharing): AgreedRestriction[] {
  return restrictions.filter(({ decision, endedAt }) => decision === 'agreed' && !endedAt);
}
