import { oneLine } from '@stepwell/kernel/text-rules';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Id } from '@stepwell/kernel/ids';
import { z } from 'zod';
import { ensureAccount, membershipsOf } from '@stepwell/platform/auth/accounts';
import type { SqlRunner } from '@stepwell/platform/auth/auth-connection';
import type { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { issueToken, STAFF_LINK_HOURS } from '@stepwell/platform/auth/one-time-tokens';
import { removeFactors } from '@stepwell/platform/auth/second-factors';

const person = z.strictObject({
  email: z.email('This is not a complete e-mail address, like name@example.org.').max(254),
  name: oneLine('Name', 120),
});

/**
 * Makes somebody an operator, or lets one in anew who lost password or telephone: the second step is set up again. Answers
 * the token of a link for the password, good for 72 hours. As the owner of the schema only.
 * @throws AppError BAD_INPUT naming the field; Error where the account is in an organization
 */
export async function appointOperator(
  owner: SqlRunner,
  digests: IdentityDigest,
  given: { email: string; name: string },
): Promise<string> {
  const { email, name } = parseInput(person, given, '');
  const subjectId = await ensureAccount(owner, digests.email(email));
  if ((await membershipsOf(owner, subjectId)).length > 0) {
    throw new Error('This address is used in an organization, and operators are in none: take another one.');
  }
  await owner.query(
    `insert into operators (account_id, display_name) values ($1, $2)
     on conflict (account_id) do update set display_name = excluded.display_name, status = 'active'`,
    [subjectId, name],
  );
  await removeFactors(owner, subjectId);
  await endSessions(owner, subjectId);
  const [row] = await owner.query<{ at: Date }>(
    `select app.now() + interval '${STAFF_LINK_HOURS.invitation} hours' as at`,
  );
  return issueToken(owner, { purpose: 'operator_invitation', organizationId: null, subjectId, expiresAt: row!.at });
}

/** Ends an operator at once, sessions included; what they did stays written. False where there was none. */
export async function endOperator(owner: SqlRunner, digests: IdentityDigest, email: string): Promise<boolean> {
  const [row] = await owner.query<{ id: Id }>(
    `update operators set status = 'ended' where status = 'active'
       and account_id = (select id from auth.find_account($1)) returning account_id as id`,
    [digests.email(email)],
  );
  if (row) await endSessions(owner, row.id);
  return row !== undefined;
}

async function endSessions(owner: SqlRunner, accountId: Id): Promise<void> {
  await owner.query('select auth.revoke_sessions_of($1)', [accountId]);
}
