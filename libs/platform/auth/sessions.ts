import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import type { AuthConnection, SqlRunner } from './auth-connection';
import { digestOf, newToken } from './tokens';

/** Who signs in, each with sessions of their own kind. */
export type SessionKind = 'staff' | 'patient' | 'operator';

/** Idle and absolute limits in minutes, machine's clock. Twelve hours at most also means that no token lives a day. */
export const sessionLimits: Record<SessionKind, { idleMinutes: number; lifetimeMinutes: number }> = {
  staff: { idleMinutes: 15, lifetimeMinutes: 12 * 60 },
  patient: { idleMinutes: 30, lifetimeMinutes: 12 * 60 },
  operator: { idleMinutes: 15, lifetimeMinutes: 4 * 60 },
};

/** A living session as the database knows it. */
export interface LivingSession {
  id: Id;
  organizationId: Id;
  /** Null for patients. */
  accountId: Id | null;
  /** The member of staff, or the patient. */
  subjectId: Id;
  /** Version of the person's access at sign-in; a newer one ends the session. */
  accessVersion: number;
}

/** One place where an account is signed in. */
export interface SessionListing {
  id: Id;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

interface NewSession {
  /** Random; made by the caller, whose context already names it. */
  id: Id;
  kind: SessionKind;
  /** Null for operators, and for them alone. */
  organizationId: Id | null;
  accountId: Id | null;
  subjectId: Id;
  accessVersion: number;
  userAgent: string | undefined;
}

/** Starts a session and returns its token for the cookie; the database keeps only the digest. */
export async function startSession(sql: SqlRunner, session: NewSession): Promise<string> {
  const token = newToken();
  await sql.query('select auth.start_session($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    session.id,
    digestOf(token),
    session.kind,
    session.organizationId,
    session.accountId,
    session.subjectId,
    session.accessVersion,
    session.userAgent ?? null,
    `${sessionLimits[session.kind].lifetimeMinutes} minutes`,
  ]);
  return token;
}

/** The session behind a cookie's token, or null; `extend` says that a person, not a timer, asked. */
export async function touchSession(
  sql: SqlRunner,
  kind: 'staff' | 'patient',
  token: string,
  extend: boolean,
): Promise<LivingSession | null> {
  const [row] = await sql.query<{
    id: Id;
    organization_id: Id;
    account_id: Id | null;
    subject_id: Id;
    access_version: number;
  }>('select id, organization_id, account_id, subject_id, access_version from auth.touch_session($1, $2, $3, $4)', [
    digestOf(token),
    kind,
    `${sessionLimits[kind].idleMinutes} minutes`,
    extend,
  ]);
  if (!row) return null;
  return {
    id: row.id,
    organizationId: row.organization_id,
    accountId: row.account_id,
    subjectId: row.subject_id,
    accessVersion: row.access_version,
  };
}

/** The session and account of an operator behind a cookie's token, or null. */
export async function touchOperatorSession(
  sql: SqlRunner,
  token: string,
  extend: boolean,
): Promise<{ id: Id; accountId: Id } | null> {
  const [row] = await sql.query<{ id: Id; accountId: Id }>(
    `select id, account_id as "accountId" from auth.touch_session($1, 'operator', $2, $3)`,
    [digestOf(token), `${sessionLimits.operator.idleMinutes} minutes`, extend],
  );
  return row ?? null;
}

/** A living session of a member of staff, with what the person may do now. */
export interface StaffSession extends LivingSession {
  accountId: Id;
  /** Null where the person's place is no longer active or its organization is suspended. */
  place: { roles: Role[]; accessVersion: number } | null;
  /** True where the organization wants a second factor by now and the account has none. */
  lacksFactor: boolean;
  /** True where the organization is suspended and lets its owners in for an export, and for nothing else. */
  isLeaving: boolean;
}

/** As `touchSession` for staff, together with the place behind the session: what every request of theirs begins with. */
export async function openStaffSession(
  auth: AuthConnection,
  token: string,
  extend: boolean,
): Promise<StaffSession | null> {
  const [row] = await auth.prepared<{
    id: Id;
    organization_id: Id;
    account_id: Id;
    subject_id: Id;
    access_version: number;
    roles: Role[] | null;
    current_version: number | null;
    lacks_factor: boolean;
    is_leaving: boolean;
  }>('open-staff-place', 'select * from auth.open_staff_place($1, $2, $3)', [
    digestOf(token),
    `${sessionLimits.staff.idleMinutes} minutes`,
    extend,
  ]);
  if (!row) return null;
  return {
    id: row.id,
    organizationId: row.organization_id,
    accountId: row.account_id,
    subjectId: row.subject_id,
    accessVersion: row.access_version,
    place: row.roles && { roles: row.roles, accessVersion: row.current_version! },
    lacksFactor: row.lacks_factor,
    isLeaving: row.is_leaving,
  };
}

/** For how long password or code, once shown, count for what can do great harm; machine's clock. */
const PROVEN_MINUTES = 5;

/** Whether password or code were shown in this session within the last five minutes; signing in is showing them. */
export async function isSessionProven(sql: SqlRunner, id: Id): Promise<boolean> {
  const [row] = await sql.query<{ proven: boolean }>('select auth.session_proven($1, $2) as proven', [
    id,
    `${PROVEN_MINUTES} minutes`,
  ]);
  return row!.proven;
}

/** Notes that they were shown just now. */
export async function proveSession(sql: SqlRunner, id: Id): Promise<void> {
  await sql.query('select auth.prove_session($1)', [id]);
}

/** Whether a session still lives in this organization; does not keep it alive. */
export async function sessionLives(
  sql: SqlRunner,
  kind: SessionKind,
  session: { sessionId: Id; organizationId: Id },
): Promise<boolean> {
  const [row] = await sql.query<{ lives: boolean }>('select auth.session_lives($1, $2, $3) as lives', [
    session.sessionId,
    session.organizationId,
    `${sessionLimits[kind].idleMinutes} minutes`,
  ]);
  return row!.lives;
}

/**
 * Moves a session to another organization of its account and returns the new token; the old one is dead at once.
 * Null when the account does not belong there.
 */
export async function switchSession(
  sql: SqlRunner,
  id: Id,
  organizationId: Id,
  accessVersion: number,
): Promise<string | null> {
  const token = newToken();
  const [row] = await sql.query<{ switched: boolean }>('select auth.switch_session($1, $2, $3, $4) as switched', [
    id,
    digestOf(token),
    organizationId,
    accessVersion,
  ]);
  return row!.switched ? token : null;
}

/** Ends the session of a token that is about to be replaced or was signed out; an unknown one is no error. */
export async function endSession(sql: SqlRunner, token: string): Promise<void> {
  await sql.query('select auth.revoke_token($1)', [digestOf(token)]);
}

/** Ends one session of an account or subject; false when it is not theirs or has ended. */
export async function revokeSession(sql: SqlRunner, id: Id, ownerId: Id): Promise<boolean> {
  const [row] = await sql.query<{ revoked: boolean }>('select auth.revoke_session($1, $2) as revoked', [id, ownerId]);
  return row!.revoked;
}

/** Ends every session of a member of staff or a patient. */
export async function revokeSessionsOf(sql: SqlRunner, subjectId: Id): Promise<void> {
  await sql.query('select auth.revoke_sessions_of($1)', [subjectId]);
}

/** Ends every session of an account but one; answers how many. */
export async function revokeOtherSessions(sql: SqlRunner, accountId: Id, keptId: Id): Promise<number> {
  const [row] = await sql.query<{ ended: number }>('select auth.revoke_other_sessions($1, $2) as ended', [
    accountId,
    keptId,
  ]);
  return row!.ended;
}

/** Where an account is signed in, the place used last first. */
export async function sessionsOf(sql: SqlRunner, accountId: Id): Promise<SessionListing[]> {
  const rows = await sql.query<{ id: Id; user_agent: string | null; created_at: Date; last_seen_at: Date }>(
    'select id, user_agent, created_at, last_seen_at from auth.sessions_of($1, $2)',
    [accountId, `${sessionLimits.staff.idleMinutes} minutes`],
  );
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.user_agent,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}
