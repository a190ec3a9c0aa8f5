import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { PlanSignatures } from '@stepwell/domain/plans/plan-signatures.service';
import type { PlanView } from '@stepwell/domain/plans/plans.service';
import { RelapsePreventionPlan } from '@stepwell/domain/plans/relapse-prevention-plan.entity';
import { TabletSigning } from '@stepwell/domain/plans/tablet-signing.service';
import { TakePaper } from '@stepwell/domain/plans/take-paper';
import { SealPapers } from '@stepwell/domain/record-files/seal-papers';
import { isSealed } from '@stepwell/platform/auth/file-seal';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { planContent } from '@stepwell/test/support/build-plan';
import { buildSigner } from '@stepwell/test/support/build-signer';
import { testFiles } from '@stepwell/test/support/test-files';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';
import { sampleSize } from '@stepwell/test/support/sample-size';

/** The smallest image that its first bytes tell for a PNG. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('who signs a plan', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let trainee: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;
  let tablets: TabletSigning;
  let papers: TakePaper;
  const verbs = planServices();
  const signatures = new PlanSignatures();

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    const environment = { PUBLIC_PATIENT_URL: 'https://patient.example.org' };
    const auth = new AuthConnection(host.dataSource);
    tablets = new TabletSigning(host.database, auth, verbs.patients, verbs.sign, environment);
    papers = new TakePaper(host.database, verbs.sign, testFiles);
    organization = await buildOrganization(host);
    clinician = await buildSigner(host, organization.id, ['clinician'], { displayName: 'Maria Ortiz', title: 'LCSW' });
    trainee = await buildSigner(host, organization.id, ['clinician'], { credential: 'trainee' });
    supervisor = await buildSigner(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam Lee' });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician, trainee] });
  });

  const view = (id: Id) => host.database.read(supervisor, (tx) => verbs.plans.view(tx, id));
  const draft = async (): Promise<PlanView> => {
    const id = await host.database.write(clinician, (tx) => verbs.start.run(tx, { patientId: patient.id }));
    await host.database.write(clinician, (tx) =>
      verbs.save.run(tx, { id, version: 1, content: planContent(), reasonForChange: 'Something changed' }),
    );
    return view(id);
  };
  const submit = async ({ id, version }: PlanView, ctx: StaffContext = clinician): Promise<PlanView> => {
    await host.database.write(ctx, (tx) => verbs.submit.run(tx, { id, version }));
    return view(id);
  };
  const onPhone = (plan: PlanView, submitId: Id, documentHash = plan.documentHash!) =>
    host.database.write(patient.self, (tx) =>
      verbs.sign.run(tx, {
        ...{ planId: plan.id, documentHash, submitId, method: 'own_phone', name: 'Ana N.' },
        ...{ staffMemberId: null, paperId: null },
      }),
    );
  const signed = async (plan: PlanView) =>
    (await host.database.read(supervisor, (tx) => signatures.ofPlans(tx, [plan.id]))).map(
      ({ signer, method, voidedAt }) => [signer, method, voidedAt !== null] as const,
    );
  const events = async () =>
    (
      await host.database.read(organization.system, (tx) =>
        tx.query(`select from outbox where name = 'plan.activated' and payload->>'patientId' = $1`, [patient.id]),
      )
    ).length;
  const openTasks = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ kind: string }>(`select kind from tasks where patient_id = $1 and status = 'open'`, [patient.id]),
    );

  it('is the author alone where their licence lets them, then the patient, once however often it is sent', async () => {
    const plan = await submit(await draft());
    expect(plan).toMatchObject({ status: 'awaiting_patient', documentHash: expect.any(String) as unknown });
    const submitId = randomUUID();
    await Promise.all([onPhone(plan, submitId), onPhone(plan, submitId), onPhone(plan, submitId)]);
    await onPhone(plan, submitId);
    expect(await view(plan.id)).toMatchObject({ status: 'active', activatedByName: 'Maria Ortiz' });
    expect(await signed(plan)).toEqual([
      ['author', 'password', false],
      ['patient', 'own_phone', false],
    ]);
    expect(await events()).toBe(1);
    await expect(onPhone(plan, randomUUID())).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('needs a second signature by another, licensed person where the author can’t sign alone', async () => {
    const plan = await submit(await draft(), trainee);
    expect(plan.status).toBe('in_review');
    expect(await openTasks()).toEqual([{ kind: 'plan_cosign' }]);
    await expect(onPhone(plan, randomUUID())).rejects.toMatchObject({ code: 'CONFLICT' });
    const cosign = (ctx: StaffContext) =>
      host.database.write(ctx, (tx) => verbs.cosign.run(tx, { id: plan.id, version: plan.version }));
    await expect(cosign(clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const unlicensed = await buildSigner(host, organization.id, ['clinical_supervisor'], { credential: 'supervised' });
    await expect(cosign(unlicensed)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const results = await Promise.allSettled([cosign(supervisor), cosign(supervisor)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await view(plan.id)).status).toBe('awaiting_patient');
    expect(await openTasks()).toEqual([]);
    await onPhone(plan, randomUUID());
    expect((await signed(plan)).map(([signer]) => signer)).toEqual(['author', 'cosigner', 'patient']);
  });

  it('signs anew after a plan was given back: what was signed before is void, and the reason stays', async () => {
    const plan = await submit(await draft());
    await host.database.write(clinician, (tx) =>
      verbs.giveBack.run(tx, { id: plan.id, version: plan.version, reason: 'The phone number is wrong' }),
    );
    const back = await view(plan.id);
    expect(back).toMatchObject({ status: 'draft', returnedReason: 'The phone number is wrong', documentHash: null });
    await expect(onPhone(plan, randomUUID())).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = await submit(back);
    await onPhone(again, randomUUID());
    expect((await signed(plan)).map(([signer, , isVoid]) => `${signer} ${isVoid}`)).toEqual([
      'author true',
      'author false',
      'patient false',
    ]);
  });

  it('never signs words that changed since they were read', async () => {
    const plan = await submit(await draft());
    await expect(onPhone(plan, randomUUID(), '0'.repeat(64))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await view(plan.id)).status).toBe('awaiting_patient');
  });

  it('can’t make a plan active in the database without the patient’s signature, nor change one', async () => {
    const plan = await submit(await draft());
    const force = (sql: string) => host.database.write(clinician, (tx) => tx.query(sql, [plan.id]));
    await expect(
      force(`update relapse_prevention_plans set status = 'active', activated_at = app.now(),
        activated_by_id = author_id where id = $1`),
    ).rejects.toThrow('by the signature of its patient');
    await expect(force(`update relapse_prevention_plans set content = '{}' where id = $1`)).rejects.toThrow(
      'never changes',
    );
    await expect(force(`update plan_signatures set name = 'x' where plan_id = $1`)).rejects.toThrow('never changes');
  });

  it('signs on the room’s tablet with a link that opens this plan alone and is used up by the signature', async () => {
    const plan = await submit(await draft());
    const url = await tablets.handOver(clinician, { id: plan.id, version: plan.version });
    const [page, token] = url.split('#') as [string, string];
    expect(page).toBe('https://patient.example.org/tablet');
    const read = await tablets.read(token, 'r1');
    expect(read.plan).toMatchObject({ id: plan.id, documentHash: plan.documentHash });
    expect(JSON.stringify(read)).not.toMatch(/likelihood|confidence|observer/);
    const form = { name: 'Ana', submitId: randomUUID() };
    await Promise.all([tablets.sign(token, form, 'r2'), tablets.sign(token, form, 'r3')]);
    await tablets.sign(token, form, 'r4');
    expect(await signed(plan)).toContainEqual(['patient', 'tablet', false]);
    expect(await events()).toBe(1);
    const gone = { code: 'LINK_GONE' };
    await expect(tablets.read(token, 'r5')).rejects.toMatchObject(gone);
    await expect(tablets.sign(token, { ...form, submitId: randomUUID() }, 'r6')).rejects.toMatchObject(gone);
    await expect(tablets.read('A'.repeat(43), 'r7')).rejects.toMatchObject(gone);
  });

  it('closes the tablet’s page when the plan goes back to its author meanwhile', async () => {
    const plan = await submit(await draft());
    const url = await tablets.handOver(clinician, { id: plan.id, version: plan.version });
    const { id, version } = plan;
    await host.database.write(clinician, (tx) => verbs.giveBack.run(tx, { id, version, reason: 'Not yet' }));
    await expect(tablets.read(url.split('#')[1]!, 'r1')).rejects.toMatchObject({ code: 'LINK_GONE' });
  });

  it('keeps a scan of paper by what it is, not by what it is called, and once', async () => {
    const plan = await submit(await draft());
    const form = { planId: plan.id, documentHash: plan.documentHash!, submitId: randomUUID(), name: 'Ana' };
    for (const wrong of [Buffer.from('<svg onload="alert(1)"/>'), Buffer.from('MZ...'), Buffer.alloc(0)])
      await expect(papers.run(clinician, form, wrong)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    await Promise.all([papers.run(clinician, form, png), papers.run(clinician, form, png)]);
    await papers.run(clinician, form, png);
    expect(await signed(plan)).toContainEqual(['patient', 'paper', false]);
    const kept = await host.database.read(clinician, (tx) =>
      tx.query<{ id: Id }>('select id from plan_papers where plan_id = $1', [plan.id]),
    );
    expect(kept).toHaveLength(1);
    const [{ bytes, sealed }] = (await host.database.read(clinician, (tx) =>
      tx.query('select bytes, is_sealed as sealed from plan_papers where id = $1', [kept[0]!.id]),
    )) as [{ bytes: Buffer; sealed: boolean }];
    expect(sealed).toBe(true);
    expect(bytes.includes(png.subarray(0, 8))).toBe(false);
    expect(await papers.read(clinician, kept[0]!.id)).toMatchObject({ mediaType: 'image/png', bytes: png });
    const stranger = await buildSigner(host, organization.id, ['clinician']);
    await expect(papers.read(stranger, kept[0]!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has the worker seal scans of before, a few at a time, and nobody change one', async () => {
    const plan = await submit(await draft());
    const write = (sql: string, values: unknown[] = []) =>
      host.database.write(clinician, (tx) => tx.query(sql, values));
    await write(
      `insert into plan_papers (organization_id, patient_id, plan_id, media_type, bytes, uploaded_by_id)
       select $1, $2, $3, 'image/png', $4, $5 from generate_series(1, 9)`,
      [organization.id, patient.id, plan.id, png, clinician.actorId],
    );
    const sealing = new SealPapers(testFiles);
    const work = () =>
      host.database.write(systemContext(organization.id, 'job.papers.seal', 'r'), (tx) => sealing.some(tx));
    const due = () => write(`select from due_work where job = 'papers.seal'`);
    // What comes in plain, from a backup say, is planned by itself.
    expect(await due()).toHaveLength(1);
    expect(await work()).toBe(8);
    expect(await due()).toHaveLength(1);
    expect(await work()).toBe(1);
    expect(await due()).toEqual([]);
    const kept = await host.database.read(clinician, (tx) =>
      tx.query<{ id: Id; bytes: Buffer }>('select id, bytes from plan_papers where plan_id = $1', [plan.id]),
    );
    expect(kept.filter(({ bytes }) => !isSealed(bytes) || bytes.includes(png.subarray(0, 8)))).toEqual([]);
    expect((await papers.read(clinician, kept[0]!.id)).bytes).toEqual(png);
    // Bytes of another row don't open, and none is changed.
    const [first, second] = kept;
    await expect(
      write('update plan_papers set bytes = $1, is_sealed = true where id = $2', [first!.bytes, second!.id]),
    ).rejects.toThrow('sealed, never changed');
    await expect(write('update plan_papers set is_sealed = false where id = $1', [first!.id])).rejects.toThrow(
      'sealed',
    );
    await expect(write(`update plan_papers set media_type = 'image/jpeg'`)).rejects.toThrow('permission denied');
  });

  it('keeps one active version, loses no draft and re-hashes the same, whatever happens in whatever order', async () => {
    const act = fc.constantFrom('start', 'save', 'saveTwice', 'submit', 'return', 'sign', 'discard', 'review', 'close');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        patient = await buildPatient(host, organization, { careTeam: [clinician, trainee] });
        let written: string | undefined;
        for (const [at, what] of acts.entries()) await perform(what, `${at}`).catch(unlessRefused);
        const plans = await host.database.read(supervisor, (tx) => verbs.plans.ofPatients(tx, [patient.id]));
        expect(plans.filter(({ status }) => status === 'active').length).toBeLessThanOrEqual(1);
        const open = plans.filter(({ status }) => ['draft', 'in_review', 'awaiting_patient'].includes(status));
        expect(open.length).toBeLessThanOrEqual(1);
        // Every version that was begun is still there, numbered without a gap, and the last words are the last saved.
        expect(plans.map(({ number }) => number)).toEqual(plans.map((_, index) => plans.length - index));
        if (open[0] && written !== undefined) expect(open[0].content.noteToSelf).toBe(written);
        const stored = await host.database.read(supervisor, (tx) =>
          tx.repo(RelapsePreventionPlan).find({ where: { patientId: patient.id } }),
        );
        for (const plan of stored) if (plan.storedHash) expect(plan.documentHash()).toBe(plan.storedHash);

        async function perform(what: string, mark: string): Promise<void> {
          const [last] = await host.database.read(supervisor, (tx) => verbs.plans.ofPatients(tx, [patient.id]));
          const seen = { id: last?.id ?? randomUUID(), version: last?.version ?? 1 };
          const save = (ctx: StaffContext, noteToSelf: string) =>
            host.database.write(ctx, async (tx) => {
              await verbs.save.run(tx, { ...seen, content: planContent({ noteToSelf }), reasonForChange: 'Why' });
              written = noteToSelf;
            });
          if (what === 'start') {
            await host.database.write(clinician, (tx) => verbs.start.run(tx, { patientId: patient.id }));
            written = undefined;
          }
          if (what === 'save') await save(clinician, mark);
          if (what === 'saveTwice') {
            const both = await Promise.allSettled([save(clinician, `${mark} a`), save(trainee, `${mark} b`)]);
            // Of two at once the second is told.
            expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
          }
          if (what === 'submit') await host.database.write(clinician, (tx) => verbs.submit.run(tx, seen));
          if (what === 'return')
            await host.database.write(clinician, (tx) => verbs.giveBack.run(tx, { ...seen, reason: 'Again' }));
          if (what === 'sign' && last) {
            const submitId = randomUUID();
            await Promise.all([onPhone(last, submitId), onPhone(last, submitId)]);
          }
          if (what === 'discard') await host.database.write(clinician, (tx) => verbs.discard.run(tx, seen));
          if (what === 'review') {
            const active = (
              await host.database.read(supervisor, (tx) => verbs.plans.activeOfPatients(tx, [patient.id]))
            )[0];
            const { id, version } = active ?? seen;
            await host.database.write(clinician, (tx) => verbs.review.run(tx, { id, version, reason: 'Still fits' }));
          }
          if (what === 'close')
            await host.database.write(clinician, (tx) => verbs.close.close(tx, { ...seen, reason: 'Moved away' }));
        }
      }),
      { numRuns: sampleSize(12, 300), seed: 42 },
    );
  });
});

/** What a verb refuses is no fault; anything else is. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}
