/** What a census tells of one person. */
export const censusFields = [
  'mrn',
  'name',
  'first_name',
  'last_name',
  'preferred_name',
  'birth_date',
  'phone',
  'email',
  'language',
  'facility',
  'level_of_care',
  'programme',
  'room',
  'admitted_on',
  'discharged_on',
] as const;
/** One of them. */
export type CensusField = (typeof censusFields)[number];

/** Names under which exports of other systems carry a field, besides its own; signs and case do not count. */
const otherNames: Record<CensusField, string> = {
  mrn: 'medical_record_number|chart_number|chart_no|patient_id|client_id|record_number',
  name: 'patient_name|client_name|full_name|patient|client',
  first_name: 'first|given_name|firstname|patient_first_name|client_first_name',
  last_name: 'last|family_name|surname|lastname|patient_last_name|client_last_name',
  preferred_name: 'preferred|nickname|goes_by|chosen_name',
  birth_date: 'dob|date_of_birth|birthdate|birthday',
  phone: 'phone_number|mobile|cell|cell_phone|mobile_phone|telephone',
  email: 'e_mail|email_address|e_mail_address',
  language: 'preferred_language|primary_language',
  facility: 'location|site|building|facility_name',
  level_of_care: 'loc',
  programme: 'program|program_name|programme_name|service|track',
  room: 'bed|room_bed|bed_name|room_number|unit',
  admitted_on: 'admission_date|admit_date|admitted|date_admitted|admission',
  discharged_on: 'discharge_date|discharged|date_discharged|discharge',
};

const fieldOf = new Map<string, CensusField>(
  censusFields.flatMap((field) => [field, ...otherNames[field].split('|')].map((name) => [name, field] as const)),
);

/** Where the fields stand in the lines below a header; of two columns for one field the first counts. */
export function findColumns(header: readonly string[]): Map<CensusField, number> {
  const found = new Map<CensusField, number>();
  for (const [at, cell] of header.entries()) {
    const field = fieldOf.get(plain(cell));
    if (field && !found.has(field)) found.set(field, at);
  }
  return found;
}

/** Tells whether a census with these columns says who somebody is. */
export function nameSomebody(columns: ReadonlyMap<CensusField, number>): boolean {
  const hasName = columns.has('name') || (columns.has('first_name') && columns.has('last_name'));
  return hasName && columns.has('mrn') && columns.has('birth_date');
}

function plain(cell: string): string {
  return cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
