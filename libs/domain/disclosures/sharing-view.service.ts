import { Injectable } from '@nestjs/common';
import { isId, type Id } from '@stepwell/kernel/ids';
import { notFound } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { consentSigners, minorRuleNow } from '../patients/minor-rules.service';
import { PatientStanding } from '../patients/patient-standing.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import type { TalkCardType } from './disclosures.graphql';
import { Guardian, maySignOn } from './guardian.entity';
import { holdsOn, IncapacityFinding } from './incapacity-finding.entity';
import { recordableFindings } from './incapacity.policy';
import type { NoticeGivenType, PatientSharingType } from './part2-consents.graphql';
import type { IncapacityFindingType } from './incapacity-findings.graphql';
import { agreedOf, readSharing, type KnownConsent, type Sharing } from './sharing.repository';
import { nobodyElseSentence, talkSentence } from './talk-sentences';
import type { InformationCategory } from './sharing-words';

const NOTICE = `
  select n.notice_version as version, n.language, n.given_how as "givenHow", n.given_at as "givenAt",
    s.display_name as "givenByName"
  from (select id from episodes_of_care where organization_id = $1 and patient_id = $2
        order by discharged_on nulls first, admitted_on desc, id desc limit 1) e
  join part2_notices_given n on n.organization_id = $1 and n.episode_id = e.id
  join staff_members s on s.organization_id = $1 and s.id = n.given_by_id`;

/** Shows staff what may be shared of a patient, and what stands behind it. */
@Injectable()
export class SharingView {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
    private readonly standing: PatientStanding,
  ) {}

  /** Consents, restrictions and the notice of a patient. @throws AppError NOT_FOUND */
  async view(tx: Transaction, patientId: Id): Promise<PatientSharingType> {
    const { facilityName, sharing } = await this.read(tx, patientId);
    const names = await this.namesIn(tx, sharing);
    const party = (id: Id) => sharing.parties.find((each) => each.id === id)!;
    const guardians = await tx.repo(Guardian).find({ where: { patientId }, order: { fromOn: 'DESC', id: 'ASC' } });
    const [notice] = await tx.query<NoticeGivenType>(NOTICE, [tx.ctx.organizationId, patientId]);
    return {
      ...{ patientId, suggestedDiscloser: facilityName, today: sharing.today, parties: sharing.parties },
      consents: sharing.consents.map((consent) => ({
        ...consent,
        parties: consent.partyIds.map(party),
        preparedByName: names(consent.preparedById)!,
        witnessName: names(consent.witnessId),
        revocationTakenByName: names(consent.revocationTakenById),
        guardianWitnessName: names(consent.guardianWitnessId),
      })),
      restrictions: sharing.restrictions.map((wish) => ({
        ...wish,
        party: wish.partyId ? party(wish.partyId) : null,
        recordedByName: names(wish.recordedById)!,
        decidedByName: names(wish.decidedById),
      })),
      notice: notice ?? null,
      signers: await consentSigners(tx, patientId, sharing.today),
      guardiansMayBe: (await minorRuleNow(tx)).maySign,
      findings: await this.findings(tx, patientId, sharing.today),
      recordableFindings: recordableFindings(await this.standing.of(tx, patientId, sharing.today), tx.ctx),
      guardians: guardians.map((guardian) => ({ ...guardian, isCurrent: maySignOn(guardian, sharing.today) })),
    };
  }

  private async findings(tx: Transaction, patientId: Id, today: string): Promise<IncapacityFindingType[]> {
    const found = await tx.repo(IncapacityFinding).find({ where: { patientId }, order: { fromOn: 'DESC', id: 'ASC' } });
    const people = await this.staff.summaries(tx, [...new Set(found.map(({ recordedById }) => recordedById))]);
    return found.map((finding) => ({
      ...finding,
      recordedByName: people.find(({ id }) => id === finding.recordedById)!.displayName,
      isCurrent: holdsOn(finding, today),
    }));
  }

  /** Who may be talked to now, about what, and what everybody else is told. @throws AppError NOT_FOUND */
  async talkCard(tx: Transaction, patientId: Id): Promise<TalkCardType> {
    const { sharing } = await this.read(tx, patientId);
    const active = sharing.consents.filter(({ state }) => state === 'active');
    return {
      patientId,
      people: sharing.parties
        .map((party) => ({
          party,
          topics: active
            .filter(
              ({ partyIds, recipientClasses }) =>
                partyIds.includes(party.id) || recipientClasses.some((each) => each === party.role),
            )
            .map((consent) => topicOf(consent, unrestricted(sharing, consent, party.id)))
            .filter(({ categories }) => categories.length > 0),
        }))
        .filter(({ topics }) => topics.length > 0),
      classes: active
        .filter(({ recipientClasses }) => recipientClasses.length > 0)
        .map((consent) => ({
          ...topicOf(consent, unrestricted(sharing, consent, null)),
          classes: consent.recipientClasses,
        })),
      nobodyElse: nobodyElseSentence,
    };
  }

  private async read(tx: Transaction, patientId: Id): Promise<{ facilityName: string; sharing: Sharing }> {
    if (!isId(patientId)) throw notFound();
    const { facilityId } = await this.patients.summary(tx, patientId);
    const { name, timeZone } = await this.facilities.get(tx, facilityId);
    return { facilityName: name, sharing: await readSharing(tx, patientId, timeZone) };
  }

  private async namesIn(tx: Transaction, sharing: Sharing): Promise<(id: Id | null) => string | null> {
    const ids = [
      ...sharing.consents.flatMap((each) => [
        each.preparedById,
        each.witnessId,
        each.revocationTakenById,
        each.guardianWitnessId,
      ]),
      ...sharing.restrictions.flatMap((each) => [each.recordedById, each.decidedById]),
    ].filter((id) => id !== null);
    const people = ids.length > 0 ? await this.staff.summaries(tx, [...new Set(ids)]) : [];
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    return (id) => (id && names.get(id)) ?? null;
  }
}

function unrestricted(sharing: Sharing, { categories }: KnownConsent, partyId: Id | null): InformationCategory[] {
  const held = agreedOf(sharing).filter((each) => each.partyId === null || each.partyId === partyId);
  return categories.filter((each) => !held.some((restriction) => restriction.categories.includes(each)));
}

function topicOf(consent: KnownConsent, categories: InformationCategory[]) {
  const { id, purposes, expiresOn, expiresEvent } = consent;
  return { consentId: id, purposes, categories, expiresOn, expiresEvent, sentence: talkSentence(categories) };
}
