import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';

/** Fills an organization of this id with a cohort of generated patients; the same number makes the same cohort. */
export async function seedCohort(superuser: Client, organizationId: string, patients: number): Promise<void> {
  const sql = readFileSync(path.resolve('bench/signals/cohort.sql'), 'utf8');
  await superuser.query(
    sql.replaceAll(':organization', `'${organizationId}'::uuid`).replaceAll(':patients', String(patients)),
  );
}
