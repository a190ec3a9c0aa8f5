import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import {
  consentSections,
  FORM_VERSION,
  formHash,
  REDISCLOSURE_WORDING,
  REFUSAL_WORDING,
  REVOCATION_WORDING,
  speaksOfRedisclosure,
} from './consent-form';
import { consentSchema } from './consent-input';
import { ConsentRecipient } from './consent-recipient.entity';
import type { PrepareConsentInput } from './disclosures-input.graphql';
import { DisclosureParty } from './disclosure-party.entity';
import { Part2Consent } from './part2-consent.entity';

/** Prepares a consent: whole, in the words that will be read, and never changed from then on. */
@Injectable()
export class PrepareConsent {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** Answers the patient's id; the same form sent again prepares nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async run(tx: Transaction, input: PrepareConsentInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { partyIds, newParties, ...given } = parseInput(consentSchema, input);
    const { patientId, submitId, type, language } = given;
    const patient = await this.patients.lock(tx, patientId);
    const before = await tx.repo(Part2Consent).findOne({ submitId });
    if (before) return before.patientId;
    await this.refusePast(tx, patient.facilityId, given.expiresOn ?? null);
    const known = await this.knownParties(tx, patientId, partyIds);
    const added: DisclosureParty[] = [];
    for (const party of newParties)
      added.push(
        await tx.repo(DisclosureParty).insert({ ...party, id: randomId(), patientId, addedById: tx.ctx.actorId! }),
      );
    const parties = [...known, ...added];
    const expiresOn = given.expiresOn ?? null;
    const sections = consentSections({ ...given, expiresOn, parties, patientName: patient.displayName });
    const consent = await tx.repo(Part2Consent).insert({
      ...given,
      id: randomId(),
      ...{ expiresOn, sections, formHash: formHash(sections), formVersion: FORM_VERSION },
      revocationWording: REVOCATION_WORDING,
      redisclosureWording: speaksOfRedisclosure({ type, parties }) ? REDISCLOSURE_WORDING : null,
      refusalWording: REFUSAL_WORDING,
      language,
      preparedById: tx.ctx.actorId!,
    });
    for (const party of parties)
      await tx.repo(ConsentRecipient).insert({ id: randomId(), patientId, consentId: consent.id, partyId: party.id });
    await tx.changed('sharing');
    return patientId;
  }

  private async refusePast(tx: Transaction, facilityId: Id, expiresOn: string | null): Promise<void> {
    if (!expiresOn) return;
    const { timeZone } = await this.facilities.get(tx, facilityId);
    if (expiresOn < localDateOf(await tx.now(), timeZone))
      throw badInput('input.expiresOn', 'This day is over. Choose the last day on which it holds.');
  }

  private async knownParties(tx: Transaction, patientId: Id, ids: readonly Id[]): Promise<DisclosureParty[]> {
    const found = await tx.repo(DisclosureParty).find({ where: { patientId } });
    return ids.map((id) => {
      const party = found.find((each) => each.id === id);
      if (!party) throw notFound();
      return party;
    });
  }
}
