import { Injectable } from '@nestjs/common';
import { backgroundInWords, backgroundItems } from '@stepwell/kernel/background-answers';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailRules } from '../consents/voicemail-rules.service';
import type { VoicemailConsentType } from '../consents/voicemail.graphql';
import { PacketAnswers, type FinishedPacket } from '../intakes/packet-answers.service';
import { PatientDetailsService, type PhoneSafety } from '../patients/patient-details.service';
import { PatientsService } from '../patients/patients.service';
import { factsOf, hoursInWords, substancesInWords, type PacketFact, type ReadFact } from './packet-facts';

/** A fact of a packet that the chart does not say, or says otherwise. */
export interface PacketDifference extends ReadFact {
  /** Null where the chart says nothing. */
  inRecord: string | null;
}

/** A packet laid beside the chart. */
export interface Compared extends Pick<FinishedPacket, 'patientId' | 'finishedAt' | 'formVersion'> {
  differences: PacketDifference[];
  sameCount: number;
}

const languageWords = { en: 'English', es: 'Spanish' } as const;
const voicemailWords = { yes: 'Leave a first name and a number', no: 'Leave no message' } as const;
const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Yes' : 'No');

/** What a finished packet would change in the chart. */
@Injectable()
export class PacketDifferences {
  constructor(
    private readonly packets: PacketAnswers,
    private readonly patients: PatientsService,
    private readonly details: PatientDetailsService,
    private readonly voicemail: VoicemailRules,
  ) {}

  /** What differs, in the order of the packet. @throws AppError NOT_FOUND; CONFLICT while the packet is not finished */
  async of(tx: Transaction, packetId: Id): Promise<Compared> {
    const packet = await this.packets.finished(tx, packetId);
    const { patientId } = packet;
    const facts = factsOf(packet);
    const phone = await this.details.phone(tx, patientId);
    const said = phone && (await this.voicemail.of(tx, [phone.contactId]))[0]?.answer;
    const stands = await this.stands(tx, patientId, phone, said ?? null);
    const known = await knownPeople(tx, patientId);
    const differences = facts.flatMap((fact): PacketDifference[] => {
      if (fact.change.person)
        return known.has(fact.change.person.name.toLowerCase()) ? [] : [{ ...fact, inRecord: null }];
      // Without a phone on record there is nothing that these rules could hang on.
      const isOfPhone = fact.change.phone !== undefined || fact.change.voicemail !== undefined;
      if (isOfPhone && !phone) return [];
      // What was said about the machine after the packet was finished counts, and no tick brings the earlier word back.
      if (fact.field === 'voicemail' && said && (said.endedAt ?? said.answeredAt) > packet.finishedAt) return [];
      const inRecord = stands.get(fact.field) ?? null;
      return inRecord === fact.words ? [] : [{ ...fact, inRecord }];
    });
    const { finishedAt, formVersion } = packet;
    return { patientId, finishedAt, formVersion, differences, sameCount: facts.length - differences.length };
  }

  private async stands(
    tx: Transaction,
    patientId: Id,
    phone: PhoneSafety | null,
    said: VoicemailConsentType | null,
  ): Promise<Map<PacketFact, string | null>> {
    const patient = await this.patients.view(tx, patientId);
    const details = await this.details.of(tx, patientId);
    const { primarySubstances } = await this.patients.summary(tx, patientId);
    const hours = phone?.safeFrom && phone.safeUntil ? hoursInWords(phone.safeFrom, phone.safeUntil) : null;
    return new Map<PacketFact, string | null>([
      ['preferred_name', patient.preferredName ?? patient.firstName],
      ['pronouns', patient.pronouns],
      ['language', languageWords[patient.language]],
      ['other_language', details.otherLanguage],
      ['interpreter', yesNo(details.wantsInterpreter)],
      ...(phone
        ? ([
            ['safe_hours', hours],
            ['shared_phone', yesNo(phone.isShared)],
          ] as const)
        : []),
      ['voicemail', said && voicemailWords[said.agreed && !said.endedAt ? 'yes' : 'no']],
      ['caller_id', yesNo(details.showsCallerId)],
      ['insurer', details.insurer],
      ['member_id', details.memberId],
      ...backgroundItems.map((item) => [item, backgroundInWords(item, details[item])] as const),
      ['substances', primarySubstances.length > 0 ? substancesInWords(primarySubstances) : null],
      ['emergency_contact', details.emergencyContact?.words ?? null],
      ['substance_history', details.substanceHistory.map(({ words }) => words).join('; ') || null],
    ]);
  }
}

/** Names, in lower case, of people whom a consent names that was not thrown away, taken back or over. */
async function knownPeople(tx: Transaction, patientId: Id): Promise<Set<string>> {
  const rows = await tx.query<{ name: string }>(
    `select lower(p.name) as name from disclosure_parties p
     join part2_consent_recipients r on r.organization_id = $1 and r.party_id = p.id
     join part2_consents c on c.organization_id = $1 and c.id = r.consent_id
     where p.organization_id = $1 and p.patient_id = $2 and c.discarded_at is null and c.revoked_at is null
       and (c.expires_on is null or c.expires_on >= app.now()::date)`,
    [tx.ctx.organizationId, patientId],
  );
  return new Set(rows.map(({ name }) => name));
}
