import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamMember } from './care-team-member.entity';
import { coverCountsSql } from './covers.service';
import { Patient, type Substance } from './patient.entity';
import { PatientContact, type ContactKind } from './patient-contact.entity';
import { updatePatientSchema } from './patient-input';
import { patientTimeZoneChanged } from './patients.events';
import { readPatientView } from './patient-view';
import type { UpdatePatientInput } from './patients-input.graphql';
import type { PatientType } from './patients.graphql';

/** SQL of the name on screens: the preferred name, else the first, and the last; `patient` is the table's alias. */
export function displayNameSql(patient: string): string {
  return `coalesce(${patient}.preferred_name, ${patient}.first_name) || ' ' || ${patient}.last_name`;
}

/** What other slices need to know of a patient to plan, send and show. */
export interface PatientSummary {
  id: Id;
  facilityId: Id;
  /** The name the patient goes by: preferred name, else first name. */
  preferredName: string;
  /** The name on staff screens. */
  displayName: string;
  language: Language;
  timeZone: string;
  primarySubstances: Substance[];
}

/** Patients and what belongs to them; a patient outside the actor's reach is not found. */
@Injectable()
export class PatientsService {
  /** The whole head of a patient's page. @throws AppError NOT_FOUND */
  async view(tx: Transaction, patientId: Id): Promise<PatientType> {
    return readPatientView(tx, patientId);
  }

  /** @throws AppError NOT_FOUND unless the actor may see this patient. */
  async summary(tx: Transaction, patientId: Id): Promise<PatientSummary> {
    return summaryOf(await tx.repo(Patient).get(patientId));
  }

  /** The patient's row, locked until the transaction ends: one at a time changes what hangs on it. @throws AppError NOT_FOUND */
  async lock(tx: Transaction, patientId: Id): Promise<PatientSummary> {
    return summaryOf(await tx.repo(Patient).getForUpdate(patientId));
  }

  /** Changes a patient who still has the version that was seen. @throws AppError CONFLICT, NOT_FOUND, BAD_INPUT */
  async update(tx: Transaction, input: UpdatePatientInput): Promise<void> {
    authorize(tx.ctx, 'patient:update');
    const { id, version, ...given } = parseInput(updatePatientSchema, input);
    const changes: Partial<Patient> = Object.fromEntries(
      Object.entries(given).filter(
        ([field, value]) => value !== undefined && (value !== null || clearableFields.has(field)),
      ),
    );
    const before = await tx.repo(Patient).get(id);
    await tx.repo(Patient).updateVersion(id, version, changes);
    if (changes.timeZone && changes.timeZone !== before.timeZone)
      await tx.emit(patientTimeZoneChanged, { patientId: id });
    await tx.changed('patients');
  }

  /** Sets the language of messages and of the patient's own pages. */
  async setLanguage(tx: Transaction, patientId: Id, language: Language): Promise<void> {
    const { version } = await tx.repo(Patient).getForUpdate(patientId);
    await tx.repo(Patient).updateVersion(patientId, version, { language });
    await tx.changed('patients');
  }

  /** The verified address that messages of a kind go to: the patient's own before a shared one, the newest first; or null. */
  async verifiedContact(tx: Transaction, patientId: Id, kind: ContactKind): Promise<PatientContact | null> {
    const contacts = await tx.repo(PatientContact).find({
      where: { patientId, kind, verification: 'verified' },
      order: { isShared: 'ASC', verifiedAt: 'DESC', id: 'ASC' },
    });
    return contacts.find((contact) => contact.removedAt === null) ?? null;
  }

  /** Ids of the people on the care team now, the primary counselor first. */
  async careTeamIds(tx: Transaction, patientId: Id): Promise<Id[]> {
    const places = await tx
      .repo(CareTeamMember)
      .find({ where: { patientId }, order: { isPrimary: 'DESC', createdAt: 'ASC' } });
    return places.filter((place) => place.endedAt === null).map((place) => place.staffMemberId);
  }

  /** Who acts for these people about a patient now: colleagues who cover for them, else they themselves; each once. */
  async actingFor(tx: Transaction, staffIds: readonly Id[], patientId: Id): Promise<Id[]> {
    const covers = await tx.query<{ lenderId: Id; coveringId: Id }>(ACTING_FOR, [
      ...[tx.ctx.organizationId, staffIds, patientId],
    ]);
    const acting = new Map(covers.map(({ lenderId, coveringId }) => [lenderId, coveringId]));
    return [...new Set(staffIds.map((id) => acting.get(id) ?? id))];
  }
}

// Who holds a whole caseload takes its clinician's turns on call too, whoever the patient is.
const ACTING_FOR = `
  select c.lender_id as "lenderId", c.covering_id as "coveringId" from covers c
  join staff_members s on s.organization_id = c.organization_id and s.id = c.covering_id and s.status = 'active'
  where c.organization_id = $1 and c.lender_id = any($2::uuid[]) and ${coverCountsSql('c', '$3')}
  order by c.is_whole`;

const clearableFields = new Set(['preferredName', 'pronouns', 'precautions']);

function summaryOf(patient: Patient): PatientSummary {
  const preferredName = patient.preferredName ?? patient.firstName;
  return {
    id: patient.id,
    facilityId: patient.facilityId,
    preferredName,
    displayName: `${preferredName} ${patient.lastName}`,
    language: patient.language,
    timeZone: patient.timeZone,
    primarySubstances: patient.primarySubstances,
  };
}
