import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { CareDocument } from '@stepwell/domain/plans/care-document.entity';
import type { CareDocumentKind, DocumentContent, SectionCode } from '@stepwell/domain/plans/document-content';
import { documentToSign, myDocumentOf } from '@stepwell/domain/plans/my-document';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan } from '@stepwell/test/support/build-plan';
import { buildSigner } from '@stepwell/test/support/build-signer';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('a crisis safety plan and a continuing-care plan', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let colleague: StaffContext;
  let patient: BuiltPatient;
  const verbs = planServices();

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    organization = await buildOrganization(host);
    clinician = await buildSigner(host, organization.id, ['clinician'], { displayName: 'Maria Ortiz' });
    colleague = await buildSigner(host, organization.id, ['nurse'], { displayName: 'Ada nurse' });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician, colleague] });
  });

  const view = (id: Id, ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => verbs.documents.view(tx, id));
  const start = async (kind: CareDocumentKind = 'crisis_safety', ctx: StaffContext = clinician) =>
    view(await host.database.write(ctx, (tx) => verbs.startDocument.run(tx, { patientId: patient.id, kind })), ctx);
  const written = (
    sections: DocumentContent['sections'],
    words: Partial<Record<SectionCode, { text: string; on?: string | null }>>,
  ): DocumentContent['sections'] =>
    sections.map(({ code, lines }) => {
      const said = words[code];
      return { code, lines: said ? [...lines, { id: `${code}1`, phone: null, on: null, ...said }] : lines };
    });
  const wholeCrisisPlan = {
    signs: { text: 'I stop answering my phone' },
    alone: { text: 'Walk around the block' },
    ask: { text: 'Ana' },
    surroundings: { text: 'My sister keeps my pills' },
  };
  const wholeCarePlan = {
    visits: { text: 'Dr. Bell', on: '2099-01-04' },
    in_touch: { text: 'The nurse calls on day 3' },
    falls_through: { text: 'Call the front desk the same day' },
  };
  const save = async (
    { id, version }: { id: Id; version: number },
    sections: DocumentContent['sections'],
    over: object = {},
    ctx: StaffContext = clinician,
  ) => {
    await host.database.write(ctx, (tx) => verbs.saveDocument.run(tx, { id, version, sections, ...over }));
    return view(id);
  };
  const submit = async ({ id, version }: { id: Id; version: number }) => {
    await host.database.write(clinician, (tx) => verbs.submit.run(tx, { id, version }));
    return view(id);
  };
  const sign = (document: { id: Id; documentHash: string | null }, submitId: Id = randomUUID()) =>
    host.database.write(patient.self, (tx) =>
      verbs.sign.run(tx, {
        ...{ planId: document.id, documentHash: document.documentHash!, submitId, method: 'own_phone', name: 'Ana' },
        ...{ staffMemberId: null, paperId: null },
      }),
    );
  const activeCrisisPlan = async () => {
    const draft = await start();
    const ready = await submit(await save(draft, written(draft.sections, wholeCrisisPlan)));
    await sign(ready);
    return view(ready.id);
  };

  it('begin with the helplines and ask for what keeps alive before anybody signs', async () => {
    const draft = await start();
    expect(draft.sections.find(({ code }) => code === 'professionals')!.lines.map(({ phone }) => phone)).toEqual([
      '988',
      '911',
    ]);
    expect(draft.gaps.map(({ field }) => field)).toEqual([
      'sections.signs',
      'sections.alone',
      'sections.ask',
      'sections.surroundings',
    ]);
    await expect(submit(draft)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'content.sections.signs' });
    const whole = written(draft.sections, wholeCrisisPlan);
    const without = whole.map((section) => (section.code === 'professionals' ? { ...section, lines: [] } : section));
    const saved = await save(draft, without);
    expect(saved.gaps).toMatchObject([{ field: 'sections.professionals' }]);
    expect((await save(saved, whole)).gaps).toEqual([]);
  });

  it('ask for the day of the next visit, and for naloxone where an overdose is near', async () => {
    await host.database.write(organization.system, (tx) =>
      tx.query(`update patients set primary_substances = '{opioids}' where id = $1`, [patient.id]),
    );
    const draft = await start('continuing_care');
    const saved = await save(draft, written(draft.sections, { ...wholeCarePlan, visits: { text: 'Dr. Bell' } }));
    expect(saved.gaps.map(({ field }) => field)).toEqual(['sections.visits', 'sections.medicines']);
    const whole = { ...wholeCarePlan, medicines: { text: 'Naloxone: in my bag; my sister can give it' } };
    expect((await save(saved, written(draft.sections, whole))).gaps).toEqual([]);
  });

  it('are signed, hashed and superseded as plans are, beside the plan and without touching it', async () => {
    const plan = await buildPlan(host, patient, clinician);
    const first = await activeCrisisPlan();
    expect(first).toMatchObject({ status: 'active', number: 1, documentHash: expect.any(String) as unknown });
    const draft = await start();
    expect(draft).toMatchObject({ number: 2, sections: first.sections });
    await expect(submit(draft)).rejects.toMatchObject({ field: 'reasonForChange' });
    const second = await submit(await save(draft, first.sections, { reasonForChange: 'Moved in with my sister' }));
    const submitId = randomUUID();
    await Promise.all([sign(second, submitId), sign(second, submitId)]);
    await sign(second, submitId);
    const lines = await host.database.read(clinician, (tx) => verbs.documents.linesOf(tx, [patient.id]));
    expect(lines.map(({ number, status }) => [number, status])).toEqual([
      [2, 'active'],
      [1, 'superseded'],
    ]);
    const stored = await host.database.read(clinician, (tx) =>
      tx.repo(CareDocument).find({ where: { patientId: patient.id, kind: 'crisis_safety' } }),
    );
    for (const each of stored) expect(each.documentHash()).toBe(each.storedHash);
    const plans = await host.database.read(clinician, (tx) => verbs.plans.ofPatients(tx, [patient.id]));
    expect(plans).toMatchObject([{ id: plan.id, status: 'active' }]);
    const [activated] = await host.database.read(organization.system, (tx) =>
      tx.query<{ count: number }>(
        `select count(*)::int as count from outbox where name = 'plan.activated' and payload->>'patientId' = $1`,
        [patient.id],
      ),
    );
    expect(activated).toEqual({ count: 0 });
  });

  it('fall due for a look of their own, which leaves the plan’s alone', async () => {
    const first = await activeCrisisPlan();
    const today = await host.database.read(clinician, async (tx) => localDateOf(await tx.now(), patient.timeZone));
    expect(first.reviewDue).toBe(addDays(today, 30));
    await host.database.write(organization.system, async (tx) => {
      await tx.query('update relapse_prevention_plans set review_due = $2 where id = $1', [first.id, today]);
      await verbs.reviews.raiseDue(tx, first.id);
    });
    const open = () =>
      host.database.read(organization.system, (tx) =>
        tx.query(`select kind from tasks where patient_id = $1 and status = 'open'`, [patient.id]),
      );
    expect(await open()).toEqual([{ kind: 'plan_review_due' }]);
    const draft = await start();
    await sign(await submit(await save(draft, draft.sections, { reasonForChange: 'Looked at' })));
    expect(await open()).toEqual([]);
  });

  it('never mix with plans: neither by their verbs, nor by SQL', async () => {
    const draft = await start();
    await expect(host.database.read(clinician, (tx) => verbs.plans.view(tx, draft.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const plan = await buildPlan(host, patient, clinician, { status: 'draft' });
    await expect(view(plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({ id: plan.id, version: 1 }, [])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      host.database.write(clinician, (tx) =>
        tx.query(`update relapse_prevention_plans set kind = 'continuing_care' where id = $1`, [draft.id]),
      ),
    ).rejects.toThrow('keeps its kind');
  });

  it('tell the second of two editors, and have one draft of each kind', async () => {
    const draft = await start();
    await expect(start()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await start('continuing_care')).toMatchObject({ kind: 'continuing_care', number: 1 });
    await save(draft, written(draft.sections, wholeCrisisPlan));
    await expect(save(draft, draft.sections, {}, colleague)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('show the patient what is written and no empty part, and no draft', async () => {
    const active = await activeCrisisPlan();
    const read = (status: 'active' | 'awaiting_patient') =>
      host.database.read(patient.self, (tx) => verbs.documents.inState(tx, patient.id, status));
    const [mine] = (await read('active')).map(myDocumentOf);
    expect(mine!.sections.map(({ code }) => code)).toEqual(['signs', 'alone', 'ask', 'professionals', 'surroundings']);
    expect(JSON.stringify(mine)).not.toContain(active.id);
    const draft = await start();
    expect(await read('awaiting_patient')).toEqual([]);
    await submit(await save(draft, draft.sections, { reasonForChange: 'x' }));
    expect((await read('awaiting_patient')).map(documentToSign)).toMatchObject([{ number: 2, reasonForChange: 'x' }]);
  });

  it('are unknown to another patient, another organization, and outside the care team', async () => {
    const active = await activeCrisisPlan();
    const other = await buildPatient(host, organization, { careTeam: [clinician] });
    expect(await host.database.read(other.self, (tx) => verbs.documents.inState(tx, patient.id, 'active'))).toEqual([]);
    const elsewhere = await buildOrganization(host);
    for (const ctx of [
      await buildStaff(host, elsewhere.id, ['clinical_supervisor']),
      await buildStaff(host, organization.id, ['clinician']),
    ]) {
      await expect(view(active.id, ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(start('continuing_care', ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  describe('agreed to aloud', () => {
    const ready = async () => {
      const draft = await start();
      return submit(await save(draft, written(draft.sections, wholeCrisisPlan)));
    };
    const hear = (document: { id: Id; documentHash: string | null }, over: object = {}) =>
      host.database.write(clinician, (tx) =>
        verbs.hear.run(tx, {
          ...{ planId: document.id, documentHash: document.documentHash!, submitId: randomUUID(), name: 'Ana' },
          ...{ reason: 'Both hands are in casts', witnessId: colleague.actorId, ...over },
        }),
      );

    it('is a signature with its reason and two who heard it, once', async () => {
      const document = await ready();
      const submitId = randomUUID();
      await Promise.all([hear(document, { submitId }), hear(document, { submitId })]);
      await hear(document, { submitId });
      expect(await view(document.id)).toMatchObject({ status: 'active' });
      const signatures = await host.database.read(clinician, (tx) => verbs.signatures.ofPlans(tx, [document.id]));
      expect(signatures.filter(({ signer }) => signer === 'patient')).toMatchObject([
        {
          ...{ method: 'verbal', reason: 'Both hands are in casts' },
          ...{ witnessName: 'Maria Ortiz', secondWitnessName: 'Ada nurse' },
        },
      ]);
    });

    it('needs a second person who sees the patient, a reason, and the words that were read', async () => {
      const document = await ready();
      const stranger = await buildStaff(host, organization.id, ['clinician']);
      for (const [field, over] of [
        ['input.witnessId', { witnessId: clinician.actorId }],
        ['input.witnessId', { witnessId: clinician.actorId.toUpperCase() }],
        ['input.witnessId', { witnessId: stranger.actorId }],
        ['input.reason', { reason: ' ' }],
      ] as const)
        await expect(hear(document, over)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
      await expect(hear(document, { documentHash: 'x' })).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await view(document.id)).toMatchObject({ status: 'awaiting_patient' });
    });

    it('can’t be recorded by SQL without witness and reason', async () => {
      const { id, documentHash } = await ready();
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query(
            `insert into plan_signatures (organization_id, patient_id, plan_id, signer, method, name, staff_member_id,
               document_hash, submit_id) values ($1, $2, $3, 'patient', 'verbal', 'Ana', $4, $5, $6)`,
            [organization.id, patient.id, id, clinician.actorId, documentHash, randomUUID()],
          ),
        ),
      ).rejects.toThrow('plan_signatures_verbal_check');
    });
  });
});
