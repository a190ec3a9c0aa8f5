import { AppError } from '@stepwell/kernel/errors';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';
import { hostileTexts } from '../../support/corpus';

const texts = hostileTexts();

/** Either what was stored, or the refusal; anything else is a failure of the test. */
async function storedOrRefused<Stored>(work: () => Promise<Stored>): Promise<Stored | 'refused'> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_INPUT') return 'refused';
    throw error;
  }
}

describe(`${texts.length} hostile texts in every text field`, () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let services: ReturnType<typeof careServices>;

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    services = careServices(host.database);
  });

  afterAll(() => host.close());

  /**
   * Puts every text into a field, many per transaction: what comes back is what went in, trimmed, or a refusal. A text
   * that only the database refuses would end its transaction, and the test with it.
   */
  async function putAll(
    put: (tx: Transaction, text: string) => Promise<(string | null)[]>,
  ): Promise<{ stored: number; refused: number }> {
    const count = { stored: 0, refused: 0 };
    for (let from = 0; from < texts.length; from += 100) {
      await host.database.write(clinician, async (tx) => {
        for (const text of texts.slice(from, from + 100)) {
          const outcome = await storedOrRefused(() => put(tx, text));
          const given = text.replace(/\r\n?/g, '\n').trim();
          if (outcome === 'refused') count.refused += 1;
          else expect(outcome.map((value) => value ?? '')).toEqual(outcome.map(() => given));
          if (outcome !== 'refused') count.stored += 1;
          if (text.includes('\0') || !text.isWellFormed()) expect(outcome).toBe('refused');
        }
      });
    }
    return count;
  }

  it('names and pronouns of a patient: stored as given or refused', async () => {
    let { version } = await services.patientsResolver.patient(clinician, patient.id);
    const count = await putAll(async (tx, text) => {
      const short = [...text].length <= 40 ? (['pronouns'] as const) : [];
      const fields = ['firstName', 'lastName', 'preferredName', ...short] as const;
      await services.patients.update(tx, {
        id: patient.id,
        version,
        ...Object.fromEntries(fields.map((field) => [field, text])),
      });
      version += 1;
      const stored = await tx.repo(Patient).get(patient.id);
      return fields.map((field) => stored[field]);
    });
    expect(count.stored).toBeGreaterThan(0);
    expect(count.refused).toBeGreaterThan(0);
  });

  it('titles and outcomes of tasks: stored as given or refused', async () => {
    const count = await putAll(async (tx, text) => {
      const task = await services.tasks.create(tx, { title: text, priority: 'normal' });
      const done = await services.tasks.complete(tx, { id: task.id, outcome: text });
      return [done.title, done.outcome];
    });
    expect(count.stored).toBeGreaterThan(0);
  });

  it('zones and addresses: none of them passes, and none of them breaks', async () => {
    const { version } = await services.patientsResolver.patient(clinician, patient.id);
    const zones = await putAll(async (tx, timeZone) => {
      await services.patients.update(tx, { id: patient.id, version, timeZone });
      return [timeZone];
    });
    const addresses = await putAll(async (tx, address) => {
      await services.contacts.add(tx, { patientId: patient.id, kind: 'email', address, isShared: false });
      return [address];
    });
    expect([zones.stored, addresses.stored]).toEqual([0, 0]);
  });

  it('codes and ids: answered, never an error of the server', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    await putAll(async (tx, code) => {
      const { refusal } = await services.verification.verify(tx, { contactId: id, code });
      throw refusal!;
    });
    for (const text of texts.slice(0, 40)) {
      await expect(services.patientsResolver.patient(clinician, text)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(services.contactsResolver.removeContact(clinician, { contactId: text })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
