import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { numberKey, PatientRecords } from '../patients/patient-records.service';
import { SimilarPatients } from '../patients/similar-patients.service';
import { classifyRow, type ClassifiedRow, type CountedProgramme, type Surroundings } from './classify-row';
import type { ImportedPerson, ImportedRow } from './imported-person';
import { PatientImport } from './patient-import.entity';

/** Rows with the charts that they are about, refused ones too. */
export interface ComparedRows {
  rows: ClassifiedRow[];
  /** Everybody whom these rows name or may be: not missing. */
  named: Id[];
}

/** Compares rows of a file with the charts, a handful of statements for many rows. */
@Injectable()
export class CompareRows {
  constructor(
    private readonly records: PatientRecords,
    private readonly similar: SimilarPatients,
    private readonly facilities: FacilitiesService,
  ) {}

  /** What an import is read against. */
  async surroundings(tx: Transaction, held: PatientImport): Promise<Surroundings> {
    const facilities = await this.facilities.list(tx);
    const [row] = await tx.query<{ today: string }>(
      `select (app.now() at time zone time_zone)::date::text as today from facilities where organization_id = $1 and id = $2`,
      [tx.ctx.organizationId, held.facilityId],
    );
    return {
      facilityId: held.facilityId,
      levelOfCare: held.levelOfCare,
      admittedOn: held.admittedOn,
      today: row!.today,
      programmes: await tx.query<CountedProgramme>(
        `select facility_id as "facilityId", level_of_care as "levelOfCare", track from programme_places
         where organization_id = $1 and track is not null`,
        [tx.ctx.organizationId],
      ),
      facilities: new Map(facilities.map(({ id, name }) => [name.toLowerCase(), id])),
    };
  }

  /** Says what each row comes to. */
  async compare(tx: Transaction, rows: readonly ImportedRow[], surroundings: Surroundings): Promise<ComparedRows> {
    const numbers = rows.map((row) => row.person?.identifiers ?? (row.person === null ? row.identifiers : []));
    const known = await this.records.knownBy(tx, numbers.flat());
    const idsOf = numbers.map((each) => [
      ...new Set(each.map((number) => known.get(numberKey(number))).filter((id) => id !== undefined)),
    ]);
    const facts = await this.records.facts(tx, [...new Set(idsOf.flat())]);
    const unknown = rows.flatMap(({ person }, at) => (person && idsOf[at]!.length === 0 ? [{ person, at }] : []));
    const found = await this.similar.of(
      tx,
      unknown.map(({ person }) => comparable(person)),
    );
    const matches = new Map(unknown.map(({ at }, index) => [at, found[index]!]));
    const classified = rows.map((row, at) =>
      classifyRow(
        row,
        idsOf[at]!.map((id) => facts.get(id)).filter((chart) => chart !== undefined),
        matches.get(at) ?? [],
        surroundings,
      ),
    );
    return { rows: classified, named: [...idsOf.flat(), ...found.flat().map(({ id }) => id)] };
  }
}

function comparable({ firstName, lastName, preferredName, birthDate, phone }: ImportedPerson) {
  return { firstName, lastName, preferredName, birthDate, phones: phone ? [phone] : [] };
}
