import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { AddContact } from './add-contact';
import { AdmitPatient } from './admit-patient';
import type { LevelOfCare } from './episode-of-care.entity';
import { Patient } from './patient.entity';
import type { ContactKind } from './patient-contact.entity';
import { PatientIdentifier } from './patient-identifier.entity';
import type { CreatePatientInput } from './patients-input.graphql';

/** A number by which another system knows somebody. */
export interface OutsideNumber {
  system: string;
  value: string;
}

/** What a chart says, as far as a file can say the same. */
export interface ChartFacts {
  id: Id;
  firstName: string;
  lastName: string;
  preferredName: string | null;
  /** YYYY-MM-DD. */
  birthDate: string;
  language: Language;
  /** E.164, the oldest first. */
  phones: string[];
  emails: string[];
  /** The open episode; null where there is none. */
  stay: { facilityId: Id; admittedOn: string } | null;
}

/** Somebody to admit from a file. */
export interface AdmittedFromFile {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  birthDate: string;
  language: Language;
  facilityId: Id;
  levelOfCare: LevelOfCare;
  track?: string | null;
  admittedOn: string;
  phone: string | null;
  email: string | null;
  identifiers: readonly OutsideNumber[];
}

/** Changes to a chart that a person accepted, field by field. */
export type AcceptedChanges = Partial<
  Pick<
    Patient,
    | ('firstName' | 'lastName' | 'preferredName' | 'birthDate' | 'language' | 'pronouns' | 'primarySubstances')
    | ('timeZone' | 'facilityId' | 'precautions')
  >
> & {
  phone?: string;
  email?: string;
};

const FACTS = `
  select p.id, p.first_name as "firstName", p.last_name as "lastName", p.preferred_name as "preferredName",
    p.birth_date::text as "birthDate", p.language,
    array(select c.address from patient_contacts c where c.organization_id = p.organization_id and c.patient_id = p.id
      and c.kind = 'phone' and c.removed_at is null order by c.created_at, c.id) as phones,
    array(select c.address from patient_contacts c where c.organization_id = p.organization_id and c.patient_id = p.id
      and c.kind = 'email' and c.removed_at is null order by c.created_at, c.id) as emails,
    (select json_build_object('facilityId', e.facility_id, 'admittedOn', e.admitted_on) from episodes_of_care e
      where e.organization_id = p.organization_id and e.patient_id = p.id and e.discharged_on is null) as stay
  from patients p where p.organization_id = $1 and p.id = any($2::uuid[])`;

/** What files of other systems need of charts: who is known by which number, what a chart says, admission and changes. */
@Injectable()
export class PatientRecords {
  constructor(
    private readonly admission: AdmitPatient,
    private readonly contacts: AddContact,
  ) {}

  /** Whose these numbers are, by `numberKey`. */
  async knownBy(tx: Transaction, numbers: readonly OutsideNumber[]): Promise<Map<string, Id>> {
    const rows = await tx.query<OutsideNumber & { patientId: Id }>(
      `select i.system, i.value, i.patient_id as "patientId" from patient_identifiers i
       join jsonb_to_recordset($2) as n(system text, value text) on n.system = i.system and n.value = i.value
       where i.organization_id = $1`,
      [tx.ctx.organizationId, JSON.stringify(numbers)],
    );
    return new Map(rows.map((row) => [numberKey(row), row.patientId]));
  }

  /** What these charts say, by id. */
  async facts(tx: Transaction, ids: readonly Id[]): Promise<Map<Id, ChartFacts>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<ChartFacts>(FACTS, [tx.ctx.organizationId, ids]);
    tx.saw(...rows.map(({ id }) => id));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Who is admitted at these facilities now. */
  async presentAt(tx: Transaction, facilityIds: readonly Id[]): Promise<{ id: Id }[]> {
    const rows = await tx.query<{ id: Id }>(
      `select e.patient_id as id from episodes_of_care e
       where e.organization_id = $1 and e.facility_id = any($2::uuid[]) and e.discharged_on is null order by e.patient_id`,
      [tx.ctx.organizationId, facilityIds],
    );
    tx.saw(...rows.map(({ id }) => id));
    return rows;
  }

  /** Admits somebody as the form does; nobody is on the care team yet. @throws AppError BAD_INPUT naming the field */
  async admit(tx: Transaction, { phone, email, identifiers, ...person }: AdmittedFromFile): Promise<Id> {
    const patientId = await this.admission.admitKnown(tx, { submitId: randomId(), ...person, primarySubstances: [] });
    await this.addIdentifiers(tx, patientId, identifiers);
    if (phone) await this.addContact(tx, patientId, 'phone', phone);
    if (email) await this.addContact(tx, patientId, 'email', email);
    return patientId;
  }

  /** Whose chart a form made when it was sent before; null where it is sent for the first time. */
  async madeByForm(tx: Transaction, submitId: Id): Promise<Id | null> {
    return (await tx.repo(Patient).findOne({ submitId }))?.id ?? null;
  }

  /** Admits somebody by the form of a new patient, with a number that is known already. @throws AppError BAD_INPUT naming the field */
  async admitByForm(tx: Transaction, input: CreatePatientInput, phone: string | null): Promise<Id> {
    const patientId = await this.admission.admit(tx, input);
    if (phone) await this.addContact(tx, patientId, 'phone', phone);
    return patientId;
  }

  /** Notes by which numbers other systems know a patient; one that is known already stays whose it is. */
  async addIdentifiers(tx: Transaction, patientId: Id, numbers: readonly OutsideNumber[]): Promise<void> {
    const known = await this.knownBy(tx, numbers);
    for (const number of numbers)
      if (!known.has(numberKey(number))) await tx.repo(PatientIdentifier).insert({ patientId, ...number });
  }

  /** Writes accepted changes to a chart. @throws AppError NOT_FOUND, BAD_INPUT */
  async change(tx: Transaction, patientId: Id, { phone, email, ...fields }: AcceptedChanges): Promise<void> {
    const { version } = await tx.repo(Patient).getForUpdate(patientId);
    if (Object.keys(fields).length > 0) await tx.repo(Patient).updateVersion(patientId, version, fields);
    if (phone) await this.addContact(tx, patientId, 'phone', phone);
    if (email) await this.addContact(tx, patientId, 'email', email);
    await tx.changed('patients');
  }

  private async addContact(tx: Transaction, patientId: Id, kind: ContactKind, address: string): Promise<void> {
    await this.contacts.add(tx, { patientId, kind, address, isShared: false });
  }
}

/** One text for a number and its system. */
export function numberKey({ system, value }: OutsideNumber): string {
  return JSON.stringify([system, value]);
}
