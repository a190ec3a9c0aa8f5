import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { planTemplates } from '@stepwell/domain/plans/plan-templates/library';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import type { BenchDatabase } from '../bench';

/** Keys the digest of the clinician's address. */
export const IDENTITY_SECRET = randomBytes(32).toString('hex');

/** A patient with many versions of a plan, the newest a draft, and who writes it. */
export interface SeededPlans {
  organizationId: string;
  authorId: string;
  patientId: string;
  draftId: string;
  /** What the author's session cookie holds. */
  token: string;
}

/** Adds an organization with one clinician and one patient whose plan has `versions` versions. */
export async function seedPlans(database: BenchDatabase, versions: number): Promise<SeededPlans> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const token = randomBytes(32).toString('base64url');
    const digest = createHmac('sha256', IDENTITY_SECRET).update('email\0author@example.org').digest();
    // The walls ask for a context, which this connection has none of.
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<Omit<SeededPlans, 'token'>>(SEED, [
      ...[digest, await hashSecret('plum orbit lantern fig'), token, versions],
      JSON.stringify(planTemplates[0]!.content),
    ]);
    await client.query('vacuum (analyze)');
    return { ...rows[0]!, token };
  } finally {
    await client.end();
  }
}

const SEED = `
  with o as (insert into organizations (name) values ('Bench') returning organization_id),
  f as (insert into facilities (organization_id, name, time_zone) select organization_id, 'Bench', 'UTC' from o returning *),
  a as (insert into accounts (email_digest, password_hash) values ($1, $2) returning id),
  s as (insert into staff_members (organization_id, account_id, display_name, email, roles, status, credential)
    select o.organization_id, a.id, 'Author', 'author@example.org', '{clinician}', 'active', 'independent' from o, a returning *),
  m as (insert into memberships (account_id, organization_id, staff_member_id) select account_id, organization_id, id from s),
  c as (insert into sessions (token_digest, kind, organization_id, account_id, subject_id, access_version, expires_at)
    select sha256(convert_to($3::text, 'UTF8')), 'staff', organization_id, account_id, id, access_version,
      clock_timestamp() + interval '12 hours' from s),
  p as (insert into patients (organization_id, facility_id, first_name, last_name, birth_date, language, time_zone,
      primary_substances)
    select f.organization_id, f.id, 'Patient', 'One', '1980-01-01', 'en', 'UTC', '{opioids}' from f returning *),
  t as (insert into care_team_members (organization_id, patient_id, staff_member_id, is_primary)
    select p.organization_id, p.id, s.id, true from p, s),
  v as (insert into relapse_prevention_plans (organization_id, patient_id, number, status, content, review_due, author_id,
      activated_at, activated_by_id, submitted_at, submitted_by_id, document_hash)
    select p.organization_id, p.id, n, case when n = $4::int then 'draft' when n = $4::int - 1 then 'active' else 'superseded' end,
      $5::jsonb, current_date + 30, s.id, case when n < $4::int then now() end, case when n < $4::int then s.id end,
      case when n < $4::int then now() end, case when n < $4::int then s.id end, case when n < $4::int then 'bench' end
    from p, s, generate_series(1, $4::int) n returning *)
  select v.organization_id as "organizationId", v.author_id as "authorId", v.patient_id as "patientId", v.id as "draftId"
  from v where v.status = 'draft'`;
