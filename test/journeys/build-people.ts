import 'reflect-metadata';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import { setPassword } from '@stepwell/platform/auth/accounts';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import {
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
  type BuildHost,
} from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import type { Stack } from '@stepwell/test/support/start-stack';

/** Opens every account that is built here. */
export const password = 'plum orbit lantern fig';
/** YYYY-MM-DD. */
export const birthDateOfAda = '1987-04-12';

/**
 * Two organizations with a patient each. Robin is a clinician in both; Cleo, Tess, the supervisor Sana and
 * the admin Amina are in Alder House only.
 */
export interface BuiltPeople {
  alder: BuiltOrganization;
  birch: BuiltOrganization;
  cleo: StaffContext;
  /** Ada Alderman of Alder House: mail verified, consents given, PIN not chosen. */
  ada: BuiltPatient;
  /** Bo Birchwood of Birch House. */
  bo: BuiltPatient;
}

/** Fills the database of a running stack. */
export async function buildPeople(stack: Stack): Promise<BuiltPeople> {
  const { urls, contextSecret } = stack.database;
  const dataSource = createDataSource({ url: urls.rw, entities: [], pool: 2, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    const host: BuildHost = { database: new Database(dataSource, contextSecret), ownerUrl: urls.owner };
    const digests = new IdentityDigest({ IDENTITY_SECRET: stack.env['IDENTITY_SECRET']! });
    const passwordHash = await hashSecret(password);
    const person = async (organizationId: Id, role: Role, displayName: string, accountId?: Id) => {
      const email = `${displayName.split(' ')[0]!.toLowerCase()}@example.net`;
      const known = accountId ? { accountId } : { emailDigest: digests.email(email) };
      const staff = await buildStaff(host, organizationId, [role], { displayName, email, ...known });
      if (!accountId) await setPassword(dataSource, staff.accountId, passwordHash);
      return staff;
    };
    const alder = await buildOrganization(host, { name: 'Alder House' });
    const birch = await buildOrganization(host, { name: 'Birch House' });
    await person(alder.id, 'admin', 'Amina Rahal');
    const robin = await person(alder.id, 'clinician', 'Robin Vance');
    const cleo = await person(alder.id, 'clinician', 'Cleo Park');
    await person(alder.id, 'clinical_supervisor', 'Sana Ortiz');
    await person(alder.id, 'clinician', 'Tess Moran');
    const robinInBirch = await person(birch.id, 'clinician', 'Robin Vance', robin.accountId);
    const ada = await buildPatient(host, alder, {
      ...{ firstName: 'Ada', lastName: 'Alderman', birthDate: birthDateOfAda, careTeam: [robin, cleo] },
    });
    const bo = await buildPatient(host, birch, { firstName: 'Bo', lastName: 'Birchwood', careTeam: [robinInBirch] });
    await buildContact(host, ada, { address: 'ada@example.net' });
    await buildConsent(host, ada, robin, { purpose: 'access_link' });
    return { alder, birch, cleo, ada, bo };
  } finally {
    await dataSource.destroy();
  }
}
