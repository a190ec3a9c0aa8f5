import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import { setPassword } from '@stepwell/platform/auth/accounts';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import type { TestHost } from './build-host';
import { actingAsSystem, buildStaff } from './build-organization';
import { TEST_IDENTITY_SECRET } from './test-environment';

/** The password of everybody who signs. */
export const SIGNING_PASSWORD = 'plum orbit lantern fig';

const digests = new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });
let passwordHash: Promise<string> | undefined;

/** Adds a member of staff who can sign with SIGNING_PASSWORD; licensed to practise alone unless told otherwise. */
export async function buildSigner(
  host: TestHost,
  organizationId: Id,
  roles: readonly Role[],
  overrides: { displayName?: string; credential?: string; title?: string; expiresOn?: string } = {},
): Promise<StaffContext> {
  const email = `${randomUUID()}@example.org`;
  const signer = await buildStaff(host, organizationId, roles, {
    email,
    emailDigest: digests.email(email),
    ...(overrides.displayName ? { displayName: overrides.displayName } : {}),
  });
  passwordHash ??= hashSecret(SIGNING_PASSWORD);
  await setPassword(host.dataSource, signer.accountId, await passwordHash);
  await host.database.write(actingAsSystem(organizationId), (tx) =>
    tx.query('update staff_members set credential = $2, credential_title = $3, license_expires_on = $4 where id = $1', [
      signer.actorId,
      overrides.credential ?? 'independent',
      overrides.title ?? null,
      overrides.expiresOn ?? null,
    ]),
  );
  return signer;
}
