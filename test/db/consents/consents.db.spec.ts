import type { StaffContext } from '@stepwell/kernel/context';
import { WORDING_VERSION } from '@stepwell/domain/consents/consent-wording';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

describe('consents to messages', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let consents: ReturnType<typeof careServices>['consents'];

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    consents = careServices(host.database).consents;
  });

  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });

  afterAll(() => host.close());

  const grant = (more = {}) =>
    host.database.write(clinician, (tx) =>
      consents.grant(tx, { patientId: patient.id, channel: 'email', purpose: 'follow_up', source: 'written', ...more }),
    );
  const held = async (tx: Transaction, channel = 'email'): Promise<string | null> => {
    const consentsHeld = await consents.liveConsents(tx, [patient.id], 'follow_up');
    return consentsHeld.find((consent) => consent.channel === channel)?.id ?? null;
  };
  const live = (channel: 'email' | 'sms' = 'email') =>
    host.database.read(organization.system, (tx) => held(tx, channel));
  const all = () => host.database.read(clinician, (tx) => consents.ofPatients(tx, [patient.id]));
  const revoke = (id: string) => host.database.write(clinician, (tx) => consents.revoke(tx, id));

  it('are recorded with purpose, source, wording, time and who recorded them', async () => {
    await grant({ source: 'verbal' });
    const [consent] = await all();
    expect(consent).toMatchObject({
      channel: 'email',
      purpose: 'follow_up',
      source: 'verbal',
      wordingVersion: WORDING_VERSION,
      grantedByName: 'Cleo Clinician',
      revokedAt: null,
    });
    expect(consent!.grantedAt).toBeInstanceOf(Date);
  });

  it('live once per channel and purpose, however often they are recorded', async () => {
    await Promise.all([grant(), grant(), grant()]);
    await grant({ channel: 'sms' });
    await grant({ purpose: 'access_link' });
    expect((await all()).map((consent) => [consent.channel, consent.purpose]).sort()).toEqual([
      ['email', 'access_link'],
      ['email', 'follow_up'],
      ['sms', 'follow_up'],
    ]);
  });

  it('cover their own channel only', async () => {
    await grant();
    expect(await live('email')).not.toBeNull();
    expect(await live('sms')).toBeNull();
  });

  it('are taken back from the commit on, kept in the history, and can be given anew', async () => {
    await grant();
    await revoke((await live())!);
    expect(await live()).toBeNull();
    await grant();
    const history = await all();
    expect(history.map((consent) => consent.revokedAt === null)).toEqual([true, false]);
  });

  it('stay taken back when they are taken back twice', async () => {
    await grant();
    const id = (await live())!;
    await revoke(id);
    const [first] = await all();
    await revoke(id);
    expect((await all())[0]!.revokedAt).toEqual(first!.revokedAt);
  });

  it('are not seen or recorded by staff outside the care team, nor by roles that do not keep consents', async () => {
    await grant();
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const technician = await buildStaff(host, organization.id, ['technician']);
    const input = { patientId: patient.id, channel: 'sms', purpose: 'follow_up', source: 'written' } as const;
    await expect(host.database.write(stranger, (tx) => consents.grant(tx, input))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(host.database.write(technician, (tx) => consents.grant(tx, input))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await host.database.read(stranger, (tx) => consents.ofPatients(tx, [patient.id]))).toEqual([]);
  });

  it('have words to read out for every channel, purpose and language', () => {
    const wordings = consents.wordings();
    expect(wordings).toHaveLength(8);
    expect(new Set(wordings.map((wording) => wording.version))).toEqual(new Set([WORDING_VERSION]));
  });
});
