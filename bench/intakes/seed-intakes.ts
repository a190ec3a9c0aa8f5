import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import type { BenchDatabase } from '../bench';

/** Keys the digest of the coordinator's address. */
export const IDENTITY_SECRET = randomBytes(32).toString('hex');

/** An intake coordinator with a pipeline and an open packet. */
export interface SeededIntakes {
  organizationId: string;
  staffId: string;
  patientId: string;
  packetId: string;
  /** What the coordinator's session cookie holds. */
  token: string;
}

/** Adds an organization with `inquiries` inquiries, one in five of them open, each with a call, and one open packet. */
export async function seedIntakes(database: BenchDatabase, inquiries: number): Promise<SeededIntakes> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const token = randomBytes(32).toString('base64url');
    const digest = createHmac('sha256', IDENTITY_SECRET).update('email\0desk@example.org').digest();
    // The walls ask for a context, which this connection has none of.
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<Omit<SeededIntakes, 'token'>>(SEED, [
      ...[digest, await hashSecret('plum orbit lantern fig'), token, inquiries],
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
  s as (insert into staff_members (organization_id, account_id, display_name, email, roles, status)
    select o.organization_id, a.id, 'Desk', 'desk@example.org', '{intake_coordinator}', 'active' from o, a returning *),
  m as (insert into memberships (account_id, organization_id, staff_member_id) select account_id, organization_id, id from s),
  c as (insert into sessions (token_digest, kind, organization_id, account_id, subject_id, access_version, expires_at)
    select sha256(convert_to($3::text, 'UTF8')), 'staff', organization_id, account_id, id, access_version,
      clock_timestamp() + interval '12 hours' from s),
  p as (insert into patients (organization_id, facility_id, first_name, last_name, birth_date, language, time_zone,
      primary_substances)
    select f.organization_id, f.id, 'Patient', 'One', '1980-01-01', 'en', 'UTC', '{opioids}' from f returning *),
  k as (insert into intake_packets (organization_id, patient_id, form_version, opened_by_id)
    select p.organization_id, p.id, '1', s.id from p, s returning *),
  q as (insert into inquiries (organization_id, facility_id, source, ask_for, phone, caller, best_time, language, voicemail,
      stage, owner_id, created_at, first_reached_at, ended_at, reason)
    select f.organization_id, f.id, 'phone', 'Caller ' || n, '+1312555' || lpad((n % 10000)::text, 4, '0'), 'self', 'any', 'en',
      'none', case when n % 5 > 0 then 'lost' when n % 2 = 0 then 'contacted' else 'inquiry' end, s.id,
      now() - n * interval '10 minutes', case when n % 2 = 0 then now() - n * interval '9 minutes' end,
      case when n % 5 > 0 then now() - n * interval '5 minutes' end, case when n % 5 > 0 then 'Went elsewhere' end
    from f, s, generate_series(1, $4::int) n returning organization_id, id, created_at),
  l as (insert into inquiry_calls (organization_id, inquiry_id, outcome, made_by_id, created_at)
    select q.organization_id, q.id, 'reached', s.id, q.created_at + interval '1 minute' from q, s)
  select k.organization_id as "organizationId", k.opened_by_id as "staffId", k.patient_id as "patientId", k.id as "packetId" from k`;
