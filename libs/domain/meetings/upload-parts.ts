import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Keeps one part of an upload until the worker has read it; numbers count from 0. */
export async function keepPart(tx: Transaction, importId: Id, number: number, bytes: Buffer): Promise<void> {
  await tx.query(
    `insert into meeting_upload_parts (organization_id, meeting_import_id, number, bytes) values ($1, $2, $3, $4)`,
    [tx.ctx.organizationId, importId, number, bytes],
  );
}

/** The whole upload. */
export async function readUpload(tx: Transaction, importId: Id): Promise<Buffer> {
  const parts = await tx.query<{ bytes: Buffer }>(
    `select bytes from meeting_upload_parts where organization_id = $1 and meeting_import_id = $2 order by number`,
    [tx.ctx.organizationId, importId],
  );
  return Buffer.concat(parts.map((part) => part.bytes));
}

/** Deletes the parts of an upload that nobody needs any more. */
export async function dropUpload(tx: Transaction, importId: Id): Promise<void> {
  await tx.query('delete from meeting_upload_parts where organization_id = $1 and meeting_import_id = $2', [
    tx.ctx.organizationId,
    importId,
  ]);
}
