import type { Id } from '@stepwell/kernel/ids';
import type { SqlRunner } from './auth-connection';
import { networkOf } from './try-budget';

/** What came of a try to sign in. */
export const signInOutcomes = ['signed_in', 'password_refused', 'code_refused'] as const;
/** One of them. */
export type SignInOutcome = (typeof signInOutcomes)[number];

/** From where somebody tries. */
export interface SignInPlace {
  userAgent: string | undefined;
  ip: string | undefined;
}

/** One try to sign in, machine's clock. */
export interface SignIn {
  id: Id;
  at: Date;
  outcome: SignInOutcome;
  userAgent: string | null;
  /** The neighbourhood of the address, like `203.0.113.*`. */
  network: string | null;
}

/** Notes that somebody came in, or had a wrong code. `organizationId` is null for who was turned away. */
export async function noteSignIn(
  sql: SqlRunner,
  accountId: Id,
  organizationId: Id | null,
  outcome: SignInOutcome,
  from: SignInPlace,
): Promise<void> {
  const values = [accountId, organizationId, outcome, from.userAgent ?? null, neighbourhoodOf(from.ip)];
  await sql.query('select auth.note_sign_in($1, $2, $3, $4, $5)', values);
}

/** Notes a wrong password; takes as long for an address that nobody has. */
export async function noteRefusedPassword(sql: SqlRunner, emailDigest: Buffer, from: SignInPlace): Promise<void> {
  const values = [emailDigest, from.userAgent ?? null, neighbourhoodOf(from.ip)];
  await sql.query('select auth.note_refused_password($1, $2, $3)', values);
}

/** The newest tries at an account. */
export async function signInsOf(sql: SqlRunner, accountId: Id, limit: number): Promise<SignIn[]> {
  return sql.query<SignIn>(`select ${columns} from auth.sign_ins_of($1, $2)`, [accountId, limit]);
}

/** The newest tries of people of the running transaction's organization. */
export async function signInsHere(sql: SqlRunner, limit: number): Promise<(SignIn & { staffMemberId: Id })[]> {
  return sql.query(`select ${columns}, staff_member_id as "staffMemberId" from auth.sign_ins_here($1)`, [limit]);
}

const columns = 'id, at, outcome, user_agent as "userAgent", network';

/** Enough to know "at work" from "elsewhere", too little to find a home: 256 addresses, or a provider's part of IPv6. */
export function neighbourhoodOf(ip: string | undefined): string | null {
  if (!ip) return null;
  const network = networkOf(ip);
  return network.includes(':')
    ? `${network.split(':').slice(0, 3).join(':')}:*`
    : `${network.split('.').slice(0, 3).join('.')}.*`;
}
