import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import type { FormSection } from './consent-form';
import { decideDisclosure } from './decide-disclosure';
import { disclosureNotice, NOTICE_VERSION } from './disclosure-notice';
import { DisclosureParty } from './disclosure-party.entity';
import { Disclosure } from './disclosure.entity';
import { holdsOn, IncapacityFinding } from './incapacity-finding.entity';
import { refusalSentences } from './refusal-sentences';
import { ServiceAgreement } from './service-agreement.entity';
import type { DisclosureBasis, DisclosureMeans, DisclosurePurpose, InformationCategory } from './sharing-words';
import type { RecipientRole } from './sharing-words';
import { agreedOf, factsOf, readSharing } from './sharing.repository';

/** Somebody who is not among the patient's parties yet: a member of a class that a consent names. */
export interface NewParty {
  name: string;
  role: RecipientRole;
  affiliation: string | null;
}

/** What somebody wants to let out. */
export interface DisclosureWish {
  submitId: Id;
  patientId: Id;
  basis: DisclosureBasis;
  /** With consent: one of the patient's parties, or a new one. By agreement or finding: whom it names. Else somebody in words. */
  recipient:
    | { partyId: Id }
    | { newParty: NewParty }
    | { agreementId: Id }
    | { findingId: Id }
    | { name: string; affiliation: string | null };
  purpose: DisclosurePurpose | null;
  categories: InformationCategory[];
  means: DisclosureMeans | null;
  words?: string | null;
  authority?: string | null;
  nature?: string | null;
  /** Whoever acts, now, when left out. */
  made?: { by: string; at: Date };
}

/** What goes along with the content. */
export interface Released<Content> {
  content: Content;
  disclosure: Disclosure;
  /** The notice of 42 CFR 2.32, and a copy of the consent; with consent only. */
  notice: string | null;
  consentCopy: FormSection[] | null;
}

/**
 * The one gate: nothing of a patient leaves, on whatever way and ground, but through `release`. It decides on what stands at
 * that moment, under the patient's lock that revocations and restrictions take too, and writes the disclosure in the
 * transaction that yields the content.
 */
@Injectable()
export class DisclosureGate {
  /** Stands on every page of a file, whatever the ground: who gets it passes pages on. */
  readonly paperNotice = disclosureNotice;

  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
  ) {}

  /**
   * The same form sent again writes nothing more, and is decided on anew; with other words it is no longer the same.
   * @throws AppError DISCLOSURE_REFUSED with the consent that is missing; FORBIDDEN, NOT_FOUND, CONFLICT
   */
  async release<Content>(
    tx: Transaction,
    wish: DisclosureWish,
    content: () => Promise<Content>,
  ): Promise<Released<Content>> {
    authorize(tx.ctx, 'disclosure:make');
    const { submitId, patientId, basis, purpose, categories } = wish;
    const { facilityId } = await this.patients.lock(tx, patientId);
    const before = await tx.repo(Disclosure).findOne({ submitId });
    if (before && !isSame(before, wish)) throw new AppError('CONFLICT');
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const party = await this.partyOf(tx, wish, before);
    const sharing = await readSharing(tx, patientId, timeZone);
    const recipient = party && { partyId: party.id, role: party.role };
    const agreement = await agreementOf(tx, wish);
    const finding = await findingOf(tx, wish);
    const decision = decideDisclosure(
      {
        ...{ basis, recipient, purpose, categories },
        agreement: agreement?.stateOn(sharing.today) ?? null,
        finding: finding && (holdsOn(finding, sharing.today) ? 'live' : 'over'),
      },
      factsOf(sharing),
      agreedOf(sharing),
    );
    if (!decision.isAllowed) {
      throw new AppError('DISCLOSURE_REFUSED', {
        message: refusalSentences[decision.refusal],
        field: `refusal.${decision.refusal}`,
      });
    }
    const released = await content();
    const disclosure = before ?? (await this.write(tx, wish, party ?? agreement ?? finding, decision.consentId));
    const consent = sharing.consents.find(({ id }) => id === disclosure.consentId);
    return {
      ...{ content: released, disclosure },
      notice: consent ? disclosureNotice : null,
      consentCopy: consent ? consent.sections : null,
    };
  }

  private async partyOf(
    tx: Transaction,
    { patientId, recipient }: DisclosureWish,
    before: Disclosure | null,
  ): Promise<DisclosureParty | null> {
    if ('name' in recipient || 'agreementId' in recipient || 'findingId' in recipient) return null;
    const id = before?.partyId ?? ('partyId' in recipient ? recipient.partyId : null);
    if (id === null && 'newParty' in recipient)
      return tx
        .repo(DisclosureParty)
        .insert({ ...recipient.newParty, id: randomId(), patientId, addedById: tx.ctx.actorId! });
    const party = await tx.repo(DisclosureParty).findOne({ id: id!, patientId });
    if (!party) throw notFound();
    return party;
  }

  private async write(
    tx: Transaction,
    wish: DisclosureWish,
    known: DisclosureParty | ServiceAgreement | IncapacityFinding | null,
    consentId: Id | null,
  ): Promise<Disclosure> {
    const party = known instanceof DisclosureParty ? known : null;
    const agreement = known instanceof ServiceAgreement ? known : null;
    const finding = known instanceof IncapacityFinding ? known : null;
    const named =
      'name' in wish.recipient
        ? wish.recipient
        : {
            name: finding?.personName ?? (party ?? agreement)!.name,
            affiliation: finding?.personRelation ?? party?.affiliation ?? null,
          };
    const disclosedById = tx.ctx.actorId!;
    const { submitId, patientId, basis, purpose, categories, means, made } = wish;
    const disclosure = await tx.repo(Disclosure).insert({
      ...{ id: randomId(), submitId, patientId, basis, purpose, categories, means, consentId, disclosedById },
      partyId: party?.id ?? null,
      agreementId: agreement?.id ?? null,
      findingId: finding?.id ?? null,
      recipientName: named.name,
      recipientAffiliation: named.affiliation,
      words: wish.words ?? null,
      // As it was called then; the register may be put right later.
      authority: agreement?.documentName ?? wish.authority ?? null,
      nature: wish.nature ?? null,
      noticeVersion: consentId ? NOTICE_VERSION : null,
      disclosedAt: made?.at ?? (await tx.now()),
      discloserName: made?.by ?? (await this.staff.get(tx, disclosedById)).displayName,
    });
    await tx.changed('sharing');
    return disclosure;
  }
}

/** One id per form and patient: what is released of many, sent again, writes nothing more for anybody. */
export function submitIdFor(submitId: Id, patientId: Id): Id {
  const hash = createHash('sha256').update(`${submitId} ${patientId}`).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** The agreement of a wish, held as it stands until this transaction ends. @throws AppError NOT_FOUND */
async function agreementOf(tx: Transaction, { recipient }: DisclosureWish): Promise<ServiceAgreement | null> {
  if (!('agreementId' in recipient)) return null;
  await tx.query('select from service_agreements where organization_id = $1 and id = $2 for share', [
    ...[tx.ctx.organizationId, recipient.agreementId],
  ]);
  return tx.repo(ServiceAgreement).get(recipient.agreementId);
}

/** What was found of a minor of this patient's own chart, held as it stands. @throws AppError NOT_FOUND */
async function findingOf(tx: Transaction, { patientId, recipient }: DisclosureWish): Promise<IncapacityFinding | null> {
  if (!('findingId' in recipient)) return null;
  const finding = await tx
    .repo(IncapacityFinding)
    .findOne({ id: recipient.findingId, patientId, kind: 'minor_at_risk' });
  if (!finding) throw notFound();
  return finding;
}

/** Whether a form that was sent again asks for what was written: nothing may ride out on the row of something else. */
function isSame(before: Disclosure, { recipient, words, categories, ...wish }: DisclosureWish): boolean {
  if ('findingId' in recipient)
    return before.findingId === recipient.findingId && isSameOtherwise(before, words, categories, wish);
  const isRecipient =
    'partyId' in recipient || 'agreementId' in recipient
      ? before.partyId === ('partyId' in recipient ? recipient.partyId : null) &&
        before.agreementId === ('agreementId' in recipient ? recipient.agreementId : null)
      : before.recipientName === ('name' in recipient ? recipient.name : recipient.newParty.name);
  return isRecipient && isSameOtherwise(before, words, categories, wish);
}

function isSameOtherwise(
  before: Disclosure,
  words: string | null | undefined,
  categories: readonly InformationCategory[],
  wish: Pick<DisclosureWish, 'patientId' | 'basis' | 'purpose' | 'means'>,
): boolean {
  return (
    (['patientId', 'basis', 'purpose', 'means'] as const).every((each) => before[each] === wish[each]) &&
    before.words === (words ?? null) &&
    before.categories.join() === categories.join()
  );
}
