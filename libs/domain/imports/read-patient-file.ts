import { createHash, type Hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { admitsMinors } from '../patients/minor-rules.service';
import { PatientRecords } from '../patients/patient-records.service';
import type { ClassifiedRow, Surroundings } from './classify-row';
import { CompareRows } from './compare-rows';
import { dropFile, dropRows, endFailed, keepRows, readPart } from './import-store';
import { FileUnreadable } from './import-words';
import type { ImportedRow } from './imported-person';
import { PatientImport } from './patient-import.entity';
import { readCensus } from './read-census';
import { readFhir } from './read-fhir';

/** Rows a transaction. */
const BATCH = 100;

/** Reads an uploaded file of patients and notes what each row comes to; begun again after a break, it ends the same. */
@Injectable()
export class ReadPatientFile {
  constructor(
    private readonly db: Database,
    private readonly compare: CompareRows,
    private readonly records: PatientRecords,
  ) {}

  /** What is wrong with the file is noted in the import. @throws Error when the database fails */
  async run(ctx: SystemContext, importId: Id): Promise<void> {
    const held = await this.db.write(ctx, async (tx) => {
      const row = await tx.repo(PatientImport).findOne({ id: importId, status: 'reading' });
      if (!row) return null;
      await dropRows(tx, importId);
      return {
        row,
        surroundings: await this.compare.surroundings(tx, row),
        takesMinors: await admitsMinors(tx),
      };
    });
    if (!held) return;
    const hash = createHash('sha256');
    try {
      const named = await this.keepAll(ctx, importId, this.rowsOf(ctx, held, hash), held.surroundings);
      await this.end(ctx, held.row, named, hash.digest('hex'));
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      await this.db.write(ctx, (tx) => endFailed(tx, importId, error.fault));
    }
  }

  private rowsOf(
    ctx: SystemContext,
    { row, surroundings, takesMinors }: { row: PatientImport; surroundings: Surroundings; takesMinors: boolean },
    hash: Hash,
  ): AsyncGenerator<ImportedRow> {
    const parts = this.parts(ctx, row.id, hash);
    const read = row.kind === 'fhir' ? readFhir : censusOf;
    return read(parts, surroundings.today, takesMinors);
  }

  private async *parts(ctx: SystemContext, importId: Id, hash: Hash): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const part = await this.db.read(ctx, (tx) => readPart(tx, importId, number));
      if (!part) return;
      hash.update(part);
      yield part;
    }
  }

  /** Answers everybody whom the file names or may name, and at which facilities it says people are. */
  private async keepAll(
    ctx: SystemContext,
    importId: Id,
    rows: AsyncIterable<ImportedRow>,
    surroundings: Surroundings,
  ): Promise<Census> {
    const census: Census = { named: new Set(), facilityIds: new Set(), rows: 0, lastNumber: 0 };
    const keep = async (batch: ImportedRow[]): Promise<void> => {
      const { rows: classified, named } = await this.db.write(ctx, async (tx) => {
        const compared = await this.compare.compare(tx, batch, surroundings);
        await keepRows(tx, importId, compared.rows);
        await tx.repo(PatientImport).update({ id: importId }, { rowsDone: census.rows + batch.length });
        await tx.changed('intakes');
        return compared;
      });
      for (const id of named) census.named.add(id);
      for (const row of classified) noteFacility(row, surroundings, census.facilityIds);
      census.rows += batch.length;
      census.lastNumber = batch.at(-1)!.number;
    };
    let batch: ImportedRow[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      await keep(batch);
      batch = [];
    }
    if (batch.length > 0) await keep(batch);
    return census;
  }

  /** Lists who is admitted and missing in a census, and leaves all to a person. */
  private async end(ctx: SystemContext, held: PatientImport, census: Census, contentHash: string): Promise<void> {
    await this.db.write(ctx, async (tx) => {
      if (held.kind === 'census') {
        const present = await this.records.presentAt(tx, [...census.facilityIds]);
        const missing = present.filter(({ id }) => !census.named.has(id));
        await keepRows(
          tx,
          held.id,
          missing.map(({ id }, at): ClassifiedRow => ({
            number: census.lastNumber + 1 + at,
            ...{ outcome: 'missing', reason: null, patientId: id, person: null, matches: [], differences: [] },
          })),
        );
      }
      await dropFile(tx, held.id);
      await tx.repo(PatientImport).update({ id: held.id }, { status: 'ready', contentHash });
      await tx.changed('intakes');
    });
  }
}

/** What a file named as a whole. */
interface Census {
  named: Set<Id>;
  facilityIds: Set<Id>;
  rows: number;
  lastNumber: number;
}

function noteFacility({ person }: ClassifiedRow, { facilities, facilityId }: Surroundings, noted: Set<Id>): void {
  if (!person) return;
  const named = person.stay?.facility ? facilities.get(person.stay.facility.toLowerCase()) : facilityId;
  if (named) noted.add(named);
}

async function* censusOf(
  parts: AsyncIterable<Buffer>,
  today: string,
  takesMinors: boolean,
): AsyncGenerator<ImportedRow> {
  const held: Buffer[] = [];
  for await (const part of parts) held.push(part);
  yield* readCensus(Buffer.concat(held), today, takesMinors);
}
