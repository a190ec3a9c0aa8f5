import type { BenchHost, BenchResult } from '../bench';
import { inPairs, pairedRatio } from '../rounds';
import { PatientFileSides } from './patient-file-sides';

const full = 300;
const tiny = 20;

/**
 * A census and a file of FHIR, read, compared with the charts and carried out by the product under row-level security,
 * against bare statements that are given the people as rows: no comparison, no audit, no events, one statement a table.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const patients = host.isSmoke ? tiny : full;
  const sides = await PatientFileSides.open(await host.database({ durable: true }));
  try {
    const rows = [];
    for (const kind of ['census', 'fhir'] as const) {
      const taken = await inPairs(host.rounds, {
        ours: () => sides.ours(kind, patients),
        theirs: () => sides.bare(patients),
      });
      for (const step of ['read', 'carriedOut', 'again'] as const)
        rows.push({
          what: `${kind} of ${patients}, ${words[step]}`,
          unit: 'rows/s',
          ours: taken.ours.map((one) => one[step]),
          theirs: taken.theirs.map((one) => one[step]),
        });
    }
    const names = ['censusRead', 'censusTake', 'censusAgain', 'fhirRead', 'fhirTake', 'fhirAgain'];
    return {
      name: 'Files of patients',
      against: 'bare SQL',
      rows,
      ratios: Object.fromEntries(rows.map((row, at) => [`${names[at]}ToBareSql`, pairedRatio(row)])),
      notes: ['more is better; the bare side inserts each table in one statement and compares nothing'],
    };
  } finally {
    await sides.close();
  }
}

const words = { read: 'read', carriedOut: 'carried out', again: 'read once more' };
