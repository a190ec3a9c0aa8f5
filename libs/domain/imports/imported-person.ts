import type { Language } from '@stepwell/kernel/words';
import type { RowFault } from './import-words';

/** A number by which another system knows somebody; `system` says which one, as that system writes it. */
export interface ExternalIdentifier {
  system: string;
  value: string;
}

/** What a file of either kind says of one person; what it doesn't say is null. */
export interface ImportedPerson {
  identifiers: ExternalIdentifier[];
  firstName: string;
  lastName: string;
  preferredName: string | null;
  /** YYYY-MM-DD. */
  birthDate: string;
  language: Language | null;
  /** E.164. */
  phone: string | null;
  email: string | null;
  /** What a census says of the stay; null in a file of FHIR. */
  stay: ImportedStay | null;
  /** What stands in the file and could not be read; it is shown, and left out. */
  leftOut: ('phone' | 'email')[];
}

/** A stay as a census tells it. */
export interface ImportedStay {
  facility: string | null;
  levelOfCare: string | null;
  /** Absent in rows that were read before it was. */
  programme?: string | null;
  room: string | null;
  /** YYYY-MM-DD. */
  admittedOn: string | null;
  /** YYYY-MM-DD. */
  dischargedOn: string | null;
}

/**
 * One patient of a file: somebody, or why not and by which numbers they may be known. `number` counts patients from 1, in a
 * census the lines with the header as 1.
 */
export type ImportedRow =
  | { number: number; person: ImportedPerson; fault: null }
  | { number: number; person: null; fault: RowFault; identifiers: ExternalIdentifier[] };
