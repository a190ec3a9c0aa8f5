import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Answer } from '@stepwell/domain/checkins/check-in-input';
import type { SafetyItemView } from '@stepwell/domain/safety/safety.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  armTexts,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildOnCall, safetyEntities, safetyServices } from '@stepwell/test/support/build-safety';
import { moveClockBy } from '@stepwell/test/support/move-clock';

describe('a safety item', () => {
  let host: TestHost;
  let services: ReturnType<typeof safetyServices>;
  let organization: BuiltOrganization;
  let counselor: StaffContext;
  let onCall: StaffContext;
  let backup: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;

  beforeAll(async () => {
    host = await openTestHost(safetyEntities);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    services = safetyServices(host.database);
    organization = await buildOrganization(host);
    counselor = await buildStaff(host, organization.id, ['clinician']);
    onCall = await buildStaff(host, organization.id, ['nurse'], { displayName: 'Ona Call' });
    backup = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ben Backup' });
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    patient = await buildPatient(host, organization, { careTeam: [counselor] });
  });

  const rota = async (): Promise<void> => {
    await buildOnCall(host, organization, onCall);
    await buildOnCall(host, organization, backup, 'backup');
  };
  const answer = (said: Partial<Answer> = {}) =>
    host.database.write(patient.self, (tx) =>
      services.answering.answer(tx, patient.id, {
        ...{ answerId: randomUUID(), mood: 1, craving: 9, wantsCall: false },
        ...said,
      }),
    );
  const items = (as = supervisor): Promise<SafetyItemView[]> =>
    host.database.read(as, (tx) => services.items.ofPatients(tx, [patient.id]));
  const open = (as: StaffContext) => host.database.read(as, (tx) => services.items.open(tx));
  /** The orders that wait in the outbox, as the worker would take them, each `times` times. */
  const work = async (times = 1): Promise<void> => {
    for (;;) {
      const rows = await host.database.write(organization.system, (tx) =>
        tx.query<{ name: string; payload: { ids: Id[]; pageId: Id } }>(
          `update outbox set handled_at = now() where organization_id = $1 and handled_at is null and name like 'safety.%'
           returning name, payload`,
          [organization.id],
        ),
      );
      if (rows.length === 0) return;
      for (const { name, payload } of rows)
        for (let time = 0; time < times; time += 1)
          if (name === 'safety.page-on-call')
            await host.database.write(organization.system, (tx) => services.paging.page(tx, payload));
          else await services.paging.send(organization.system, payload);
    }
  };
  /** What the sweep does: orders what has come due. */
  const sweep = async (): Promise<number> => {
    const due = await host.database.write(organization.system, (tx) =>
      tx.query<{ id: Id }>(
        `select subject_id as id from due_work where organization_id = $1 and job = 'safety.page-on-call' and due_at <= app.now()`,
        [organization.id],
      ),
    );
    const ids = due.map(({ id }) => id);
    await host.database.write(organization.system, (tx) => services.paging.page(tx, { ids }));
    await work();
    return ids.length;
  };
  const paged = async () => (await items())[0]!.pages.map(({ step, staffName, status }) => [step, staffName, status]);
  const emailOf = async ({ actorId }: StaffContext): Promise<string> => {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ email: string }>('select email from staff_members where id = $1', [actorId]),
    );
    return row!.email;
  };
  const close = (as: StaffContext, id: Id, outcome: object = {}) =>
    host.database.write(as, async (tx) => {
      await services.acting.close(tx, {
        ...{ id, reached: 'reached', riskLevel: 'low', planReviewed: true, supervisorInformed: false },
        ...outcome,
      });
      return services.items.view(tx, id);
    });

  it.each<[string, Partial<Answer>, string[]]>([
    ['a craving at the organization’s threshold', {}, ['high_craving']],
    ['not feeling safe', { craving: 2, feelsSafe: false }, ['not_safe']],
    ['a call that can’t wait', { craving: 2, callIsUrgent: true }, ['urgent_call']],
    ['all at once', { callIsUrgent: true, feelsSafe: false }, ['not_safe', 'urgent_call', 'high_craving']],
  ])('is raised once by %s, however often the answer is sent', async (_what, said, reasons) => {
    const answerId = randomUUID();
    await answer({ ...said, answerId });
    await answer({ ...said, answerId });
    expect(await items()).toMatchObject([{ reasons, closedAt: null, acknowledgedAt: null }]);
  });

  it.each<[string, Partial<Answer>, string[]]>([
    ['not feeling safe', { craving: 2, feelsSafe: false }, ['not_safe']],
    ['a craving at the organization’s threshold', {}, ['high_craving']],
    ['a call that can’t wait', { craving: 2, wantsCall: true, callIsUrgent: true }, ['urgent_call']],
  ])('is raised, and pages, by %s that staff write down on the phone, once', async (_what, said, reasons) => {
    await rota();
    const answerId = randomUUID();
    for (let time = 0; time < 2; time += 1)
      await host.database.write(counselor, (tx) =>
        services.answering.answer(tx, patient.id, { answerId, mood: 3, craving: 9, wantsCall: false, ...said }),
      );
    expect(await items()).toMatchObject([{ reasons, closedAt: null, acknowledgedAt: null }]);
    await work();
    expect(await paged()).toEqual([['first', 'Ona Call', 'sent']]);
  });

  it('is not raised by less', async () => {
    await answer({ craving: 8, feelsSafe: true, wantsCall: true });
    expect(await items()).toEqual([]);
    const owner = await buildStaff(host, organization.id, ['owner']);
    const choice = { cravingThreshold: 8, answerMinutes: 5, version: 0 };
    await host.database.write(owner, (tx) => services.settings.change(tx, choice));
    await answer({ craving: 8 });
    expect(await items()).toHaveLength(1);
  });

  it('takes sensible choices from administrators alone, each on the version that was seen', async () => {
    const owner = await buildStaff(host, organization.id, ['owner']);
    const change = (as: StaffContext, choice: object) =>
      host.database.write(as, (tx) =>
        services.settings.change(tx, { cravingThreshold: 7, answerMinutes: 15, version: 0, ...choice }),
      );
    await expect(change(counselor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [
      { cravingThreshold: 0 },
      { cravingThreshold: 11 },
      { answerMinutes: 1 },
      { answerMinutes: 61 },
    ])
      await expect(change(owner, wrong)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await change(owner, {})).toMatchObject({ cravingThreshold: 7, version: 1 });
    await expect(change(owner, {})).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await change(owner, { version: 1 })).toMatchObject({ version: 2 });
  });

  it('pages first, backup and supervisor in their time, each once, though every order comes twice', async () => {
    await rota();
    await answer();
    await work(2);
    expect(await paged()).toEqual([['first', 'Ona Call', 'sent']]);
    expect(await sweep()).toBe(0);
    await moveClockBy(host, 10 * 60);
    expect(await sweep()).toBe(1);
    await work(2);
    expect((await paged()).at(-1)).toEqual(['backup', 'Ben Backup', 'sent']);
    await moveClockBy(host, 10 * 60);
    await sweep();
    await moveClockBy(host, 3_600);
    expect(await sweep()).toBe(0);
    expect((await paged()).map(([step]) => step)).toEqual(['first', 'backup', 'supervisor']);
    expect(services.mailer.sent.map(({ to }) => to)).toEqual([
      await emailOf(onCall),
      await emailOf(backup),
      await emailOf(supervisor),
    ]);
    expect((await items())[0]).toMatchObject({ closedAt: null, nextStep: null });
  });

  it('pages who covers for whoever is on call, and the holder again when the cover is over', async () => {
    await rota();
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into covers (organization_id, lender_id, covering_id, from_day, until_day, time_zone, starts_at, ends_at,
           is_whole, lent_by_id, submit_id)
         values ($1, $2, $3, '2026-01-05', '2026-01-05', 'UTC', app.now(), app.now() + interval '5 minutes', true, $2, $4)`,
        [organization.id, onCall.actorId, counselor.actorId, randomUUID()],
      ),
    );
    await answer();
    await work();
    await moveClockBy(host, 10 * 60);
    await answer();
    await work();
    expect(services.mailer.sent.map(({ to }) => to)).toEqual([await emailOf(counselor), await emailOf(onCall)]);
  });

  it('says nothing of whom or why, by mail or by text', async () => {
    await rota();
    await armTexts(host, organization.id);
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set paging_phone = '+13125550177' where id = $1`, [onCall.actorId]),
    );
    await answer();
    await work();
    await moveClockBy(host, 10 * 60);
    await sweep();
    expect(services.texter.sent).toMatchObject([
      { to: '+13125550177', text: 'Something needs you now: open the app.' },
    ]);
    expect(services.mailer.sent).toMatchObject([
      {
        subject: 'Something needs you now',
        text: 'Something needs you now: open the app.\n\nhttps://staff.example.org/',
      },
    ]);
  });

  it('goes by mail where the number takes no texts', async () => {
    await rota();
    await armTexts(host, organization.id);
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set paging_phone = '+13125550177' where id = $1`, [onCall.actorId]),
    );
    services.texter.outcome = { kind: 'rejected', reason: 'bounced' };
    await answer();
    await work();
    expect(services.mailer.sent.map(({ to }) => to)).toEqual([await emailOf(onCall)]);
    expect((await items())[0]!.pages).toMatchObject([{ channel: 'email', status: 'sent' }]);
  });

  it('passes over who is not there: without a rota the supervisor is paged at once', async () => {
    await answer();
    await work();
    expect((await paged()).map(([step]) => step)).toEqual(['supervisor']);
  });

  it('turns to the care team where nobody is on call and nobody supervises', async () => {
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set status = 'deactivated' where id = $1`, [supervisor.actorId]),
    );
    await answer();
    await work();
    expect(services.mailer.sent.map(({ to }) => to)).toEqual([await emailOf(counselor)]);
  });

  it('pages the next person at once where a page could not leave, and tries again what only waits', async () => {
    await rota();
    services.mailer.outcome = { kind: 'rejected', reason: 'bounced' };
    await answer();
    await work();
    expect(await paged()).toEqual([
      ['first', 'Ona Call', 'failed'],
      ['backup', 'Ben Backup', 'failed'],
      ['supervisor', expect.any(String) as string, 'failed'],
    ]);
    services.mailer.outcome = { kind: 'retry' };
    await answer();
    await expect(work()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect((await items())[0]!.pages).toMatchObject([{ step: 'first', status: 'planned' }]);
  });

  it('sends no page again whose sender died on the way, and has the next person paged instead', async () => {
    await rota();
    await answer();
    const crash = jest.spyOn(services.mailer, 'send').mockRejectedValueOnce(new Error('the machine is gone'));
    await expect(work()).rejects.toThrow('the machine is gone');
    crash.mockRestore();
    const [page] = (await items())[0]!.pages;
    expect(page).toMatchObject({ step: 'first', status: 'sending' });
    await services.paging.send(organization.system, { pageId: page!.id });
    await work();
    expect(await paged()).toEqual([
      ['first', 'Ona Call', 'unknown'],
      ['backup', 'Ben Backup', 'sent'],
    ]);
    expect(services.mailer.sent.map(({ to }) => to)).toEqual([await emailOf(backup)]);
  });

  it('opens the patient to whom it paged, whatever their care teams, until the item is written down', async () => {
    await rota();
    await answer();
    expect(await open(onCall)).toEqual([]);
    await work();
    const [item] = await open(onCall);
    expect(item).toMatchObject({ craving: 9, patient: { id: patient.id } });
    expect(await open(backup)).toEqual([]);
    await host.database.write(onCall, (tx) => services.acting.acknowledge(tx, item!.id));
    await moveClockBy(host, 3_600);
    expect(await sweep()).toBe(0);
    expect(await close(onCall, item!.id)).toMatchObject({ closedByName: 'Ona Call', acknowledgedByName: 'Ona Call' });
    await moveClockBy(host, 13 * 3_600);
    expect(await host.database.read(onCall, (tx) => services.items.ofPatients(tx, [patient.id]))).toEqual([]);
    expect(await items(counselor)).toHaveLength(1);
  });

  it('stays open until somebody records the outcome, which counts once and ends its tasks', async () => {
    await answer({ wantsCall: true });
    const [item] = await items();
    await host.database.write(counselor, (tx) => services.acting.acknowledge(tx, item!.id));
    expect(await open(supervisor)).toMatchObject([
      { acknowledgedByName: expect.any(String) as string, closedAt: null },
    ]);
    const outcome = { reached: 'reached', riskLevel: 'moderate', note: 'Is with her sister' };
    expect(await close(counselor, item!.id, outcome)).toMatchObject({ ...outcome, planReviewed: true });
    await expect(close(supervisor, item!.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await open(supervisor)).toEqual([]);
    const tasks = await host.database.read(organization.system, (tx) =>
      tx.query<{ kind: string }>(`select kind from tasks where organization_id = $1 and status = 'open'`, [
        organization.id,
      ]),
    );
    expect(tasks).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a reached patient without a judgement', { riskLevel: 'unknown' }, 'input.riskLevel'],
    ['nobody reached and no supervisor told', { reached: 'not_reached' }, 'input.supervisorInformed'],
  ])('is not closed with %s', async (_what, outcome, field) => {
    await answer();
    const [item] = await items();
    await expect(close(counselor, item!.id, outcome)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect(await open(supervisor)).toHaveLength(1);
  });

  it('is nobody’s business who does not care for patients', async () => {
    await answer();
    const [item] = await items();
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(close(desk, item!.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(close(stranger, item!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
