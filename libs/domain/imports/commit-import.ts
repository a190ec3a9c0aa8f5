import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { personFault } from '../patients/admission-check.service';
import { admitsMinors } from '../patients/minor-rules.service';
import { PatientRecords, type AcceptedChanges } from '../patients/patient-records.service';
import { fullPlaces } from '../patients/take-place.service';
import { differencesOf, placementOf, type Surroundings } from './classify-row';
import { CompareRows } from './compare-rows';
import { dropRows } from './import-store';
import { commitPatientImport } from './imports.jobs';
import type { ImportedPerson } from './imported-person';
import { refuseImport } from './imports.policy';
import type { HoldReason } from './outcome-words';
import { PatientImport } from './patient-import.entity';
import { PatientImportRow } from './patient-import-row.entity';

/** Rows a transaction: each admission is a dozen statements. */
const BATCH = 20;

/** What is due: admissions, numbers for charts, and fields in which the file's word was accepted. */
const DUE = `done_at is null and (outcome = 'ready' and decision is distinct from 'skip'
  or outcome = 'duplicate' and decision in ('another', 'same') or outcome = 'changed' and accepted <> '{}')`;

/** Carries out what a file of patients comes to, each row once. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly db: Database,
    private readonly compare: CompareRows,
    private readonly records: PatientRecords,
  ) {}

  /** Orders it; what was ordered already is not ordered again. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT for one that can't be committed */
  async order(tx: Transaction, importId: Id): Promise<void> {
    refuseImport(tx.ctx);
    const held = await tx.repo(PatientImport).getForUpdate(importId);
    if (held.status === 'committing' || held.status === 'finished') return;
    if (held.status !== 'ready') throw new AppError('CONFLICT', { message: 'This file is not ready to be taken.' });
    await tx.repo(PatientImport).update({ id: importId }, { status: 'committing', committedById: tx.ctx.actorId });
    await tx.emit(commitPatientImport, { importId });
    await tx.changed('intakes');
  }

  /** Puts a file aside with all that it said. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT once it is taken */
  async discard(tx: Transaction, importId: Id): Promise<void> {
    refuseImport(tx.ctx);
    const held = await tx.repo(PatientImport).getForUpdate(importId);
    if (held.status === 'discarded') return;
    if (held.status !== 'ready') throw new AppError('CONFLICT', { message: 'This file can’t be put aside any more.' });
    await dropRows(tx, importId);
    await tx.repo(PatientImport).update({ id: importId }, { status: 'discarded', finishedAt: await tx.now() });
    await tx.changed('intakes');
  }

  /** Carries it out; broken off anywhere and begun again, it ends the same. @throws Error when the database fails */
  async run(ctx: SystemContext, importId: Id): Promise<void> {
    while (await this.db.write(ctx, (tx) => this.step(tx, importId)));
  }

  /** Some of what is due; false once nothing is. */
  private async step(tx: Transaction, importId: Id): Promise<boolean> {
    // Of two files of an organization at once, the second sees whom the first one admitted.
    await tx.oneAtATime('patient-import');
    const held = await tx.repo(PatientImport).getForUpdate(importId);
    if (held.status !== 'committing') return false;
    const due = await tx.query<{ id: Id }>(
      `select id from patient_import_rows where organization_id = $1 and patient_import_id = $2 and ${DUE}
       order by number limit ${BATCH} for update`,
      [tx.ctx.organizationId, importId],
    );
    const surroundings = await this.compare.surroundings(tx, held);
    for (const { id } of due) await this.carryOut(tx, await tx.repo(PatientImportRow).get(id), surroundings);
    await tx.changed('intakes');
    if (due.length === BATCH) return true;
    await tx.repo(PatientImport).update({ id: importId }, { status: 'finished', finishedAt: await tx.now() });
    return false;
  }

  private async carryOut(tx: Transaction, row: PatientImportRow, surroundings: Surroundings): Promise<void> {
    const rows = tx.repo(PatientImportRow);
    if (row.outcome === 'ready' && (await this.holdIfLike(tx, row, surroundings))) return;
    const [patientId, reason] =
      row.outcome === 'changed'
        ? await this.change(tx, row)
        : row.decision === 'same'
          ? await this.link(tx, row)
          : await this.admit(tx, row.person!, surroundings);
    if (reason) await rows.update({ id: row.id }, { outcome: 'held', reason });
    else await rows.update({ id: row.id }, { patientId, doneAt: await tx.now() });
  }

  /** Somebody like them may have got a chart since the file was read, by hand or by the file's own row above. */
  private async holdIfLike(tx: Transaction, row: PatientImportRow, surroundings: Surroundings): Promise<boolean> {
    const { id, number, person } = row;
    const [now] = (await this.compare.compare(tx, [{ number, person: person!, fault: null }], surroundings)).rows;
    if (now!.outcome !== 'duplicate') return false;
    await tx.repo(PatientImportRow).update({ id }, { outcome: 'duplicate', matches: now!.matches });
    return true;
  }

  private async admit(tx: Transaction, person: ImportedPerson, surroundings: Surroundings): Promise<Done> {
    const place = placementOf(person, surroundings);
    const { firstName, lastName, preferredName, birthDate, language, phone, email, identifiers } = person;
    const known = await this.records.knownBy(tx, identifiers);
    if (known.size > 0 || typeof place === 'string') return [null, 'changed_meanwhile'];
    // Minors may be refused by now.
    if (personFault(person, place.admittedOn, await admitsMinors(tx))) return [null, 'changed_meanwhile'];
    if ((await fullPlaces(tx, null, place)).length > 0) return [null, 'programme_full'];
    const who = { firstName, lastName, preferredName, birthDate, phone, email, identifiers };
    return [await this.records.admit(tx, { ...who, ...place, language: language ?? 'en' }), null];
  }

  private async link(tx: Transaction, { person, patientId }: PatientImportRow): Promise<Done> {
    await this.records.addIdentifiers(tx, patientId!, person!.identifiers);
    return [patientId, null];
  }

  /** Writes what was accepted, if the chart still says what it said on the screen. */
  private async change(tx: Transaction, row: PatientImportRow): Promise<Done> {
    const facts = (await this.records.facts(tx, [row.patientId!])).get(row.patientId!);
    const now = facts ? differencesOf(row.person!, facts) : [];
    const accepted = row.differences.filter(({ field }) => row.accepted.includes(field));
    const isStill = accepted.every((seen) => now.some(({ field, ours }) => field === seen.field && ours === seen.ours));
    if (!isStill) return [null, 'changed_meanwhile'];
    const changes = Object.fromEntries(accepted.map(({ field, theirs }) => [field, theirs])) as AcceptedChanges;
    await this.records.change(tx, row.patientId!, changes);
    return [row.patientId, null];
  }
}

type Done = [patientId: Id | null, reason: HoldReason | null];
