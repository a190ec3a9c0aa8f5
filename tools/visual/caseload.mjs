import { createHash, randomUUID } from 'node:crypto';
import { ask } from './as-staff.mjs';

const counted = `query { caseload(first: 1) { totalCount } }`;
const ground = `query { facilities { id } }`;
const create = `mutation($input: CreatePatientInput!) { createPatient(input: $input) { id } }`;
/** Eight letters that a text always gives, and no other text. */
function lettersOf(text) {
  const letters = [...createHash('sha256').update(text).digest().subarray(0, 8)].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return letters.join('').replace(/^./, (first) => first.toUpperCase());
}

/** Gives whoever is signed in on the page as many patients as a measurement asks for. */
export async function fillCaseload(page, url, count) {
  const { totalCount } = (await ask(page, url, counted)).caseload;
  const [{ id: facilityId }] = (await ask(page, url, ground)).facilities;
  for (let at = totalCount; at < count; at += 1) {
    const input = {
      ...{
        submitId: randomUUID(),
        facilityId,
        language: 'EN',
        levelOfCare: 'OUTPATIENT',
        primarySubstances: ['ALCOHOL'],
      },
      // Names that nobody takes for each other's: a chart that may be of the same person has to be looked at first.
      firstName: lettersOf(`first ${at}`),
      lastName: lettersOf(`last ${at}`),
      birthDate: `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 9}`,
      admittedOn: '2026-01-05',
    };
    await ask(page, url, create, { input });
  }
}

/** The one in the middle. */
export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
