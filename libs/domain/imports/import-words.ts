import type { PersonFault } from '../patients/admission-check.service';

/** What is wrong with a whole file. */
export const fileFaults = [
  'empty',
  'not_text',
  'web_page',
  'broken_json',
  'too_deep',
  'not_fhir',
  'no_patients',
  'too_large',
  'too_many_patients',
  'broken_csv',
  'columns_missing',
  'internal',
] as const;
/** One of them. */
export type FileFault = (typeof fileFaults)[number];

/** Why one patient of a file is refused, besides what admission refuses in a person. */
export const ownRowFaults = [
  'line_broken',
  'id_repeated',
  'identifier_repeated',
  'identifier_missing',
  'no_longer_in_use',
  'deceased',
  'looks_like_formula',
  'date_unreadable',
  'dates_reversed',
] as const;

/** Why one patient of a file is refused. */
export type RowFault = PersonFault | (typeof ownRowFaults)[number];

/** Most bytes a file of patients may have. */
export const MAX_IMPORT_BYTES = 50_000_000;
/** Most patients a file may hold; the largest facilities treat a few thousand at a time. */
export const MAX_IMPORT_PATIENTS = 20_000;

const sentences: Record<FileFault, string> = {
  empty: 'The file is empty.',
  not_text: 'The file is not text in UTF-8.',
  web_page: 'The file is a web page, not a list of patients.',
  broken_json: 'The file is not complete JSON: something is missing in it or stands after its end.',
  too_deep: 'The file is nested more deeply than FHIR R4 needs.',
  not_fhir: 'The file holds JSON, but no FHIR resource: nothing in it says what it is in “resourceType”.',
  no_patients: 'The file holds no Patient.',
  too_large: `The file is larger than ${MAX_IMPORT_BYTES / 1_000_000} MB.`,
  too_many_patients: `The file holds more than ${MAX_IMPORT_PATIENTS} patients.`,
  broken_csv: 'The file is not complete CSV: a quotation mark is opened and never closed.',
  columns_missing: 'The first line does not name the columns that a census needs.',
  internal: 'Something went wrong on our side. Upload the file again.',
};

/** Refuses a whole file; its message is the sentence for people. */
export class FileUnreadable extends Error {
  constructor(readonly fault: FileFault) {
    super(sentences[fault]);
    this.name = 'FileUnreadable';
  }
}
