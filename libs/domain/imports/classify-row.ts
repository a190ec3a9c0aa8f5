import type { Id } from '@stepwell/kernel/ids';
import type { ChartFacts } from '../patients/patient-records.service';
import type { SimilarChart } from '../patients/similar-patients.service';
import type { ImportedPerson, ImportedRow } from './imported-person';
import { writtenLevel, type LevelOfCare } from './levels-written';
import type { DifferingField, FieldDifference, HoldReason, RowOutcome } from './outcome-words';
import type { RowFault } from './import-words';

/** What a file is read against. */
export interface Surroundings {
  /** The import's own, for who is new and where the row says nothing. */
  facilityId: Id;
  levelOfCare: LevelOfCare;
  admittedOn: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Facilities by name in lower case. */
  facilities: ReadonlyMap<string, Id>;
  /** Programmes whose places a facility counts. */
  programmes: readonly CountedProgramme[];
}

/** A programme of a facility, as its places are counted. */
export interface CountedProgramme {
  facilityId: Id;
  levelOfCare: LevelOfCare;
  track: string;
}

/** What a row comes to, as it is kept. */
export interface ClassifiedRow {
  number: number;
  outcome: RowOutcome;
  reason: RowFault | HoldReason | null;
  patientId: Id | null;
  person: ImportedPerson | null;
  matches: SimilarChart[];
  differences: FieldDifference[];
}

/** Where, at which level and from when on a row would be admitted. */
export interface Placement {
  facilityId: Id;
  levelOfCare: LevelOfCare;
  track: string | null;
  admittedOn: string;
}

/**
 * Says what a row comes to. Somebody known by a number is compared with their chart, and what the chart can't take from a
 * file (a discharge, a readmission, a transfer) is held for a person; who is like somebody here waits; all others are ready.
 * @param charts the charts that its numbers name
 */
export function classifyRow(
  row: ImportedRow,
  charts: readonly ChartFacts[],
  matches: SimilarChart[],
  surroundings: Surroundings,
): ClassifiedRow {
  const { number, person } = row;
  const kept = { number, person, patientId: null, reason: null, matches: [], differences: [] };
  if (person === null) return { ...kept, outcome: 'refused', reason: row.fault };
  const [chart, ...others] = charts;
  if (others.length > 0) return { ...kept, outcome: 'held', reason: 'several_charts' };
  const place = placementOf(person, surroundings);
  if (chart) {
    const differences = differencesOf(person, chart);
    const reason = heldForChart(person, chart, place);
    const outcome = reason ? 'held' : differences.length > 0 ? 'changed' : 'same';
    return { ...kept, outcome, reason, patientId: chart.id, differences };
  }
  if (typeof place === 'string') return { ...kept, outcome: 'held', reason: place };
  if (person.stay?.dischargedOn && person.stay.dischargedOn <= surroundings.today)
    return { ...kept, outcome: 'held', reason: 'left_already' };
  return { ...kept, outcome: matches.length > 0 ? 'duplicate' : 'ready', matches };
}

/** Where a row would be admitted, or why nobody can say so. */
export function placementOf(
  { stay }: ImportedPerson,
  { facilities, programmes, today, ...own }: Surroundings,
): Placement | HoldReason {
  const facilityId = stay?.facility ? facilities.get(stay.facility.toLowerCase()) : own.facilityId;
  if (!facilityId) return 'facility_unknown';
  const written = stay?.levelOfCare ? writtenLevel(stay.levelOfCare) : null;
  if (stay?.levelOfCare && !written) return 'level_unknown';
  const programme = programmeOf(stay?.programme ?? null, programmes, facilityId, written);
  if (!programme) return 'programme_unknown';
  const levelOfCare = written ?? programme.levelOfCare ?? own.levelOfCare;
  const admittedOn = stay?.admittedOn ?? own.admittedOn;
  return admittedOn > today ? 'admission_ahead' : { facilityId, levelOfCare, track: programme.track, admittedOn };
}

/** What the column of the programme says: some files write the level there. Null for one that the facility doesn't have. */
function programmeOf(
  name: string | null,
  counted: readonly CountedProgramme[],
  facilityId: Id,
  level: LevelOfCare | null,
): { track: string | null; levelOfCare: LevelOfCare | null } | null {
  if (!name) return { track: null, levelOfCare: null };
  const here = counted.filter((one) => one.facilityId === facilityId);
  const known = here.find((one) => plain(one.track) === plain(name) && (!level || one.levelOfCare === level));
  if (known) return { track: known.track, levelOfCare: known.levelOfCare };
  const levelOfCare = writtenLevel(name);
  if (levelOfCare) return { track: null, levelOfCare };
  return here.length > 0 || !level ? null : { track: name, levelOfCare: null };
}

function heldForChart({ stay }: ImportedPerson, chart: ChartFacts, place: Placement | HoldReason): HoldReason | null {
  if (!stay) return null;
  if (stay.dischargedOn) return chart.stay ? 'discharge_to_enter' : null;
  if (!chart.stay) return 'admission_to_enter';
  if (place === 'facility_unknown') return place;
  if (typeof place !== 'string' && place.facilityId !== chart.stay.facilityId) return 'transfer_to_enter';
  return stay.admittedOn && stay.admittedOn !== chart.stay.admittedOn ? 'admission_date_differs' : null;
}

/** Fields in which a file says something else than a chart; what it does not say is no difference. */
export function differencesOf(person: ImportedPerson, chart: ChartFacts): FieldDifference[] {
  const written = (['firstName', 'lastName', 'preferredName', 'birthDate', 'language'] as const).map((field) =>
    difference(field, chart[field], person[field]),
  );
  return [
    ...written,
    chart.phones.includes(person.phone ?? '') ? null : difference('phone', chart.phones[0] ?? null, person.phone),
    chart.emails.includes(person.email ?? '') ? null : difference('email', chart.emails[0] ?? null, person.email),
  ].filter((each) => each !== null);
}

// Many systems write names in capitals: that alone is no news.
function difference(field: DifferingField, ours: string | null, theirs: string | null): FieldDifference | null {
  if (theirs === null || plain(ours ?? '') === plain(theirs)) return null;
  return { field, ours, theirs };
}

function plain(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}
