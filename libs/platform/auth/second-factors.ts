import type { Id } from '@stepwell/kernel/ids';
import type { SqlRunner } from './auth-connection';
import { digestOf, isToken, newToken } from './tokens';

/** What somebody has beside the password. */
export type FactorKind = 'authenticator' | 'passkey';

/** One of an account's second factors, without its secret. */
export interface SecondFactor {
  id: Id;
  kind: FactorKind;
  /** What its owner calls a passkey; null for the authenticator app. */
  label: string | null;
  /** Machine's clock, like all of these. */
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** A passkey as the server keeps it. */
export interface StoredPasskey {
  id: Id;
  accountId: Id;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
}

/** What waits for its second half: a right password, or a challenge that a passkey must sign. */
export type StepPurpose = 'second_step' | 'passkey';

/** How long it waits, in minutes. */
const stepMinutes: Record<StepPurpose, number> = { second_step: 10, passkey: 5 };

/** The confirmed factors of an account, the oldest first. */
export async function secondFactorsOf(sql: SqlRunner, accountId: Id): Promise<SecondFactor[]> {
  return sql.query<SecondFactor>(
    `select id, kind, label, created_at as "createdAt", last_used_at as "lastUsedAt" from auth.second_factors($1)`,
    [accountId],
  );
}

/** Keeps the sealed secret of an authenticator app that is being set up; false where a confirmed one exists. */
export async function beginAuthenticator(sql: SqlRunner, accountId: Id, sealed: Buffer): Promise<boolean> {
  return truth(sql, 'select auth.begin_authenticator($1, $2) as yes', [accountId, sealed]);
}

/** The account's authenticator app, also while it is being set up (for half an hour); null where there is none. */
export async function authenticatorOf(
  sql: SqlRunner,
  accountId: Id,
): Promise<{ id: Id; sealed: Buffer; isConfirmed: boolean } | null> {
  const [row] = await sql.query<{ id: Id; sealed: Buffer; isConfirmed: boolean }>(
    'select id, sealed_secret as sealed, is_confirmed as "isConfirmed" from auth.authenticator($1)',
    [accountId],
  );
  return row ?? null;
}

/** Takes the code of one step of thirty seconds, and confirms the app with the first; false when it was taken before. */
export async function useAuthenticator(sql: SqlRunner, id: Id, step: number): Promise<boolean> {
  return truth(sql, 'select auth.use_authenticator($1, $2) as yes', [id, step]);
}

/** Adds a passkey; false when it is somebody's already. */
export async function addPasskey(
  sql: SqlRunner,
  passkey: Omit<StoredPasskey, 'id'> & { credentialId: Buffer; label: string },
): Promise<boolean> {
  const { accountId, credentialId, publicKey, signCount, transports, label } = passkey;
  const values = [accountId, credentialId, publicKey, signCount, transports, label];
  return truth(sql, 'select auth.add_passkey($1, $2, $3, $4, $5, $6) as yes', values);
}

/** The passkey of this credential id, or null. */
export async function findPasskey(sql: SqlRunner, credentialId: Buffer): Promise<StoredPasskey | null> {
  const [row] = await sql.query<Omit<StoredPasskey, 'signCount'> & { signCount: string }>(
    `select id, account_id as "accountId", public_key as "publicKey", sign_count as "signCount", transports
     from auth.passkey($1)`,
    [credentialId],
  );
  return row ? { ...row, signCount: Number(row.signCount) } : null;
}

/** Credential ids of an account's passkeys, so that none is added twice. */
export async function passkeysOf(
  sql: SqlRunner,
  accountId: Id,
): Promise<{ credentialId: Buffer; transports: string[] }[]> {
  return sql.query('select credential_id as "credentialId", transports from auth.passkeys_of($1)', [accountId]);
}

/** Moves a passkey's counter on; false when it did not grow, which a copied key cannot help. */
export async function usePasskey(sql: SqlRunner, id: Id, signCount: number): Promise<boolean> {
  return truth(sql, 'select auth.use_passkey($1, $2) as yes', [id, signCount]);
}

/** Takes one factor away, with the last one the recovery codes; false when it is not this account's. */
export async function removeFactor(sql: SqlRunner, accountId: Id, id: Id): Promise<boolean> {
  return truth(sql, 'select auth.remove_factor($1, $2) as yes', [accountId, id]);
}

/** Takes every factor, recovery code and half-done sign-in of an account away. */
export async function removeFactors(sql: SqlRunner, accountId: Id): Promise<void> {
  await sql.query('select auth.remove_factors($1)', [accountId]);
}

/** Replaces the recovery codes of an account. */
export async function setRecoveryCodes(sql: SqlRunner, accountId: Id, digests: readonly Buffer[]): Promise<void> {
  await sql.query('select auth.set_recovery_codes($1, $2)', [accountId, digests]);
}

/** Uses a recovery code up; of two requests at once one succeeds. */
export async function useRecoveryCode(sql: SqlRunner, accountId: Id, digest: Buffer): Promise<boolean> {
  return truth(sql, 'select auth.use_recovery_code($1, $2) as yes', [accountId, digest]);
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft(sql: SqlRunner, accountId: Id): Promise<number> {
  const [row] = await sql.query<{ left: number }>('select auth.recovery_codes_left($1) as left', [accountId]);
  return row!.left;
}

/** Notes that something waits for its second half, and answers its token; the database keeps the digest. */
export async function beginStep(sql: SqlRunner, purpose: StepPurpose, accountId: Id | null): Promise<string> {
  const token = newToken();
  const values = [digestOf(token), purpose, accountId, `${stepMinutes[purpose]} minutes`];
  await sql.query('select auth.begin_step($1, $2, $3, $4)', values);
  return token;
}

/** The account whose step this is, without ending it; null when it has ended or never was. */
export async function accountOfStep(sql: SqlRunner, purpose: StepPurpose, token: string): Promise<Id | null> {
  if (!isToken(token)) return null;
  const [row] = await sql.query<{ id: Id | null }>('select auth.step_account($1, $2) as id', [
    digestOf(token),
    purpose,
  ]);
  return row?.id ?? null;
}

/** Ends a step; false when it was another account's, has ended or never was. Of two at once one ends it. */
export async function takeStep(
  sql: SqlRunner,
  purpose: StepPurpose,
  token: string,
  accountId: Id | null,
): Promise<boolean> {
  if (!isToken(token)) return false;
  return truth(sql, 'select auth.take_step($1, $2, $3) as yes', [digestOf(token), purpose, accountId]);
}

/** Whether an account has a place in another organization too. */
export async function belongsElsewhere(sql: SqlRunner, accountId: Id, organizationId: Id): Promise<boolean> {
  return truth(sql, 'select auth.belongs_elsewhere($1, $2) as yes', [accountId, organizationId]);
}

/** Members of the running transaction's organization whose account has a second factor. */
export async function staffWithFactor(sql: SqlRunner): Promise<Id[]> {
  const rows = await sql.query<{ id: Id }>('select auth.staff_with_factor() as id');
  return rows.map(({ id }) => id);
}

async function truth(sql: SqlRunner, text: string, values: readonly unknown[]): Promise<boolean> {
  const [row] = await sql.query<{ yes: boolean }>(text, values);
  return row!.yes;
}
