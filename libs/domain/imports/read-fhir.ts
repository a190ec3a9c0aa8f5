import { setImmediate } from 'node:timers/promises';
import { readPatient } from './fhir-patient';
import { FileUnreadable, MAX_IMPORT_PATIENTS, type RowFault } from './import-words';
import type { ImportedRow } from './imported-person';
import { isJsonObject, readResources, type JsonObject } from './read-resources';

/** Patients that are read before other work of the process gets its turn. */
const PATIENTS_A_TURN = 100;

/**
 * Reads the patients of a file of FHIR R4: a Bundle of any type, NDJSON, or one Patient. Other resources are passed over.
 * Every Patient becomes one row, and so does every line of NDJSON that is not complete.
 * @param day YYYY-MM-DD, on which they would be admitted
 * @param takesMinors whether people under 18 are admitted
 * @throws FileUnreadable for a file without any
 */
export async function* readFhir(
  parts: AsyncIterable<Uint8Array>,
  day: string,
  takesMinors = false,
): AsyncGenerator<ImportedRow> {
  const seen = new Set<string>();
  let number = 0;
  let hasResources = false;
  for await (const resource of readResources(parts)) {
    hasResources ||= typeof resource?.['resourceType'] === 'string';
    for (const patient of resource ? patientsIn(resource) : [null]) {
      number += 1;
      if (number > MAX_IMPORT_PATIENTS) throw new FileUnreadable('too_many_patients');
      if (number % PATIENTS_A_TURN === 0) await setImmediate();
      const read = patient ? readOnce(patient, day, takesMinors, seen) : 'line_broken';
      yield typeof read === 'string'
        ? { number, person: null, fault: read, identifiers: [] }
        : { number, person: read, fault: null };
    }
  }
  if (!hasResources) throw new FileUnreadable('not_fhir');
  if (number === 0) throw new FileUnreadable('no_patients');
}

function readOnce(
  patient: JsonObject,
  day: string,
  takesMinors: boolean,
  seen: Set<string>,
): ReturnType<typeof readPatient> | RowFault {
  const { id } = patient;
  if (typeof id === 'string') {
    if (seen.has(`id ${id}`)) return 'id_repeated';
    seen.add(`id ${id}`);
  }
  const read = readPatient(patient, day, takesMinors);
  if (typeof read === 'string') return read;
  const keys = read.identifiers.map(({ system, value }) => JSON.stringify([system, value]));
  if (keys.some((key) => seen.has(key))) return 'identifier_repeated';
  for (const key of keys) seen.add(key);
  return read;
}

function* patientsIn(resource: JsonObject): Generator<JsonObject> {
  if (resource['resourceType'] === 'Patient') yield resource;
  if (resource['resourceType'] !== 'Bundle' || !Array.isArray(resource['entry'])) return;
  for (const entry of resource['entry'] as unknown[])
    if (isJsonObject(entry) && isJsonObject(entry['resource'])) yield* patientsIn(entry['resource']);
}
