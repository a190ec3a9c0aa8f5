import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ClassifiedRow } from './classify-row';
import type { FileFault } from './import-words';

/** Keeps what rows come to, in one statement. */
export async function keepRows(tx: Transaction, importId: Id, rows: readonly ClassifiedRow[]): Promise<void> {
  await tx.query(
    `insert into patient_import_rows (organization_id, patient_import_id, number, outcome, reason, patient_id, person,
       matches, differences)
     select $1, $2, r.number, r.outcome, r.reason, r."patientId", coalesce(r.person, 'null'), r.matches, r.differences
     from jsonb_to_recordset($3) as r(number int, outcome text, reason text, "patientId" uuid, person jsonb,
       matches jsonb, differences jsonb)`,
    [tx.ctx.organizationId, importId, JSON.stringify(rows)],
  );
}

/** Forgets the rows of an import: it is read anew, or discarded. */
export async function dropRows(tx: Transaction, importId: Id): Promise<void> {
  await tx.query('delete from patient_import_rows where organization_id = $1 and patient_import_id = $2', [
    tx.ctx.organizationId,
    importId,
  ]);
}

/** Forgets the file of an import. */
export async function dropFile(tx: Transaction, importId: Id): Promise<void> {
  await tx.query('delete from patient_import_parts where organization_id = $1 and patient_import_id = $2', [
    tx.ctx.organizationId,
    importId,
  ]);
}

/** One part of the file, or null behind the last. */
export async function readPart(tx: Transaction, importId: Id, number: number): Promise<Buffer | null> {
  const [part] = await tx.query<{ bytes: Buffer }>(
    `select bytes from patient_import_parts where organization_id = $1 and patient_import_id = $2 and number = $3`,
    [tx.ctx.organizationId, importId, number],
  );
  return part?.bytes ?? null;
}

/** Ends an import that can't go on, with why; one that ended stays as it is. */
export async function endFailed(tx: Transaction, importId: Id, fault: FileFault): Promise<void> {
  const ended = await tx.query(
    `update patient_imports set status = 'failed', fault = $3, finished_at = app.now()
      where organization_id = $1 and id = $2 and status = 'reading' returning id`,
    [tx.ctx.organizationId, importId, fault],
  );
  if (ended.length === 0) return;
  await dropFile(tx, importId);
  await dropRows(tx, importId);
  await tx.changed('intakes');
}
