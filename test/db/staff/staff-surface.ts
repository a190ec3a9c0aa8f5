import type { AddressInfo } from 'node:net';
import { Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { organizationsStaff } from '@stepwell/domain/organizations/organizations.staff';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { staffStaff } from '@stepwell/domain/staff/staff.staff';
import { setPassword } from '@stepwell/platform/auth/accounts';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import { SignedIn } from '@stepwell/platform/graphql/decorators';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { TEST_IDENTITY_SECRET, testEnvironment } from '@stepwell/test/support/test-environment';
import { serve } from '../../../apps/api/src/serve';

/** A password that passes the rules. */
export const PASSWORD = 'plum orbit lantern fig';

/** Digests as the surface under test makes them. */
export const digests = new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });

/** The schema needs every scalar of the product; these two slices have no calendar day. */
@Resolver()
class Calendar {
  @Query(() => LocalDateScalar)
  @SignedIn()
  today(): string {
    return '2026-11-23';
  }
}

/** The staff surface with these two slices on a database of its own. */
export interface StaffSurface {
  host: TestHost;
  url: string;
  /** Adds an active member of staff who can sign in with PASSWORD. */
  person(organizationId: Id, roles: readonly Role[], email: string): Promise<StaffContext>;
  /** A browser in which this address has signed in. */
  signedIn(email: string): Promise<BrowserSession>;
  close(): Promise<void>;
}

/** Boots it, with these slices beside; call `close()` in afterAll. */
export async function openStaffSurface(...more: readonly SliceManifest[]): Promise<StaffSurface> {
  const host = await openTestHost([Facility, DutyHours, StaffMember]);
  // As behind one proxy, so that each browser of a test can have an address of its own.
  const environment = testEnvironment(host.test, { TRUSTED_PROXIES: '1' });
  const api = await serve(
    'staff',
    environment,
    [organizationsStaff, staffStaff, ...more, { entities: [], providers: [Calendar] }],
    0,
  );
  const url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;
  const hash = await hashSecret(PASSWORD);
  return {
    host,
    url,
    person: async (organizationId, roles, email) => {
      const context = await buildStaff(host, organizationId, roles, { email, emailDigest: digests.email(email) });
      await setPassword(host.dataSource, context.accountId, hash);
      return context;
    },
    signedIn: async (email) => {
      const browser = new BrowserSession(url);
      const { status, body } = await browser.post('/auth/sign-in', { email, password: PASSWORD });
      expect({ status, body }).toEqual({ status: 200, body: { ok: true } });
      return browser;
    },
    close: async () => {
      await api.close();
      await host.close();
    },
  };
}
