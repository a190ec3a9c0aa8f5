import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { consentSigners } from '../patients/minor-rules.service';
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
import { holdsOn, IncapacityFinding } from './incapacity-finding.entity';
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
    const { timeZone } = await this.facilities.get(tx, patient.facilityId);
    const today = localDateOf(await tx.now(), timeZone);
    if (given.expiresOn && given.expiresOn < today)
      throw badInput('input.expiresOn', 'This day is over. Choose the last day on which it holds.');
    const isOwn = given.signerRelationship === 'self';
    const finding = isOwn ? null : await this.findingFor(tx, patientId, today);
    // Who stands for the dead signs alone, whatever age the patient had (42 CFR 2.15(b)(2)).
    const guardianAsked =
      finding?.kind !== 'deceased' && (await this.guardianAsked(tx, patientId, today, given.signerRelationship));
    if (!isOwn && !finding)
      throw badInput(
        'input.signerRelationship',
        'The patient signs in person. Somebody else may only where a court decided it or the patient died: record that first, on the Sharing page.',
      );
    const known = await this.knownParties(tx, patientId, partyIds);
    const added: DisclosureParty[] = [];
    for (const party of newParties)
      added.push(
        await tx.repo(DisclosureParty).insert({ ...party, id: randomId(), patientId, addedById: tx.ctx.actorId! }),
      );
    const parties = [...known, ...added];
    const expiresOn = given.expiresOn ?? null;
    const sections = consentSections({
      ...given,
      ...{ expiresOn, parties, guardianAsked, patientName: patient.displayName },
    });
    const consent = await tx.repo(Part2Consent).insert({
      ...given,
      id: randomId(),
      ...{ expiresOn, sections, guardianAsked, formHash: formHash(sections), formVersion: FORM_VERSION },
      findingId: finding?.id ?? null,
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

  /** 42 CFR 2.14: a living minor signs in person, and beside a guardian only where the state asks for one. */
  private async guardianAsked(
    tx: Transaction,
    patientId: Id,
    today: string,
    signer: PrepareConsentInput['signerRelationship'],
  ): Promise<boolean> {
    const signers = await consentSigners(tx, patientId, today);
    if (signers === 'not_set_up')
      throw badInput(
        'input.patientId',
        'This patient is under 18. An owner has to set up guardian signers in the admin app first.',
      );
    if (signers !== 'adult' && signer !== 'self')
      throw badInput(
        'input.signerRelationship',
        'A patient under 18 signs in person; a guardian signs as well where the law of the state asks for it.',
      );
    return signers === 'minor_and_guardian';
  }

  /** 42 CFR 2.15: somebody else signs where a court decided it or the patient died, and it is recorded who. */
  private async findingFor(tx: Transaction, patientId: Id, today: string): Promise<IncapacityFinding | undefined> {
    const findings = await tx
      .repo(IncapacityFinding)
      .find({ where: { patientId }, order: { createdAt: 'DESC', id: 'ASC' } });
    return findings.find((each) => each.kind !== 'minor_at_risk' && holdsOn(each, today));
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
