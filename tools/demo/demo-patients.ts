import { Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { channels } from '@stepwell/kernel/words';
import { ConsentsService } from '@stepwell/domain/consents/consents.service';
import { VoicemailConsents } from '@stepwell/domain/consents/voicemail-consents.service';
import { VOICEMAIL_WORDING_VERSION } from '@stepwell/domain/consents/voicemail-wording';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import type { LevelReason } from '@stepwell/domain/patients/episode-of-care.entity';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { PatientContact } from '@stepwell/domain/patients/patient-contact.entity';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { DemoClock } from './demo-clock';
import { withRole, type DemoFacility, type DemoOrganization } from './demo-organizations';
import { shiftDays, type Person } from './people';
import type { SeededRandom } from './seeded-random';

/** A person with the place that they get in an organization. */
export interface Admission {
  person: Person;
  facility: DemoFacility;
  primary: StaffContext;
  team: StaffContext[];
  /** Every address verified and every consent given: the patient of the five-minute walk. */
  isPrepared?: boolean;
  /** Mail is verified and follow-ups by it are agreed, so that there is a past to look at. */
  isReachable?: boolean;
}

/** An admitted person. */
export interface DemoPatient extends Admission {
  id: Id;
  /** True where follow-ups by e-mail can be sent. */
  canBeReached: boolean;
}

/** Why somebody is at a level of care, and in which programme. */
const stayOf: Record<Person['levelOfCare'], { levelReasons: LevelReason[]; track: string | null }> = {
  detox: { levelReasons: ['withdrawal', 'physical_health'], track: null },
  residential: { levelReasons: ['risk_of_use', 'living_situation'], track: 'Residential' },
  partial_hospitalization: { levelReasons: ['mental_health', 'support'], track: 'Day programme' },
  intensive_outpatient: { levelReasons: ['risk_of_use', 'support'], track: 'Evening group' },
  outpatient: { levelReasons: ['step_from_other_care', 'own_wish'], track: 'Evening group' },
  recovery_support: { levelReasons: ['own_wish'], track: null },
};

/** Patients that one transaction admits. */
const AT_ONCE = 20;
const DAY = 86_400_000;

/** Admits invented people with their addresses and consents, on the days they were admitted. */
@Injectable()
export class DemoPatients {
  constructor(
    private readonly database: Database,
    private readonly admission: AdmitPatient,
    private readonly contacts: AddContact,
    private readonly consents: ConsentsService,
    private readonly voicemail: VoicemailConsents,
  ) {}

  /** Admits them, those who came first first; the clock stands on the last admission day of each batch. */
  async admitAll(
    clock: DemoClock,
    organization: DemoOrganization,
    admissions: readonly Admission[],
    random: SeededRandom,
  ): Promise<DemoPatient[]> {
    const ordered = [...admissions].sort((a, b) => b.person.admittedDaysAgo - a.person.admittedDaysAgo);
    const ctx = { ...withRole(organization.staff, 'clinical_supervisor'), operation: 'demo.admit-patients' };
    const patients: DemoPatient[] = [];
    for (let from = 0; from < ordered.length; from += AT_ONCE) {
      const batch = ordered.slice(from, from + AT_ONCE);
      await clock.moveTo(new Date(clock.pastEnds.getTime() - batch.at(-1)!.person.admittedDaysAgo * DAY));
      await this.database.write(ctx, async (tx) => {
        for (const one of batch) patients.push(await this.admit(tx, one, dayOf(clock.pastEnds), random));
      });
    }
    return patients;
  }

  private async admit(
    tx: Transaction,
    admission: Admission,
    today: string,
    random: SeededRandom,
  ): Promise<DemoPatient> {
    const { person, facility, primary, team } = admission;
    const id = await this.admission.admitKnown(tx, {
      firstName: person.firstName,
      lastName: person.lastName,
      preferredName: person.preferredName,
      pronouns: person.pronouns,
      birthDate: person.birthDate,
      facilityId: facility.id,
      language: person.language,
      levelOfCare: person.levelOfCare,
      ...stayOf[person.levelOfCare],
      admittedOn: shiftDays(today, -person.admittedDaysAgo),
      primarySubstances: person.substances,
      primaryCounselorId: primary.actorId,
      careTeamIds: team.map((member) => member.actorId),
    });
    const isMailVerified = await this.addMail(tx, id, admission, random);
    await this.addPhone(tx, id, admission, random);
    const hasMailConsent = await this.consent(tx, id, admission, random);
    return { ...admission, id, canBeReached: isMailVerified && hasMailConsent };
  }

  private async addMail(
    tx: Transaction,
    patientId: Id,
    { person, isPrepared, isReachable }: Admission,
    random: SeededRandom,
  ): Promise<boolean> {
    if (!person.email) return false;
    const isShared = !isPrepared && random.chance(0.1);
    const id = await this.contacts.add(tx, { patientId, kind: 'email', address: person.email, isShared });
    const isVerified = isPrepared || isReachable || random.chance(0.8);
    if (isVerified) await verify(tx, id);
    return isVerified;
  }

  private async addPhone(
    tx: Transaction,
    patientId: Id,
    { person, isPrepared }: Admission,
    random: SeededRandom,
  ): Promise<void> {
    if (!person.phone) return;
    const safe = random.chance(0.3)
      ? random.pick([
          ['09:00', '12:00'],
          ['12:00', '18:00'],
          ['17:00', '20:00'],
        ] as const)
      : null;
    const id = await this.contacts.add(tx, {
      patientId,
      kind: 'phone',
      address: person.phone,
      isShared: !isPrepared && random.chance(0.15),
      ...(safe ? { safeFrom: safe[0], safeUntil: safe[1] } : {}),
    });
    if (isPrepared || random.chance(0.6)) await verify(tx, id);
    // By the number: some agreed to messages on its machine, some said no, some were never asked.
    const digit = isPrepared ? 0 : Number(person.phone.at(-1));
    if (digit > 7) return;
    await this.voicemail.keep(tx, patientId, {
      ...{ contactId: id, agreed: digit < 6, source: 'verbal', wordingVersion: VOICEMAIL_WORDING_VERSION },
      answeredAt: await tx.now(),
    });
  }

  /** True when there is a consent to follow-ups by e-mail. */
  private async consent(
    tx: Transaction,
    patientId: Id,
    { person, isPrepared, isReachable }: Admission,
    random: SeededRandom,
  ): Promise<boolean> {
    let hasMailConsent = false;
    for (const channel of channels) {
      if (!isPrepared && !(channel === 'email' ? person.email : person.phone)) continue;
      for (const purpose of ['follow_up', 'access_link'] as const) {
        const isNeeded = isPrepared || (isReachable && channel === 'email' && purpose === 'follow_up');
        if (!isNeeded && !random.chance(channel === 'email' ? 0.8 : 0.4)) continue;
        const source = random.pick(['written', 'electronic', 'verbal'] as const);
        await this.consents.grant(tx, { patientId, channel, purpose, source });
        // Who is written to in care is asked about the time after it at once.
        if (purpose === 'follow_up')
          await this.consents.grant(tx, { patientId, channel, purpose: 'after_discharge', source });
        if (channel === 'email' && purpose === 'follow_up') hasMailConsent = true;
      }
    }
    return hasMailConsent;
  }
}

/** YYYY-MM-DD in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

async function verify(tx: Transaction, contactId: Id): Promise<void> {
  await tx.repo(PatientContact).update({ id: contactId }, { verification: 'verified', verifiedAt: await tx.now() });
}
