import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FileUnreadable, MAX_IMPORT_BYTES, type RowFault } from '@stepwell/domain/imports/import-words';
import type { ImportedRow } from '@stepwell/domain/imports/imported-person';
import { readFhir } from '@stepwell/domain/imports/read-fhir';
import { FileRefused, type CheckOutput } from './check-output';

const USAGE = 'Usage: npm run fhir:check -- FILE [--json]';
/** Refused patients that are shown; the counts are of all. */
const SHOWN_REFUSALS = 20;

const why: Record<RowFault, string> = {
  line_broken: 'Its line is not complete JSON.',
  id_repeated: 'An earlier patient has the same id.',
  identifier_repeated: 'An earlier patient has the same identifier.',
  identifier_missing: 'It has no identifier.',
  no_longer_in_use: 'Its record is marked as no longer in use.',
  deceased: 'The person has died.',
  looks_like_formula: 'One of its values begins like a formula.',
  date_unreadable: 'One of its dates does not exist.',
  dates_reversed: 'Its discharge lies before its admission.',
  name_missing: 'First or last name is missing.',
  name_unusable: 'A name is longer than 100 characters, or holds signs that no name has.',
  birth_date_missing: 'It has no birth date.',
  birth_date_incomplete: 'Its birth date has no day.',
  birth_date_unreadable: 'Its birth date does not exist or is not written as FHIR writes dates.',
  birth_date_in_future: 'Its birth date lies in the future.',
  birth_date_too_long_ago: 'Its birth date lies before 1900.',
  under_18: 'The person is under 18: the organization has to set up guardian signers first.',
};

interface Counts {
  patients: number;
  importable: number;
  refused: number;
  reasons: Partial<Record<RowFault, number>>;
}

/**
 * Reads a file of FHIR R4 with the product's own reader and prints what an import would take and refuse today; of a
 * patient nothing is printed but their place in the file.
 * @returns the exit code: 0 when at least one patient could be imported
 */
export async function checkFhir(args: readonly string[], { say, complain }: CheckOutput): Promise<number> {
  const shown: string[] = [];
  let counts = none();
  let refusal: string | undefined;
  try {
    const file = readOptions(args);
    const rows = readFhir(createReadStream(file, { highWaterMark: 1_000_000 }), new Date().toISOString().slice(0, 10));
    for await (const row of rows) count(row, counts, shown);
    for (const line of tableOf(file, counts, shown)) say(line);
    if (counts.importable === 0) refusal = 'None of the patients in this file can be imported.';
  } catch (error) {
    refusal = sentenceOf(error);
    counts = none();
  }
  if (refusal !== undefined) complain(refusal);
  if (args.includes('--json')) say(JSON.stringify(counts));
  return refusal === undefined ? 0 : 1;
}

function readOptions(args: readonly string[]): string {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new FileRefused(`Name one file. ${USAGE}`);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new FileRefused(`There is no file ${file}.`);
  if (!stats.isFile()) throw new FileRefused(`${file} is not a file.`);
  if (stats.size > MAX_IMPORT_BYTES) throw new FileUnreadable('too_large');
  return file;
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused || error instanceof FileUnreadable) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message?.split('. ')[0]}. ${USAGE}`;
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read: check who owns it.';
  throw error;
}

function none(): Counts {
  return { patients: 0, importable: 0, refused: 0, reasons: {} };
}

function count({ number, fault }: ImportedRow, counts: Counts, shown: string[]): void {
  counts.patients += 1;
  if (fault === null) {
    counts.importable += 1;
    return;
  }
  counts.refused += 1;
  counts.reasons[fault] = (counts.reasons[fault] ?? 0) + 1;
  if (shown.length < SHOWN_REFUSALS) shown.push(`  patient ${String(number).padStart(5)}: ${why[fault]}`);
}

function tableOf(file: string, { patients, importable, refused, reasons }: Counts, shown: readonly string[]): string[] {
  const figures: [string, number][] = [
    ['patients', patients],
    ['importable', importable],
    ['refused', refused],
    ...Object.entries(reasons).map(([reason, each]): [string, number] => [`  ${reason}`, each]),
  ];
  return [
    path.basename(file),
    ...figures.map(([name, figure]) => `  ${name.padEnd(26)}${String(figure).padStart(7)}`),
    ...(shown.length === 0 ? [] : ['', 'Refused patients:', ...shown]),
    ...(refused > shown.length ? [`  and ${refused - shown.length} more`] : []),
  ];
}
