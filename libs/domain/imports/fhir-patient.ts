import type { Language } from '@stepwell/kernel/words';
import { personFault } from '../patients/admission-check.service';
import type { RowFault } from './import-words';
import type { ExternalIdentifier, ImportedPerson } from './imported-person';
import { isIdentifier, readEmail, readPhone } from './read-values';
import { isJsonObject, type JsonObject } from './read-resources';

/** Identifiers of a person that are kept. */
const MOST_IDENTIFIERS = 10;
/** Social security, driving licence, passport: nothing here needs them, so they are not kept. */
const UNWANTED_TYPES = new Set(['SS', 'SB', 'DL', 'PPN', 'TAX']);
const UNWANTED_SYSTEM = /us-ssn|2\.16\.840\.1\.113883\.4\.1$/;

/** Reads a Patient of FHIR R4, or says why they can't be admitted on `day` (YYYY-MM-DD). */
export function readPatient(patient: JsonObject, day: string, takesMinors: boolean): ImportedPerson | RowFault {
  if (patient['active'] === false) return 'no_longer_in_use';
  if (isDeceased(patient)) return 'deceased';
  const names = objects(patient['name']);
  const name = bestOf(names, ['official', 'usual', 'temp', '', 'anonymous']);
  const nickname = names.find((each) => each['use'] === 'nickname');
  const person = {
    firstName: texts(name?.['given']).join(' '),
    lastName: text(name?.['family']),
    preferredName: texts(nickname?.['given'])[0] ?? null,
    birthDate: text(patient['birthDate']),
  };
  const fault = personFault(person, day, takesMinors);
  if (fault) return fault;
  const phone = contactOf(patient, ['phone', 'sms'], readPhone);
  const email = contactOf(patient, ['email'], readEmail);
  return {
    ...person,
    identifiers: identifiersOf(patient),
    language: languageOf(patient),
    phone: phone.value,
    email: email.value,
    stay: null,
    leftOut: [...(phone.isLeftOut ? (['phone'] as const) : []), ...(email.isLeftOut ? (['email'] as const) : [])],
  };
}

function isDeceased({ deceasedBoolean, deceasedDateTime }: JsonObject): boolean {
  return deceasedBoolean === true || deceasedBoolean === 'true' || (deceasedDateTime ?? null) !== null;
}

function identifiersOf(patient: JsonObject): ExternalIdentifier[] {
  const kept = objects(patient['identifier']).flatMap((identifier): ExternalIdentifier[] => {
    const types = objects((identifier['type'] as JsonObject | undefined)?.['coding']).map((coding) => coding['code']);
    const value = text(identifier['value']);
    const system = text(identifier['system']) || (types.includes('MR') ? 'mrn' : '');
    if (identifier['use'] === 'old' || types.some((type) => UNWANTED_TYPES.has(type as string))) return [];
    return isIdentifier(system) && isIdentifier(value) && !UNWANTED_SYSTEM.test(system) ? [{ system, value }] : [];
  });
  if (kept.length > 0) return kept.slice(0, MOST_IDENTIFIERS);
  const id = text(patient['id']);
  return isIdentifier(id) ? [{ system: 'fhir-id', value: id }] : [];
}

function languageOf(patient: JsonObject): Language | null {
  const spoken = objects(patient['communication']);
  const first = spoken.find((each) => each['preferred'] === true) ?? spoken[0];
  const codes = objects((first?.['language'] as JsonObject | undefined)?.['coding']).map(({ code }) => text(code));
  if (codes.some((code) => /^es\b/i.test(code))) return 'es';
  return codes.some((code) => /^en\b/i.test(code)) ? 'en' : null;
}

interface ReadContact {
  value: string | null;
  /** Something stands there, and none of it can be read. */
  isLeftOut: boolean;
}

function contactOf(patient: JsonObject, systems: string[], read: (value: string) => string | null): ReadContact {
  const given = objects(patient['telecom']).filter(
    ({ system, use }) => systems.includes(system as string) && use !== 'old' && use !== 'work',
  );
  const ordered = [...given.filter(({ use }) => use === 'mobile'), ...given.filter(({ use }) => use !== 'mobile')];
  const value = ordered.map((each) => read(text(each['value']))).find((each) => each !== null) ?? null;
  return { value, isLeftOut: value === null && ordered.length > 0 };
}

function bestOf(names: readonly JsonObject[], uses: readonly string[]): JsonObject | undefined {
  for (const use of uses) {
    const found = names.find((name) => text(name['use']) === use);
    if (found) return found;
  }
  return undefined;
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((each) => each !== '') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
