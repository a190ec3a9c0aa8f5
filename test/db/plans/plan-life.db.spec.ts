import { createHash, randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { canonicalJson } from '@stepwell/domain/plans/canonical-json';
import { myPlanOf } from '@stepwell/domain/plans/my-plan';
import type { PlanContent } from '@stepwell/domain/plans/plan-content';
import type { PlanView } from '@stepwell/domain/plans/plans.service';
import { hostileTexts } from '@stepwell/test/support/corpus';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import { buildSigner } from '@stepwell/test/support/build-signer';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('the life of a plan', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let colleague: StaffContext;
  let patient: BuiltPatient;
  const verbs = planServices();
  const { plans } = verbs;

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    organization = await buildOrganization(host);
    clinician = await buildSigner(host, organization.id, ['clinician'], { displayName: 'Maria Ortiz' });
    colleague = await buildSigner(host, organization.id, ['nurse'], { displayName: 'Ada nurse' });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, {
      careTeam: [clinician, colleague],
      timeZone: 'Pacific/Honolulu',
    });
  });

  const treatFor = (...substances: string[]) =>
    host.database.write(organization.system, (tx) =>
      tx.query('update patients set primary_substances = $2 where id = $1', [patient.id, substances]),
    );
  const view = (id: Id, ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => plans.view(tx, id));
  const start = async (templateCode?: string | null, ctx: StaffContext = clinician) =>
    view(await host.database.write(ctx, (tx) => verbs.start.run(tx, { patientId: patient.id, templateCode })));
  const save = async (
    plan: Pick<PlanView, 'id' | 'version'>,
    content: PlanContent,
    change: object = {},
    ctx: StaffContext = clinician,
  ) => {
    await host.database.write(ctx, (tx) =>
      verbs.save.run(tx, { id: plan.id, version: plan.version, content, ...change }),
    );
    return view(plan.id);
  };
  /** Signed by staff who may sign alone, then by the patient. */
  const activate = async ({ id, version }: Pick<PlanView, 'id' | 'version'>, ctx: StaffContext = clinician) => {
    await host.database.write(ctx, (tx) => verbs.submit.run(tx, { id, version }));
    const { documentHash } = await view(id);
    await host.database.write(patient.self, (tx) =>
      verbs.sign.run(tx, {
        ...{ planId: id, documentHash: documentHash!, submitId: randomUUID(), method: 'own_phone', name: 'Ana' },
        ...{ staffMemberId: null, paperId: null },
      }),
    );
    return view(id);
  };
  const act = async (
    verb: 'activate' | 'discard',
    plan: Pick<PlanView, 'id' | 'version'>,
    ctx: StaffContext = clinician,
  ) => {
    if (verb === 'activate') return activate(plan, ctx);
    await host.database.write(ctx, (tx) => verbs.discard.run(tx, { id: plan.id, version: plan.version }));
    return view(plan.id);
  };
  const all = () => host.database.read(clinician, (tx) => plans.ofPatients(tx, [patient.id]));
  const events = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ payload: unknown }>(
        `select payload from outbox where name = 'plan.activated' and payload->>'patientId' = $1`,
        [patient.id],
      ),
    );

  it('begins with a template and the lapse response for everything the patient is treated for', async () => {
    await treatFor('opioids', 'alcohol');
    const draft = await start('alcohol-use');
    expect(draft).toMatchObject({
      status: 'draft',
      number: 1,
      version: 1,
      templateCode: 'alcohol-use',
      authorName: 'Maria Ortiz',
      documentHash: null,
    });
    expect(draft.content.highRiskSituations.length).toBeGreaterThan(3);
    expect(draft.content.lapseResponse.bySubstance.map(({ branch }) => branch)).toEqual([
      'opioids',
      'alcohol_benzodiazepines',
    ]);
    expect(draft.gaps.map(({ field }) => field)).toContain('medication.naloxoneLocation');
  });

  it('begins empty, with crisis lines and a lapse response, where there is neither template nor plan', async () => {
    const draft = await start();
    expect(draft).toMatchObject({
      templateCode: null,
      content: { motivations: [], supportContacts: [{ phone: '911' }, { phone: '988' }] },
    });
    expect(draft.content.lapseResponse.firstDay).not.toBe('');
  });

  it('has one draft per patient, also when two people start at once', async () => {
    const started = await Promise.allSettled([start('gambling'), start('gambling', colleague)]);
    expect(started.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(start()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('already a draft') as unknown,
    });
    expect(await all()).toHaveLength(1);
  });

  it('is saved as often as needed and comes back word for word', async () => {
    const draft = await start();
    const saved = await save(draft, planContent({ noteToSelf: 'Breathe.\nCall Ana.' }), { reviewDue: '2026-12-24' });
    expect(saved).toMatchObject({
      version: 2,
      reviewDue: '2026-12-24',
      content: planContent({ noteToSelf: 'Breathe.\nCall Ana.' }),
    });
    expect(await save(saved, planContent())).toMatchObject({ version: 3, reviewDue: '2026-12-24' });
  });

  it('tells the second of two editors, and keeps what the first saved', async () => {
    const draft = await start();
    await save(draft, planContent({ noteToSelf: 'first' }));
    await expect(save(draft, planContent({ noteToSelf: 'second' }), {}, colleague)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await view(draft.id)).content.noteToSelf).toBe('first');
    const both = await view(draft.id);
    const results = await Promise.allSettled([save(both, planContent()), save(both, planContent(), {}, colleague)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('becomes the one active plan: hashed, dated, with a review in 30 days and an event in the same transaction', async () => {
    const draft = await save(await start(), planContent());
    const active = await act('activate', draft, colleague);
    const expected = canonicalJson({
      patientId: patient.id,
      number: 1,
      authorId: clinician.actorId,
      content: { ...planContent(), meetings: null },
    });
    expect(active).toMatchObject({
      status: 'active',
      version: draft.version + 2,
      activatedAt: expect.any(Date) as unknown,
      activatedByName: expect.stringContaining('nurse') as unknown,
      documentHash: createHash('sha256').update(expected).digest('hex'),
    });
    const [day] = await host.database.read(clinician, (tx) =>
      tx.query<{ due: string }>(`select ((app.now() at time zone 'Pacific/Honolulu')::date + 30)::text as due`),
    );
    expect(active.reviewDue).toBe(day!.due);
    expect(await events()).toEqual([{ payload: { planId: draft.id, patientId: patient.id } }]);
  });

  it('hashes the same when it is read again', async () => {
    const active = await act('activate', await save(await start(), planContent()));
    const again = await host.database.read(clinician, (tx) => plans.activeOf(tx, patient.id));
    expect(again!.documentHash()).toBe(active.documentHash);
  });

  it('is superseded by the next one, which begins as its copy', async () => {
    const first = await act('activate', await save(await start('opioid-use'), planContent()));
    const draft = await start();
    expect(draft).toMatchObject({ number: 2, templateCode: 'opioid-use', content: planContent(), reviewDue: null });
    await expect(act('activate', draft)).rejects.toMatchObject({ field: 'reasonForChange' });
    const changed = planContent({ noteToSelf: 'changed' });
    await act('activate', await save(draft, changed, { reasonForChange: 'A new note' }));
    expect((await all()).map(({ number, status }) => [number, status])).toEqual([
      [2, 'active'],
      [1, 'superseded'],
    ]);
    expect((await view(first.id)).content).toEqual(first.content);
    expect(await events()).toHaveLength(2);
  });

  it('is activated once, however often it is tried at once', async () => {
    const draft = await save(await start(), planContent());
    const results = await Promise.allSettled([
      act('activate', draft),
      act('activate', draft, colleague),
      act('activate', draft),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CONFLICT' });
    expect((await all()).map((plan) => plan.status)).toEqual(['active']);
    expect(await events()).toHaveLength(1);
  });

  it('is not activated in a version that nobody looked at', async () => {
    const draft = await start();
    await save(draft, planContent(), {}, colleague);
    await expect(act('activate', draft)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await events()).toEqual([]);
  });

  it('is not activated while safety is unfinished, and says which line', async () => {
    await treatFor('stimulants');
    const draft = await start('stimulant-use');
    await expect(act('activate', draft)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'content.medication.naloxoneLocation',
    });
    const open = planContent({ lapseResponse: { ...planContent().lapseResponse, firstHour: ' ' } });
    const saved = await save(draft, open);
    await expect(act('activate', saved)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'content.lapseResponse.firstHour',
    });
    expect(await all()).toMatchObject([{ status: 'draft', documentHash: null }]);
    expect(await events()).toEqual([]);
  });

  it('is not activated with a review day that has passed', async () => {
    const draft = await save(await start(), planContent(), { reviewDue: '2020-01-01' });
    await expect(act('activate', draft)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'reviewDue' });
    await expect(save(draft, planContent(), { reviewDue: '2199-01-01' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.reviewDue',
    });
  });

  it('can be discarded as a draft, and then a new one begins', async () => {
    const draft = await start();
    expect(await act('discard', draft)).toMatchObject({ status: 'closed' });
    await expect(save(draft, planContent())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await start()).toMatchObject({ number: 2, status: 'draft' });
  });

  it('never changes once active: not by its verbs, and not by SQL', async () => {
    const active = await act('activate', await save(await start(), planContent()));
    for (const verb of ['activate', 'discard'] as const)
      await expect(act(verb, active)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(save(active, planContent({ noteToSelf: 'x' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const change of [
      `content = '{}'`,
      `status = 'draft'`,
      `document_hash = 'x'`,
      'activated_at = app.now()',
      'number = 7',
      `template_code = 'gambling'`,
      `author_id = '${colleague.actorId}'`,
      `activated_by_id = '${colleague.actorId}'`,
    ]) {
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query(`update relapse_prevention_plans set ${change} where id = $1`, [active.id]),
        ),
      ).rejects.toThrow(/never changes|keeps its patient/);
    }
    const second = await act('activate', await save(await start(), planContent(), { reasonForChange: 'x' }));
    await expect(
      host.database.write(clinician, (tx) =>
        tx.query(`update relapse_prevention_plans set status = 'active' where id = $1`, [active.id]),
      ),
    ).rejects.toThrow('never changes');
    await expect(
      host.database.write(clinician, (tx) =>
        tx.query('delete from relapse_prevention_plans where id = $1', [second.id]),
      ),
    ).rejects.toThrow();
    expect((await view(active.id)).content).toMatchObject(planContent());
  });

  it('stores any text word for word, or says which line can’t be stored', async () => {
    let draft = await start();
    let waiting = hostileTexts();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, 20);
      const content = planContent({
        motivations: batch.map((text, index) => ({ id: `m${index}`, text })),
        noteToSelf: null,
      });
      const answer = await save(draft, content).catch((error: { field?: string }) => error);
      if ('content' in answer) {
        draft = answer;
        const kept = draft.content.motivations.map(({ text }) => text);
        expect(kept).toEqual(batch.map((text) => text.replace(/\r\n?/g, '\n').trim()));
        waiting = waiting.slice(batch.length);
        continue;
      }
      expect(answer).toMatchObject({ code: 'BAD_INPUT' });
      const [, named] = /^input\.content\.motivations\.(\d+)\.text$/.exec(answer.field!)!;
      waiting.splice(Number(named), 1);
    }
  });

  it('is unknown to another organization, to those outside the care team, and to roles without it', async () => {
    const active = await act('activate', await save(await start(), planContent()));
    const elsewhere = await buildOrganization(host);
    const foreigner = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    for (const ctx of [foreigner, stranger]) {
      await expect(view(active.id, ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        host.database.write(ctx, (tx) => verbs.start.run(tx, { patientId: patient.id })),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      for (const verb of ['activate', 'discard'] as const)
        await expect(act(verb, active, ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(save(active, planContent(), {}, ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await host.database.read(ctx, (tx) => plans.ofPatients(tx, [patient.id]))).toEqual([]);
    }
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    await expect(
      host.database.write(desk, (tx) => verbs.start.run(tx, { patientId: patient.id })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(start('no-such-template')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.templateCode' });
  });

  it('shows the patient the active plan and no draft, and nobody else’s', async () => {
    const other = await buildPatient(host, organization);
    await buildPlan(host, other, clinician);
    const mine = () => host.database.read(patient.self, (tx) => plans.activeOf(tx, patient.id));
    await start();
    expect(await mine()).toBeNull();
    await act('activate', await save((await all())[0]!, planContent()));
    expect(myPlanOf((await mine())!).content).toMatchObject({
      motivations: ['To be there for my daughter'],
      highRiskSituations: [{ id: 'friday', description: 'Friday after work' }],
      lapseResponse: { wayBack: planContent().lapseResponse.wayBack },
    });
    expect(JSON.stringify(myPlanOf((await mine())!))).not.toMatch(/likelihood|confidence|observer|authorId/);
    expect(await host.database.read(patient.self, (tx) => plans.activeOf(tx, other.id))).toBeNull();
  });

  it('leaves an audit row that names the patient, for reading too', async () => {
    const draft = await start();
    await view(draft.id, { ...clinician, operation: 'Query.plan', requestId: 'looked' });
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query<{ patient_ids: Id[] }>(`select patient_ids from audit_events where request_id = 'looked'`),
    );
    expect(rows).toEqual([{ patient_ids: [patient.id] }]);
  });
});
