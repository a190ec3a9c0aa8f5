import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { FileSeal, isSealed, sealedTables, type SealedTable } from '@stepwell/platform/auth/file-seal';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { sealPapers } from './record-files.jobs';

/** Files of one transaction: each may hold 10 MB, and one is in memory at a time. */
const AT_ONCE = 8;

/** Seals what was kept before scans and photos were sealed, a few at a time; whoever reads one meanwhile waits for nothing. */
@Injectable()
export class SealPapers {
  constructor(private readonly files: FileSeal) {}

  /** Seals some, and comes again at once while there may be more. Answers how many it were. */
  async some(tx: Transaction): Promise<number> {
    const { organizationId } = tx.ctx;
    let sealed = 0;
    for (const table of sealedTables) while (sealed < AT_ONCE && (await this.one(tx, table))) sealed += 1;
    if (sealed < AT_ONCE) await clearDueWork(tx, sealPapers, organizationId);
    else await setDueWork(tx, sealPapers, organizationId, await tx.now());
    return sealed;
  }

  private async one(tx: Transaction, table: SealedTable): Promise<boolean> {
    const { organizationId } = tx.ctx;
    const [row] = await tx.query<{ id: Id; patientId: Id; bytes: Buffer }>(
      `select id, patient_id as "patientId", bytes from ${table} where organization_id = $1 and not is_sealed
       order by id limit 1 for update`,
      [organizationId],
    );
    if (!row) return false;
    tx.saw(row.patientId);
    // Photos were sealed for a while before their rows said so.
    const bytes = isSealed(row.bytes) ? row.bytes : this.files.seal(row.bytes, { table, organizationId, id: row.id });
    await tx.query(`update ${table} set bytes = $3, is_sealed = true where organization_id = $1 and id = $2`, [
      ...[organizationId, row.id, bytes],
    ]);
    return true;
  }
}
