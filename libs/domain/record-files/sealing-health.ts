import { sealedTables } from '@stepwell/platform/auth/file-seal';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { SealingHealthType } from './record-files.graphql';
import { sealPapers } from './record-files.jobs';

const FILES = sealedTables
  .map((table) => `select is_sealed from ${table} where organization_id = $1`)
  .join(' union all ');

const HEALTH = `
  select count(*) filter (where is_sealed)::int as sealed, count(*) filter (where not is_sealed)::int as plain,
    exists (select from due_work where organization_id = $1 and job = $2) as "isAtWork"
  from (${FILES}) f`;

/** How many files of patients are kept sealed and how many are not yet; only a system context sees them all. */
export async function sealingHealth(tx: Transaction): Promise<SealingHealthType> {
  const [row] = await tx.query<SealingHealthType>(HEALTH, [tx.ctx.organizationId, sealPapers.name]);
  return row!;
}
