import type { Id } from '@stepwell/kernel/ids';
import type { SqlRunner } from './auth-connection';
import { TooManyTries } from './too-many-tries';

/** What sign-in knows of an account: no name, no address. */
export interface Account {
  id: Id;
  passwordHash: string | null;
}

/** One organization that an account belongs to. */
export interface Membership {
  organizationId: Id;
  staffMemberId: Id;
}

/** The account behind an address digest, or null. */
export async function findAccount(sql: SqlRunner, emailDigest: Buffer): Promise<Account | null> {
  const [row] = await sql.query<{ id: Id; password_hash: string | null }>(
    'select id, password_hash from auth.find_account($1)',
    [emailDigest],
  );
  return row ? { id: row.id, passwordHash: row.password_hash } : null;
}

/** The account of this address digest; made when there is none, then without a password. */
export async function ensureAccount(sql: SqlRunner, emailDigest: Buffer): Promise<Id> {
  const [row] = await sql.query<{ id: Id }>('select auth.ensure_account($1) as id', [emailDigest]);
  return row!.id;
}

/** Whether the account can already sign in with a password. */
export async function hasPassword(sql: SqlRunner, accountId: Id): Promise<boolean> {
  const [row] = await sql.query<{ has: boolean | null }>('select auth.has_password($1) as has', [accountId]);
  return row?.has === true;
}

/** Stores a new password hash and ends every session of the account. */
export async function setPassword(sql: SqlRunner, accountId: Id, passwordHash: string): Promise<void> {
  await sql.query('select auth.set_password($1, $2)', [accountId, passwordHash]);
}

/** Whether the account is an operator's, who may be of no organization. */
export async function isOperator(sql: SqlRunner, accountId: Id): Promise<boolean> {
  const [row] = await sql.query<{ yes: boolean }>('select auth.is_operator($1) as yes', [accountId]);
  return row!.yes;
}

/** Joins the account to the organization of the running transaction. */
export async function addMembership(sql: SqlRunner, accountId: Id, staffMemberId: Id): Promise<void> {
  await sql.query('select auth.add_membership($1, $2)', [accountId, staffMemberId]);
}

/** The organizations of an account, the one used last first; says nothing about whether they still let it in. */
export async function membershipsOf(sql: SqlRunner, accountId: Id): Promise<Membership[]> {
  const rows = await sql.query<{ organization_id: Id; staff_member_id: Id }>(
    'select organization_id, staff_member_id from auth.memberships($1)',
    [accountId],
  );
  return rows.map((row) => ({ organizationId: row.organization_id, staffMemberId: row.staff_member_id }));
}

/** How many tries an hour are free, and how long the wait after them becomes at most. */
export interface Tries {
  free: number;
  longestWaitMinutes: number;
}

/** What one secret bears from one network, or where a flood hurts only whoever sends it. */
export const fewTries: Tries = { free: 5, longestWaitMinutes: 15 };

/**
 * What one account bears from all networks together: enough to leave a victim the door while somebody knocks from a few
 * networks, and a wait of a minute at most while they knock from many.
 */
export const manyTries: Tries = { free: 100, longestWaitMinutes: 1 };

/**
 * Counts a try against a key before its secret is looked at; after the free ones within an hour begins a wait that
 * doubles with each further try (machine's clock). Keys without an account behave the same.
 * @throws TooManyTries while the wait lasts
 */
export async function noteTry(sql: SqlRunner, key: Buffer, tries: Tries): Promise<void> {
  const [row] = await sql.query<{ seconds: number | null }>(
    'select extract(epoch from auth.note_try($1, $2, $3) - clock_timestamp())::float8 as seconds',
    [key, tries.free, `${tries.longestWaitMinutes} minutes`],
  );
  if (row && row.seconds !== null) throw new TooManyTries(row.seconds);
}

/** Clears what was counted, after a success. */
export async function forgetTries(sql: SqlRunner, key: Buffer): Promise<void> {
  await sql.query('select auth.forget_tries($1)', [key]);
}
