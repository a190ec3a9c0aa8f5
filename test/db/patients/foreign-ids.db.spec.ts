import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildConsent, buildContact, buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

const NOBODY = '0192f0c1-0000-4000-8000-000000000001';

describe('ids of another organization', () => {
  let host: TestHost;
  let theirs: BuiltOrganization;
  let theirClinician: StaffContext;
  let theirPatient: BuiltPatient;
  let me: StaffContext;
  let mine: BuiltPatient;
  let services: ReturnType<typeof careServices>;
  let ids: { contact: Id; consent: Id; place: Id; task: Id };

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    theirs = await buildOrganization(host);
    theirClinician = await buildStaff(host, theirs.id, ['clinical_supervisor']);
    theirPatient = await buildPatient(host, theirs, { careTeam: [theirClinician] });
    const organization = await buildOrganization(host);
    me = await buildStaff(host, organization.id, ['clinical_supervisor', 'auditor']);
    mine = await buildPatient(host, organization, { careTeam: [me] });
    services = careServices(host.database);
    const seen = await services.patientsResolver.patient(theirClinician, theirPatient.id);
    const task = await host.database.write(theirClinician, (tx) =>
      services.tasks.create(tx, { title: 'Theirs', priority: 'high', patientId: theirPatient.id }),
    );
    ids = {
      contact: (await buildContact(host, theirPatient, { verification: 'unverified' })).id,
      consent: (await buildConsent(host, theirPatient, theirClinician)).id,
      place: seen.careTeam[0]!.id,
      task: task.id,
    };
  });

  afterAll(() => host.close());

  /** What every read and mutation answers when it is given these ids. */
  async function answers(patientId: Id, of: typeof ids): Promise<string[]> {
    const { patientsResolver, contactsResolver, tasks, consents } = services;
    const write = <T>(work: Parameters<typeof host.database.write<T>>[1]) => host.database.write(me, work);
    const attempts: (() => Promise<unknown>)[] = [
      () => patientsResolver.patient(me, patientId),
      () => patientsResolver.updatePatient(me, { id: patientId, version: 1, firstName: 'X' }),
      () => patientsResolver.assignCareTeam(me, { patientId, staffMemberId: me.actorId, isPrimary: true }),
      () => patientsResolver.endCareTeam(me, { careTeamMemberId: of.place }),
      () => contactsResolver.addContact(me, { patientId, kind: 'email', address: 'x@example.org', isShared: false }),
      () => contactsResolver.removeContact(me, { contactId: of.contact }),
      () => contactsResolver.sendContactCode(me, { contactId: of.contact }),
      () => contactsResolver.verifyContact(me, { contactId: of.contact, code: '123456' }),
      () => write((tx) => tasks.create(tx, { title: 'X', priority: 'normal', patientId })),
      () => write((tx) => tasks.complete(tx, { id: of.task, outcome: 'X' })),
      () => write((tx) => consents.grant(tx, { patientId, channel: 'sms', purpose: 'follow_up', source: 'verbal' })),
      () => write((tx) => consents.revoke(tx, of.consent)),
    ];
    const answered: string[] = [];
    for (const attempt of attempts) {
      answered.push(
        await attempt().then(
          () => 'done',
          (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
        ),
      );
    }
    return answered;
  }

  it('are answered exactly as ids of nothing, by every read and mutation', async () => {
    const foreign = await answers(theirPatient.id, ids);
    const nothing = await answers(NOBODY, { contact: NOBODY, consent: NOBODY, place: NOBODY, task: NOBODY });
    expect(foreign).toEqual(nothing);
    expect(new Set(foreign.map((answer) => answer.split(' ')[0]))).toEqual(new Set(['NOT_FOUND']));
  });

  it('leave a refusal in the own audit log and no trace in theirs', async () => {
    const countOf = async (organization: StaffContext) => {
      const [row] = await host.database.read(organization, (tx) =>
        tx.query<{ count: number }>(`select count(*)::int from audit_events where outcome = 'refused'`),
      );
      return row!.count;
    };
    expect(await countOf(theirClinician)).toBe(0);
    expect(await countOf(me)).toBeGreaterThanOrEqual(12);
  });

  it('change nothing of theirs', async () => {
    const seen = await services.patientsResolver.patient(theirClinician, theirPatient.id);
    expect(seen).toMatchObject({ firstName: 'Test', version: 1, contacts: [{ verification: 'unverified' }] });
    const live = await host.database.read(theirs.system, (tx) => services.consents.ofPatients(tx, [theirPatient.id]));
    expect(live.map(({ id, revokedAt }) => [id, revokedAt])).toEqual([[ids.consent, null]]);
  });

  it('find nothing in lists', async () => {
    const { tasks, consents } = services;
    await host.database.read(me, async (tx) => {
      expect((await tasks.list(tx, {}, { first: 100 })).totalCount).toBe(0);
      expect((await tasks.list(tx, { patientId: theirPatient.id }, { first: 100 })).edges).toEqual([]);
      expect(await tasks.ofPatients(tx, [theirPatient.id, mine.id])).toEqual([]);
      expect(await consents.ofPatients(tx, [theirPatient.id, mine.id])).toEqual([]);
    });
  });
});
