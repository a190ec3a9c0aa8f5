import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { CARD_COLUMNS, LIVE_CARDS } from '@stepwell/domain/caseload/live-card';
import type { BenchDatabase } from '../bench';

/** How many of each are put in. */
export interface CaseloadSize {
  organizations: number;
  /** In all. */
  patients: number;
  /** Per organization. */
  clinicians: number;
}

/** A clinician with a session of their own. */
export interface SeededClinician {
  id: string;
  organizationId: string;
  /** What the session's cookie holds. */
  token: string;
}

/**
 * Fills an empty database and signs every clinician in; returns them with neighbours from different organizations.
 * @param checked whether foreign keys are looked at row by row, which takes most of the time: a smoke run shows that the
 * script keeps them
 */
export async function seedCaseload(
  database: BenchDatabase,
  size: CaseloadSize,
  checked: boolean,
): Promise<SeededClinician[]> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const script = readFileSync(path.join(__dirname, 'seed.sql'), 'utf8');
    await client.query('begin');
    if (!checked) await client.query('set local session_replication_role = replica');
    await client.query(
      script.replace(/:(organizations|patients|clinicians)\b/g, (_, name: keyof CaseloadSize) => String(size[name])),
    );
    // What `npm run cards:rebuild` does, for all organizations at once.
    await client.query(`insert into patient_cards (${CARD_COLUMNS}) ${LIVE_CARDS}`);
    await client.query('commit');
    const clinicians = await signIn(client);
    await client.query('vacuum (analyze)');
    return clinicians;
  } finally {
    await client.end();
  }
}

async function signIn(client: Client): Promise<SeededClinician[]> {
  const { rows } = await client.query<{ id: string; organizationId: string }>(
    `select id, organization_id as "organizationId" from staff_members
     order by row_number() over (partition by organization_id order by email), organization_id`,
  );
  const clinicians = rows.map((row) => ({ ...row, token: randomBytes(32).toString('base64url') }));
  await client.query(
    `insert into sessions (token_digest, kind, organization_id, account_id, subject_id, access_version, expires_at)
     select sha256(convert_to(t.token, 'UTF8')), 'staff', s.organization_id, s.account_id, s.id, s.access_version,
       clock_timestamp() + interval '12 hours'
     from unnest($1::uuid[], $2::text[]) t (staff_member_id, token) join staff_members s on s.id = t.staff_member_id`,
    [clinicians.map(({ id }) => id), clinicians.map(({ token }) => token)],
  );
  return clinicians;
}
