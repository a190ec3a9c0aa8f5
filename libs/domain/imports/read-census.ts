import { TextDecoder } from 'node:util';
import type { Language } from '@stepwell/kernel/words';
import { csvLines } from '@stepwell/platform/files/csv';
import { personFault } from '../patients/admission-check.service';
import { findColumns, nameSomebody, type CensusField } from './census-columns';
import { isIdentifier, readEmail, readPhone } from './read-values';
import { FileUnreadable, MAX_IMPORT_PATIENTS, type RowFault } from './import-words';
import type { ExternalIdentifier, ImportedPerson, ImportedRow, ImportedStay } from './imported-person';

/** The system of the numbers in a census. */
export const MRN_SYSTEM = 'mrn';

type Cell = (field: CensusField) => string;
/** Against what a line is read. */
interface Terms {
  day: string;
  takesMinors: boolean;
}

/**
 * Reads a census: CSV with a header, whose columns are told by their names. UTF-8, UTF-16 with its mark, or what
 * spreadsheets write instead; comma, semicolon, tab or bar. Every line with something in it becomes one row, numbered as
 * in the file's table: the header is 1.
 * @param day YYYY-MM-DD, on which who is new would be admitted unless the file says when
 * @param takesMinors whether people under 18 are admitted
 * @throws FileUnreadable
 */
export async function* readCensus(bytes: Uint8Array, day: string, takesMinors = false): AsyncGenerator<ImportedRow> {
  const text = decode(bytes);
  const seen = new Set<string>();
  let columns: Map<CensusField, number> | null = null;
  let number = 0;
  for await (const line of linesOf(text)) {
    number += 1;
    if (columns) {
      if (number > MAX_IMPORT_PATIENTS + 1) throw new FileUnreadable('too_many_patients');
      if (line.every((cell) => cell.trim() === '')) continue;
      const places = columns;
      yield readLine(number, (field) => bare(line[places.get(field) ?? -1] ?? ''), { day, takesMinors }, seen);
    } else {
      columns = findColumns(line);
      if (!nameSomebody(columns)) throw new FileUnreadable('columns_missing');
    }
  }
  if (number < 2) throw new FileUnreadable('no_patients');
}

async function* linesOf(text: string): AsyncGenerator<string[]> {
  try {
    yield* csvLines(text, MAX_IMPORT_PATIENTS + 2);
  } catch (error) {
    if (error instanceof FileUnreadable) throw error;
    throw new FileUnreadable('broken_csv');
  }
}

function readLine(number: number, cell: Cell, terms: Terms, seen: Set<string>): ImportedRow {
  const mrn = cell('mrn');
  const identifiers = isIdentifier(mrn) ? [{ system: MRN_SYSTEM, value: mrn }] : [];
  const read = readPerson(cell, identifiers, terms);
  const isRepeated = seen.has(mrn);
  seen.add(mrn);
  if (typeof read === 'string') return { number, person: null, fault: read, identifiers };
  if (isRepeated) return { number, person: null, fault: 'identifier_repeated', identifiers };
  return { number, person: read, fault: null };
}

function readPerson(
  cell: Cell,
  identifiers: ExternalIdentifier[],
  { day, takesMinors }: Terms,
): ImportedPerson | RowFault {
  const names = namesOf(cell);
  const shown = [
    ...Object.values(names),
    ...(['mrn', 'facility', 'level_of_care', 'programme', 'room'] as const).map(cell),
  ];
  // A spreadsheet would run it, and no name, number or room begins like this.
  if (shown.some((value) => /^[=+\-@]/.test(value ?? ''))) return 'looks_like_formula';
  if (identifiers.length === 0) return 'identifier_missing';
  const stay = stayOf(cell);
  if (!stay) return 'date_unreadable';
  if (stay.admittedOn && stay.dischargedOn && stay.dischargedOn < stay.admittedOn) return 'dates_reversed';
  const person = { ...names, birthDate: readDate(cell('birth_date')) ?? 'unreadable' };
  const fault = personFault(person, stay.admittedOn ?? day, takesMinors);
  if (fault) return fault;
  const [phone, email] = [readPhone(cell('phone')), readEmail(cell('email'))];
  return {
    ...person,
    identifiers,
    language: languageOf(cell('language')),
    phone,
    email,
    stay,
    leftOut: [
      ...(cell('phone') !== '' && !phone ? (['phone'] as const) : []),
      ...(cell('email') !== '' && !email ? (['email'] as const) : []),
    ],
  };
}

/** First and last name of columns of their own, or of one: “Last, First” or “First Last”. */
function namesOf(cell: Cell): Pick<ImportedPerson, 'firstName' | 'lastName' | 'preferredName'> {
  const preferredName = cell('preferred_name') || null;
  const [firstName, lastName, name] = [cell('first_name'), cell('last_name'), cell('name')];
  if (firstName !== '' || lastName !== '' || name === '') return { firstName, lastName, preferredName };
  const [last = '', ...first] = name.includes(',') ? name.split(',') : name.split(/\s+/).reverse();
  const rest = name.includes(',') ? first.join(' ') : first.reverse().join(' ');
  return { firstName: rest.trim(), lastName: last.trim(), preferredName };
}

/** What it says of the stay; null where one of its dates can't be read. */
function stayOf(cell: Cell): ImportedStay | null {
  const [admittedOn, dischargedOn] = [readDate(cell('admitted_on')), readDate(cell('discharged_on'))];
  if (admittedOn === null || dischargedOn === null) return null;
  return {
    facility: cell('facility') || null,
    levelOfCare: cell('level_of_care') || null,
    programme: cell('programme').slice(0, 100) || null,
    room: cell('room').slice(0, 100) || null,
    admittedOn: admittedOn || null,
    dischargedOn: dischargedOn || null,
  };
}

/** A date as YYYY-MM-DD: written so, or as in the United States (4/12/1987), with or without a time; '' for none, null for what is none. */
function readDate(cell: string): string | null {
  const day = cell.replace(/[T ]\d{1,2}:\d\d.*$/, '');
  if (day === '') return '';
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(day);
  const written = american ? `${american[3]}-${american[1]!.padStart(2, '0')}-${american[2]!.padStart(2, '0')}` : day;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(date.getTime());
  return exists && date.toISOString().startsWith(written) ? written : null;
}

function languageOf(cell: string): Language | null {
  if (/^(?:es|spa|spanish|español|espanol)\b/i.test(cell)) return 'es';
  return /^(?:en|eng|english|inglés|ingles)\b/i.test(cell) ? 'en' : null;
}

/** A cell without the spaces around it, and without the `="…"` by which spreadsheets keep leading zeros. */
function bare(cell: string): string {
  const text = cell.trim();
  return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
}

function decode(bytes: Uint8Array): string {
  const text = decodeAs(encodingOf(bytes), bytes).trim();
  if (text === '') throw new FileUnreadable('empty');
  if (text.startsWith('<')) throw new FileUnreadable('web_page');
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A picture is full of zero bytes; a spreadsheet's text has none.
    if (encoding === 'utf-8' && !bytes.includes(0)) return new TextDecoder('windows-1252').decode(bytes);
    throw new FileUnreadable('not_text');
  }
}
