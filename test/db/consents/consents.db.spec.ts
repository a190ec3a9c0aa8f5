import type { StaffContext } from '@stepwell/kernel/context';
import { MyMessageConsentsResolver } from '@stepwell/domain/consents/consents.patient-resolver';
import { WORDING_VERSION } from '@stepwell/domain/consents/consent-wording';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildConsent, buildPatient, type BuiltPatient } from '../../support/build-patient';
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
  const live = async (channel: 'email' | 'sms' = 'email') => {
    const found = (await all()).find((consent) => consent.channel === channel && !consent.revokedAt);
    return found?.id ?? null;
  };
  /** What the patient can be written to by, as things stand or once they left. */
  const ways = async (isAfterDischarge = false): Promise<string[]> => {
    const agreements = await host.database.read(organization.system, (tx) =>
      consents.agreements(tx, [patient.id], isAfterDischarge),
    );
    const { needed, ways: agreed } = agreements.get(patient.id)!;
    return [
      needed,
      ...agreed.map(({ channel, allowsNumbers }) => `${channel}${allowsNumbers ? ' numbers' : ''}`).sort(),
    ];
  };
  const discharge = () =>
    host.database.write(organization.system, (tx) =>
      tx.query(
        `update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = 'completed'
         where organization_id = $1 and id = $2`,
        [organization.id, patient.episodeId],
      ),
    );
  const inOldWords = (more: Parameters<typeof buildConsent>[3] = {}) =>
    buildConsent(host, patient, clinician, { wordingVersion: 'channel-2026-12', ...more });
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

  it('are told apart by when they count: in care follow-ups, after the last stay contact after discharge', async () => {
    await grant();
    await grant({ channel: 'sms', purpose: 'after_discharge' });
    expect(await ways()).toEqual(['follow_up', 'email']);
    expect(await ways(true)).toEqual(['after_discharge', 'sms']);
    await discharge();
    expect(await ways()).toEqual(['after_discharge', 'sms']);
  });

  it('go on counting for both where they were given in the words that spoke of both', async () => {
    await inOldWords();
    await grant({ channel: 'sms' });
    expect((await all()).map(({ channel, covers }) => [channel, ...covers]).sort()).toEqual([
      ['email', 'follow_up', 'after_discharge'],
      ['sms', 'follow_up'],
    ]);
    expect(await ways()).toEqual(['follow_up', 'email', 'sms']);
    await discharge();
    expect(await ways()).toEqual(['after_discharge', 'email']);
  });

  it('end with what covers the same: either of the two that were one agreement ends both, by its channel alone', async () => {
    for (const first of ['follow_up', 'after_discharge']) {
      patient = await buildPatient(host, organization, { careTeam: [clinician] });
      await inOldWords();
      await inOldWords({ channel: 'sms' });
      await grant({ purpose: 'after_discharge' });
      await grant({ purpose: 'access_link' });
      await revoke((await all()).find(({ channel, purpose }) => channel === 'email' && purpose === first)!.id);
      const left = (await all()).filter(({ revokedAt }) => !revokedAt);
      expect(left.map(({ channel, purpose }) => [channel, purpose]).sort()).toEqual([
        ['email', 'access_link'],
        ['sms', 'follow_up'],
      ]);
    }
    await grant();
    await grant({ purpose: 'after_discharge' });
    await revoke((await all()).find(({ purpose, revokedAt }) => purpose === 'follow_up' && !revokedAt)!.id);
    expect(await ways(true)).toEqual(['after_discharge', 'email', 'sms']);
  });

  it('say of each time apart whether a text may ask for a number, the newer words before the older', async () => {
    await inOldWords({ channel: 'sms', allowsNumbers: true });
    expect(await ways(true)).toEqual(['after_discharge', 'sms numbers']);
    await grant({ channel: 'sms', purpose: 'after_discharge' });
    const agreements = await host.database.read(clinician, (tx) => consents.agreements(tx, [patient.id], true));
    expect(agreements.get(patient.id)!.ways[0]).toEqual({ channel: 'sms', allowsNumbers: false });
    await expect(grant({ channel: 'sms', purpose: 'access_link', allowsNumbers: true })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
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

  it('are shown to the patient while they live, and taken back by the patient alone, with nobody of the staff as who did it', async () => {
    const mine = new MyMessageConsentsResolver(host.database, consents);
    await inOldWords({ channel: 'sms' });
    await grant({ purpose: 'access_link' });
    await grant();
    await revoke((await live())!);
    const shown = await mine.myMessageConsents(patient.self);
    expect(shown.map(({ channel, covers }) => [channel, ...covers]).sort()).toEqual([
      ['email', 'access_link'],
      ['sms', 'follow_up', 'after_discharge'],
    ]);
    const texts = shown.find(({ channel }) => channel === 'sms')!;
    const input = { consentId: texts.id };
    const other = await buildPatient(host, organization);
    await expect(mine.revokeMyMessageConsent(other.self, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ways()).toEqual(['follow_up', 'sms']);
    const left = await mine.revokeMyMessageConsent(patient.self, input);
    expect(left.map(({ channel }) => channel)).toEqual(['email']);
    expect([await ways(), await ways(true)]).toEqual([['follow_up'], ['after_discharge']]);
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query('select revoked_by_id from channel_consents where organization_id = $1 and id = $2', [
        ...[organization.id, texts.id],
      ]),
    );
    expect(row).toEqual({ revoked_by_id: null });
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
    expect(wordings).toHaveLength(12);
    expect(new Set(wordings.map((wording) => wording.version))).toEqual(new Set([WORDING_VERSION]));
  });
});
