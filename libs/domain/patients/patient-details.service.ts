import { Injectable } from '@nestjs/common';
import type { Background } from '@stepwell/kernel/background-answers';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientContact } from './patient-contact.entity';
import { PatientDetails, type EmergencyContact, type SubstanceUse } from './patient-details.entity';

/** What is known beside the chart's head; null where nobody asked. */
export interface KnownDetails extends Background {
  showsCallerId: boolean | null;
  otherLanguage: string | null;
  wantsInterpreter: boolean | null;
  insurer: string | null;
  memberId: string | null;
  emergencyContact: EmergencyContact | null;
  substanceHistory: SubstanceUse[];
}

/** How careful one has to be with a phone. */
export interface PhoneSafety {
  contactId: Id;
  isShared: boolean;
  /** HH:MM:SS in the patient's zone. */
  safeFrom: string | null;
  safeUntil: string | null;
}

const unknown: KnownDetails = {
  showsCallerId: null,
  otherLanguage: null,
  wantsInterpreter: null,
  insurer: null,
  memberId: null,
  emergencyContact: null,
  substanceHistory: [],
  ...{ gender: null, race: null, ethnicity: null, education: null, employment: null },
};

/** Reads and keeps what is known of a patient beside who they are; whoever calls has checked the permission. */
@Injectable()
export class PatientDetailsService {
  /** What is known. */
  async of(tx: Transaction, patientId: Id): Promise<KnownDetails> {
    const row = await tx.repo(PatientDetails).findOne({ patientId });
    return row ?? unknown;
  }

  /** Keeps what has become known; the rest stays. */
  async keep(tx: Transaction, patientId: Id, known: Partial<KnownDetails>): Promise<void> {
    const row = await tx.repo(PatientDetails).findOne({ patientId });
    if (row) await tx.repo(PatientDetails).update({ id: row.id }, known);
    else await tx.repo(PatientDetails).insert({ patientId, ...unknown, ...known });
    await tx.changed('patients');
  }

  /** The phone that rules of safe contact are about: a verified one before others, the newest first; null where there is none. */
  async phone(tx: Transaction, patientId: Id): Promise<PhoneSafety | null> {
    const phones = (
      await tx.repo(PatientContact).find({ where: { patientId, kind: 'phone' }, order: { createdAt: 'DESC' } })
    ).filter(({ removedAt, verification }) => removedAt === null && verification !== 'wrong');
    const chosen = phones.find(({ verification }) => verification === 'verified') ?? phones[0];
    return chosen
      ? { contactId: chosen.id, isShared: chosen.isShared, safeFrom: chosen.safeFrom, safeUntil: chosen.safeUntil }
      : null;
  }

  /** Writes the rules of a phone. */
  async setPhone(tx: Transaction, { contactId, ...safety }: PhoneSafety): Promise<void> {
    await tx.repo(PatientContact).update({ id: contactId }, safety);
    await tx.changed('patients');
  }
}
