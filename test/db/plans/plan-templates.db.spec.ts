import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { planContent } from '@stepwell/test/support/build-plan';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('an organization’s own templates', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let clinician: StaffContext;
  const verbs = planServices();

  beforeAll(async () => {
    host = await openTestHost(planEntities);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    clinician = await buildStaff(host, organization.id, ['clinician']);
  });

  const view = (id: Id) => host.database.read(supervisor, (tx) => verbs.library.view(tx, id));
  const add = async (fromCode?: string, submitId: Id = randomUUID(), ctx = supervisor) =>
    host.database.write(ctx, (tx) => verbs.templates.add(tx, { submitId, name: 'Our opioid plan', fromCode }));
  const save = async (id: Id, over: object = {}) => {
    const { version, name, description, substances, content } = await view(id);
    await host.database.write(supervisor, (tx) =>
      verbs.templates.save(tx, { ...{ id, version, name, description, substances, content }, ...over }),
    );
  };
  const publish = async (id: Id) => {
    const { version } = await view(id);
    await host.database.write(supervisor, (tx) => verbs.templates.publish(tx, { id, version }));
  };
  const offered = (ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => verbs.library.offered(tx));
  const startFor = async (templateCode: string, substances: string[] = []) => {
    const patient = await buildPatient(host, organization, { careTeam: [clinician] });
    await host.database.write(organization.system, (tx) =>
      tx.query('update patients set primary_substances = $2 where id = $1', [patient.id, substances]),
    );
    return host.database.write(clinician, async (tx) =>
      verbs.plans.view(tx, await verbs.start.run(tx, { patientId: patient.id, templateCode })),
    );
  };

  it('begin as a copy, once per form, and are offered only when published', async () => {
    const submitId = randomUUID();
    const [id, again] = await Promise.all([add('opioid-use', submitId), add('opioid-use', submitId)]);
    expect(again).toBe(id);
    expect(await view(id)).toMatchObject({ substances: ['opioids'], publishedNumber: null, hasChanges: true });
    expect((await view(id)).content.highRiskSituations.length).toBeGreaterThan(4);
    expect((await offered()).map(({ code }) => code)).not.toContain(id);
    await publish(id);
    expect((await offered())[0]).toMatchObject({ code: id, name: 'Our opioid plan', versionNumber: 1 });
    expect(await view(id)).toMatchObject({ publishedNumber: 1, hasChanges: false });
  });

  it('are remembered by the version that a plan began with, and leave it as it was when they change', async () => {
    const id = await add('opioid-use');
    await publish(id);
    const plan = await startFor(id);
    expect(plan.origin).toEqual({ name: 'Our opioid plan', versionNumber: 1 });
    await save(id, { name: 'Our newer plan', content: planContent({ noteToSelf: null, motivations: [] }) });
    expect(await view(id)).toMatchObject({ hasChanges: true, planCount: 1 });
    // Until it is published, plans begin with what was published before.
    expect((await startFor(id)).origin).toEqual({ name: 'Our opioid plan', versionNumber: 1 });
    await publish(id);
    expect((await startFor(id)).origin).toEqual({ name: 'Our newer plan', versionNumber: 2 });
    const kept = await host.database.read(clinician, (tx) => verbs.plans.view(tx, plan.id));
    expect(kept).toMatchObject({ origin: plan.origin, content: plan.content });
    for (const statement of [
      'update relapse_prevention_plans set template_version_id = null where id = $1',
      `update plan_template_versions set name = 'x' where id <> $1`,
    ])
      await expect(host.database.write(clinician, (tx) => tx.query(statement, [plan.id]))).rejects.toThrow();
  });

  it('keep their own first hour, and get the steps for whatever else the patient is treated for', async () => {
    const id = await add('opioid-use');
    const { content } = await view(id);
    const [opioids] = content.lapseResponse.bySubstance;
    const bySubstance = [{ ...opioids!, firstHour: `${opioids!.firstHour}\nRing the night nurse.` }];
    await save(id, { content: { ...content, lapseResponse: { ...content.lapseResponse, bySubstance } } });
    await publish(id);
    const plan = await startFor(id, ['opioids', 'alcohol']);
    expect(plan.content.lapseResponse.bySubstance.map(({ branch }) => branch)).toEqual([
      'opioids',
      'alcohol_benzodiazepines',
    ]);
    expect(plan.content.lapseResponse.bySubstance[0]!.firstHour).toContain('night nurse');
  });

  it('are not published with an empty line, or with a first hour that leaves out what keeps alive', async () => {
    const id = await add('opioid-use');
    const { content } = await view(id);
    const [opioids] = content.lapseResponse.bySubstance;
    const bySubstance = [{ ...opioids!, firstHour: 'Call Ana.' }];
    await save(id, { content: { ...content, lapseResponse: { ...content.lapseResponse, bySubstance } } });
    await expect(publish(id)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'content.lapseResponse.bySubstance.0.firstHour',
    });
    await save(id, { content: { ...content, goals: [{ id: 'g', horizon: 'short', text: '', targetOn: null }] } });
    await expect(publish(id)).rejects.toMatchObject({ field: 'content.goals.0.text' });
  });

  it('tell the second of two editors, and are published once', async () => {
    const id = await add();
    const { version } = await view(id);
    await save(id, { name: 'First' });
    await expect(save(id, { version, name: 'Second' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const seen = await view(id);
    const both = await Promise.allSettled(
      [1, 2].map(() =>
        host.database.write(supervisor, (tx) => verbs.templates.publish(tx, { id, version: seen.version })),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await view(id)).toMatchObject({ name: 'First', publishedNumber: 1 });
  });

  it('are offered no more when retired, and again when revived', async () => {
    const id = await add('gambling');
    await publish(id);
    const retire = async (isRetired: boolean) => {
      const { version } = await view(id);
      await host.database.write(supervisor, (tx) => verbs.templates.retire(tx, { id, version }, isRetired));
    };
    await retire(true);
    await expect(startFor(id)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.templateCode' });
    await retire(false);
    expect((await offered())[0]!.code).toBe(id);
  });

  it('are changed by supervisors alone, and seen in no other organization', async () => {
    await expect(add(undefined, randomUUID(), clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const id = await add();
    await publish(id);
    const elsewhere = await buildOrganization(host);
    const foreigner = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    expect((await offered(foreigner)).map(({ code }) => code)).not.toContain(id);
    await expect(host.database.read(foreigner, (tx) => verbs.library.view(tx, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(add(id, randomUUID(), foreigner)).rejects.toMatchObject({ field: 'input.fromCode' });
  });
});
