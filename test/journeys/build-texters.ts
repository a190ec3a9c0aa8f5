import 'reflect-metadata';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { buildEnrollment, followUpEntities } from '@stepwell/test/support/build-followup';
import { armTexts, type BuildHost } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import type { Stack } from '@stepwell/test/support/start-stack';
import type { BuiltPeople } from './build-people';

/** Cleo's patients who are reached by text alone, and what each of them is about to write. */
export const texters = {
  answers: { name: 'Nia Farrow', phone: '+13125550111' },
  ends: { name: 'Omar Field', phone: '+13125550112' },
  despairs: { name: 'Pia Garner', phone: '+13125550113' },
  isAStranger: { name: 'Ray Holt', phone: '+13125550114' },
  isInHospital: { name: 'Vera Inman', phone: '+13125550115' },
} as const;

/** Puts them into the database of a running stack, each with check-ins that begin tomorrow at nine. */
export async function buildTexters(stack: Stack, { alder, cleo }: BuiltPeople): Promise<void> {
  const { urls, contextSecret } = stack.database;
  const entities = followUpEntities;
  const dataSource = createDataSource({ url: urls.rw, entities, pool: 2, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    const host: BuildHost = { database: new Database(dataSource, contextSecret), ownerUrl: urls.owner };
    await armTexts(host, alder.id);
    for (const { name, phone } of Object.values(texters)) {
      const [firstName, lastName] = name.split(' ') as [string, string];
      const patient = await buildPatient(host, alder, { firstName, lastName, careTeam: [cleo] });
      await buildContact(host, patient, { kind: 'phone', address: phone });
      await buildConsent(host, patient, cleo, { channel: 'sms', allowsNumbers: true });
      await buildEnrollment(host, alder, patient, cleo);
    }
  } finally {
    await dataSource.destroy();
  }
}
