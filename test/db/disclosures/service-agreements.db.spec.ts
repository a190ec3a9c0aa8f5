import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { DiscloseOtherwiseInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import type { SaveServiceAgreementInput } from '@stepwell/domain/disclosures/service-agreements.graphql';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { disclosureEntities, disclosureServices } from '@stepwell/test/support/disclosure-services';

const refused = (refusal: string) => ({ code: 'DISCLOSURE_REFUSED', field: `refusal.${refusal}` });

describe('the register of service agreements', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;
  /** YYYY-MM-DD at the facility. */
  let today: string;

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    verbs = disclosureServices(host.database);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    const now = await host.database.read(organization.system, (tx) => tx.now());
    today = localDateOf(now, organization.facility.timeZone);
  });

  const save = (overrides: Partial<SaveServiceAgreementInput> = {}, as = supervisor) =>
    host.database.write(as, (tx) =>
      verbs.agreements.save(tx, {
        ...{ submitId: randomUUID(), version: 0, name: 'County laboratory', services: 'Urine tests' },
        ...{ signedOn: addDays(today, -30), documentName: 'QSOA 2026-07', keeperId: clinician.actorId, ...overrides },
      }),
    );
  const list = (as = clinician) => host.database.read(as, (tx) => verbs.agreements.list(tx));
  const saved = async (overrides: Partial<SaveServiceAgreementInput> = {}): Promise<Id> => {
    const before = new Set((await list()).map(({ id }) => id));
    await save(overrides);
    return (await list()).find(({ id }) => !before.has(id))!.id;
  };
  const share = (agreementId: Id | null, overrides: Partial<DiscloseOtherwiseInput> = {}) =>
    host.database.write(clinician, (tx) =>
      verbs.making.otherwise(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, basis: 'qsoa', agreementId, purpose: 'operations' },
        ...{ categories: ['test_results'], means: 'fax', ...overrides },
      }),
    );
  const remind = (id: Id) => host.database.write(organization.system, (tx) => verbs.agreementExpiry.remind(tx, id));
  const rows = <Row>(sql: string, ...values: unknown[]) =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, [organization.id, ...values]));
  const tasks = () =>
    rows<{ kind: string; status: string; assignee: Id | null }>(
      `select kind, status, assignee_id as assignee from tasks
       where organization_id = $1 and kind like 'agreement_expires%' order by created_at, kind`,
    );
  const due = () =>
    rows<{ day: string }>(
      `select (due_at at time zone $2)::date::text as day from due_work
       where organization_id = $1 and job = 'agreement.expiring'`,
      organization.facility.timeZone,
    );

  it('lists what ends first on top and what has no end last, for everybody on staff', async () => {
    await save({ name: 'Hosting' });
    await save({ name: 'Billing', endsOn: addDays(today, 200) });
    await save({ name: 'Answering service', endsOn: addDays(today, 100) });
    expect((await list()).map(({ name }) => name)).toEqual(['Answering service', 'Billing', 'Hosting']);
    const elsewhere = await buildOrganization(host);
    expect(await list(await buildStaff(host, elsewhere.id, ['clinical_supervisor']))).toEqual([]);
  });

  it('is kept by who runs the program, once for a form, and changed on the version that was seen', async () => {
    await expect(save({}, clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const submitId = randomUUID();
    await Promise.all([save({ submitId }), save({ submitId })]);
    const [one, ...more] = await list();
    expect(more).toEqual([]);
    await save({ id: one!.id, version: 1, endsOn: today });
    expect(await list()).toMatchObject([{ endsOn: today, version: 2 }]);
    const again = randomUUID();
    await save({ id: one!.id, version: 2, endsOn: null, submitId: again });
    await save({ id: one!.id, version: 2, endsOn: null, submitId: again });
    expect(await list()).toMatchObject([{ endsOn: null, version: 3 }]);
    await expect(save({ id: one!.id, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(save({ id: randomUUID(), version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await buildOrganization(host);
    const stranger = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    await expect(save({ id: one!.id, version: 3, keeperId: stranger.actorId }, stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('says what is missing, by its field', async () => {
    const outsider = await buildStaff(host, (await buildOrganization(host)).id, ['clinician']);
    const owner = await buildStaff(host, organization.id, ['owner']);
    const wrong: [Partial<SaveServiceAgreementInput>, string][] = [
      [{ name: ' ' }, 'name'],
      [{ services: '' }, 'services'],
      [{ documentName: '' }, 'documentName'],
      [{ endsOn: addDays(today, -31) }, 'endsOn'],
      [{ keeperId: 'nobody' }, 'keeperId'],
      [{ keeperId: outsider.actorId }, 'keeperId'],
      [{ keeperId: owner.actorId }, 'keeperId'],
    ];
    for (const [overrides, field] of wrong)
      await expect(save(overrides)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    expect(await list()).toEqual([]);
  });

  it('opens the gate while an agreement is in force, its last day included, and what left keeps its words', async () => {
    const id = await saved({ endsOn: today });
    const { disclosure } = await share(id);
    expect(disclosure).toMatchObject({
      recipientName: 'County laboratory',
      authority: 'QSOA 2026-07',
      agreementId: id,
    });
    await save({ id, version: 1, name: 'State laboratory', endsOn: addDays(today, -1) });
    await expect(share(id)).rejects.toMatchObject(refused('agreement_over'));
    const ahead = await saved({ signedOn: addDays(today, 1) });
    await expect(share(ahead)).rejects.toMatchObject(refused('agreement_ahead'));
    await expect(share(null)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.agreementId' });
    await expect(share(randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const kept = await rows<{ name: string }>(
      'select recipient_name as name from disclosures where organization_id = $1',
    );
    expect(kept).toEqual([{ name: 'County laboratory' }]);
  });

  it('lets a form that was sent again write nothing more, and none ride on another agreement', async () => {
    const [first, second] = [await saved(), await saved({ name: 'Hosting' })];
    const submitId = randomUUID();
    const { disclosure } = await share(first, { submitId });
    expect((await share(first, { submitId })).disclosure.id).toBe(disclosure.id);
    await expect(share(second, { submitId })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stands in the database too: no row without an agreement in force, and none with one on another ground', async () => {
    const [live, over, ahead] = [
      await saved(),
      await saved({ endsOn: addDays(today, -1) }),
      await saved({ signedOn: addDays(today, 1) }),
    ];
    const away = await buildOrganization(host);
    const insert = (basis: string, agreementId: Id | null, at = organization) =>
      host.database.write(at.system, (tx) =>
        tx.query(
          `insert into disclosures (organization_id, patient_id, basis, agreement_id, recipient_name, purpose, categories,
             means, authority, disclosed_at, disclosed_by_id, discloser_name, submit_id)
           values ($1, $2, $3, $4, 'x', 'operations', '{billing}', 'fax', 'x', app.now(), $5, 'x', gen_random_uuid())`,
          [at.id, patient.id, basis, agreementId, clinician.actorId],
        ),
      );
    for (const id of [null, over, ahead]) await expect(insert('qsoa', id)).rejects.toThrow();
    await expect(insert('internal', live)).rejects.toThrow();
    await expect(insert('qsoa', live, away)).rejects.toThrow();
    await insert('qsoa', live);
    await insert('internal', null);
  });

  it('ends before or after what leaves, never in the midst of it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await saved();
      const [left] = await Promise.allSettled([share(id), save({ id, version: 1, endsOn: addDays(today, -1) })]);
      const written = await rows('select from disclosures where organization_id = $1 and agreement_id = $2', id);
      expect(written).toHaveLength(left.status === 'fulfilled' ? 1 : 0);
      if (left.status === 'rejected') expect(left.reason).toMatchObject(refused('agreement_over'));
    }
  });

  it('reminds who keeps it 30, 14 and 7 days before, the nearer one in place of the one before', async () => {
    const id = await saved({ endsOn: addDays(today, 40) });
    expect(await due()).toEqual([{ day: addDays(today, 10) }]);
    await remind(id);
    expect(await tasks()).toEqual([]);
    // What is nearer its end than a reminder is told at once.
    await save({ id, version: 1, endsOn: addDays(today, 20) });
    expect((await due())[0]!.day <= today).toBe(true);
    await remind(id);
    await remind(id);
    expect(await tasks()).toEqual([{ kind: 'agreement_expires_30', status: 'open', assignee: clinician.actorId }]);
    expect(await due()).toEqual([{ day: addDays(today, 6) }]);
    await save({ id, version: 2, endsOn: addDays(today, 7) });
    await remind(id);
    expect(await tasks()).toMatchObject([
      { kind: 'agreement_expires_30', status: 'done' },
      { kind: 'agreement_expires_7', status: 'open' },
    ]);
    expect(await due()).toEqual([]);
    // Renewed: nothing is left to do, and the next end is told of anew.
    await save({ id, version: 3, endsOn: addDays(today, 400) });
    expect((await tasks()).filter(({ status }) => status === 'open')).toEqual([]);
    expect(await due()).toEqual([{ day: addDays(today, 370) }]);
    await save({ id, version: 4, endsOn: null });
    expect(await due()).toEqual([]);
  });

  it('reminds everybody where who kept it has left', async () => {
    const id = await saved({ endsOn: addDays(today, 5) });
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set status = 'deactivated' where organization_id = $1 and id = $2`, [
        ...[organization.id, clinician.actorId],
      ]),
    );
    await remind(id);
    expect(await tasks()).toEqual([{ kind: 'agreement_expires_7', status: 'open', assignee: null }]);
  });
});
