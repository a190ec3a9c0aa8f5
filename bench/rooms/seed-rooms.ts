import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import type { BenchDatabase } from '../bench';

/** What the leader signs with. */
export const PASSWORD = 'plum orbit lantern fig';
/** Keys the digest of the leader's address. */
export const IDENTITY_SECRET = randomBytes(32).toString('hex');

/** Rooms of one size that were started, each with its members and their goals. */
export interface SeededRooms {
  organizationId: string;
  leaderId: string;
  /** What the leader's session cookie holds. */
  token: string;
  rooms: { id: string; members: { patientId: string; goalId: string }[] }[];
}

/** Adds an organization with one leader, and `count` running sessions with `size` members each. */
export async function seedRooms(database: BenchDatabase, size: number, count: number): Promise<SeededRooms> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const token = randomBytes(32).toString('base64url');
    const digest = createHmac('sha256', IDENTITY_SECRET).update(`email\0leader-${size}@example.org`).digest();
    const { rows } = await client.query<{ organization_id: string; leader_id: string; group_id: string }>(SEED, [
      size,
      digest,
      await hashSecret(PASSWORD),
      `leader-${size}@example.org`,
      token,
    ]);
    const { organization_id: organizationId, leader_id: leaderId, group_id: groupId } = rows[0]!;
    // The walls ask for a context, which this connection has none of.
    await client.query('set session_replication_role = replica');
    const rooms: SeededRooms['rooms'] = [];
    for (let at = 0; at < count; at += 1) rooms.push(await seedRoom(client, organizationId, groupId, leaderId));
    await client.query('vacuum (analyze)');
    return { organizationId, leaderId, token, rooms };
  } finally {
    await client.end();
  }
}

async function seedRoom(client: Client, organizationId: string, groupId: string, leaderId: string) {
  const id = randomUUID();
  await client.query(
    `insert into group_sessions (organization_id, id, group_id, facility_id, occurrence_key, local_date, local_time, time_zone,
       starts_at, ends_at, facilitator_id, status, started_at, started_by_id)
     select $1, $2::uuid, g.id, g.facility_id, $2::uuid::text, current_date, '09:00', 'UTC', now() - interval '1 hour', now(), $4,
       'in_progress', now(), $4 from facility_groups g where g.id = $3`,
    [organizationId, id, groupId, leaderId],
  );
  await client.query(
    `insert into group_entries (organization_id, session_id, patient_id)
     select $1, $2, patient_id from group_members where organization_id = $1 and group_id = $3`,
    [organizationId, id, groupId],
  );
  const { rows: members } = await client.query<{ patientId: string; goalId: string }>(
    'select patient_id as "patientId", id as "goalId" from treatment_goals where organization_id = $1 order by 1',
    [organizationId],
  );
  return { id, members };
}

const SEED = `
  with o as (insert into organizations (name) values ('Bench ' || $1::int) returning organization_id),
  f as (insert into facilities (organization_id, name, time_zone) select organization_id, 'Bench', 'UTC' from o returning *),
  a as (insert into accounts (email_digest, password_hash) values ($2, $3) returning id),
  s as (insert into staff_members (organization_id, account_id, display_name, email, roles, status, credential)
    select o.organization_id, a.id, 'Leader', $4::text, '{clinician}', 'active', 'independent' from o, a returning *),
  m as (insert into memberships (account_id, organization_id, staff_member_id) select account_id, organization_id, id from s),
  c as (insert into sessions (token_digest, kind, organization_id, account_id, subject_id, access_version, expires_at)
    select sha256(convert_to($5::text, 'UTF8')), 'staff', organization_id, account_id, id, access_version,
      clock_timestamp() + interval '12 hours' from s),
  g as (insert into facility_groups (organization_id, facility_id, title, kind, facilitator_id, capacity, starts_on, start_time,
      duration_minutes)
    select f.organization_id, f.id, 'Bench', 'therapy', s.id, 200, current_date, '09:00', 60 from f, s returning *),
  p as (insert into patients (organization_id, facility_id, first_name, last_name, birth_date, language, time_zone)
    select f.organization_id, f.id, 'Member', 'Number ' || n, '1980-01-01', 'en', 'UTC' from f, generate_series(1, $1::int) n
    returning *),
  t as (insert into treatment_goals (organization_id, patient_id, text, author_id)
    select p.organization_id, p.id, 'Say no to a drink', s.id from p, s),
  x as (insert into group_members (organization_id, group_id, patient_id, from_date, added_by_id)
    select p.organization_id, g.id, p.id, current_date, s.id from p, g, s)
  select g.organization_id, g.facilitator_id as leader_id, g.id as group_id from g`;
