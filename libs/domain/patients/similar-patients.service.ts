import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { likenessOf, nearDates, type ComparedPerson, type LikenessReason } from './same-person';

/** A chart that may be of somebody who is about to get one. */
export interface SimilarChart {
  id: Id;
  displayName: string;
  /** YYYY-MM-DD. */
  birthDate: string;
  facilityName: string;
  reasons: LikenessReason[];
}

type Candidate = ComparedPerson & Omit<SimilarChart, 'reasons'>;

/** Charts that are looked at for one person; more share a birth date with nobody else. */
const MOST_SIMILAR = 10;

// The columns alone decide which rows are read: no function stands between them and the index.
const CANDIDATES = `
  select p.id, p.first_name as "firstName", p.last_name as "lastName", p.preferred_name as "preferredName",
    coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name as "displayName", p.birth_date::text as "birthDate",
    f.name as "facilityName",
    array(select c.address from patient_contacts c where c.organization_id = p.organization_id and c.patient_id = p.id
      and c.kind = 'phone' and c.removed_at is null) as phones
  from (
    select id from patients where organization_id = $1 and birth_date = any($2::date[])
    union
    select patient_id from patient_contacts
     where organization_id = $1 and kind = 'phone' and removed_at is null and address = any($3::text[])) found
  join patients p on p.organization_id = $1 and p.id = found.id
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  order by p.id`;

/** Who may have a chart already, among the patients whom the actor may see, and nobody else. */
@Injectable()
export class SimilarPatients {
  /** For each person the charts that may be theirs, the likeliest first; two statements' worth however many people. */
  async of(tx: Transaction, people: readonly ComparedPerson[]): Promise<SimilarChart[][]> {
    const dates = new Set(people.flatMap(({ birthDate }) => (birthDate ? nearDates(birthDate) : [])));
    const phones = new Set(people.flatMap((person) => person.phones));
    if (dates.size + phones.size === 0) return people.map(() => []);
    const candidates = await tx.query<Candidate>(CANDIDATES, [tx.ctx.organizationId, [...dates], [...phones]]);
    const found = people.map((person) => similarTo(person, candidates));
    tx.saw(...found.flat().map(({ id }) => id));
    return found;
  }
}

function similarTo(person: ComparedPerson, candidates: readonly Candidate[]): SimilarChart[] {
  return candidates
    .flatMap(({ id, displayName, birthDate, facilityName, ...names }): SimilarChart[] => {
      const reasons = likenessOf(person, { ...names, birthDate });
      return reasons ? [{ id, displayName, birthDate, facilityName, reasons }] : [];
    })
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_SIMILAR);
}

function weightOf({ reasons }: SimilarChart): number {
  return reasons.reduce((sum, reason) => sum + (reason.startsWith('same') ? 2 : 1), 0);
}
