import type { Id } from '@stepwell/kernel/ids';
import type { SqlRunner } from './auth-connection';
import { digestOf, isToken, newToken } from './tokens';

/** What a link is good for. */
export type TokenPurpose =
  | 'invitation'
  | 'password_reset'
  | 'access_link'
  | 'plan_signature'
  | 'measure_answers'
  | 'consent_signature'
  | 'guardian_signature'
  | 'kept_copy'
  | 'operator_invitation';

/** How long links of staff live, in hours of the product's clock. */
export const STAFF_LINK_HOURS = { invitation: 72, password_reset: 0.5 } as const;

/** Whom a link was made for. The organization is null for a password reset, which belongs to an account. */
export interface TokenSubject {
  organizationId: Id | null;
  subjectId: Id;
}

/** Makes a single-use link token and stores its digest; a newer invitation or reset replaces the older. */
export async function issueToken(
  sql: SqlRunner,
  input: { purpose: TokenPurpose; organizationId: Id | null; subjectId: Id; expiresAt: Date },
): Promise<string> {
  const token = newToken();
  const { purpose, organizationId, subjectId, expiresAt } = input;
  const values = [digestOf(token), purpose, organizationId, subjectId, expiresAt];
  await sql.query('select auth.issue_token($1, $2, $3, $4, $5)', values);
  return token;
}

/** Looks at a link without using it up; `alive` is false when it was used or is too old. Null when it never existed. */
export async function peekToken(
  sql: SqlRunner,
  purpose: TokenPurpose,
  token: unknown,
): Promise<(TokenSubject & { alive: boolean }) | null> {
  if (!isToken(token)) return null;
  const [row] = await sql.query<{ organization_id: Id | null; subject_id: Id; alive: boolean }>(
    'select organization_id, subject_id, alive from auth.peek_token($1, $2)',
    [digestOf(token), purpose],
  );
  return row ? { organizationId: row.organization_id, subjectId: row.subject_id, alive: row.alive } : null;
}

/** Uses a link up. Of two requests at once one gets the subject, the other null; its sibling links die with it. */
export async function consumeToken(
  sql: SqlRunner,
  purpose: TokenPurpose,
  token: unknown,
): Promise<TokenSubject | null> {
  if (!isToken(token)) return null;
  const [row] = await sql.query<{ organization_id: Id | null; subject_id: Id }>(
    'select organization_id, subject_id from auth.consume_token($1, $2)',
    [digestOf(token), purpose],
  );
  return row ? { organizationId: row.organization_id, subjectId: row.subject_id } : null;
}

/** Ends every unused link of one purpose for a subject. */
export async function revokeTokensOf(sql: SqlRunner, purpose: TokenPurpose, subjectId: Id): Promise<void> {
  await sql.query('select auth.revoke_links_of($1, $2)', [purpose, subjectId]);
}
