import { randomUUID } from 'node:crypto';
import { systemContext, type RequestContext, type StaffContext } from '@stepwell/kernel/context';
import { ForgetInquiries } from '@stepwell/domain/intakes/forget-inquiries';
import { OrganizationsService } from '@stepwell/domain/organizations/organizations.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

interface Inquiry {
  id: string;
  version: number;
  askFor: string;
  phone: string;
  stage: string;
  firstReachedAt: string | null;
  endedAt: string | null;
  patientId: string | null;
  owner: { id: string } | null;
  nextAction: string | null;
  calls: { outcome: string; madeByName: string }[];
}

const fields =
  '{ id version askFor phone stage firstReachedAt endedAt patientId owner { id } nextAction calls { outcome madeByName } }';
const record = `mutation($input: RecordInquiryInput!) { made: recordInquiry(input: $input) ${fields} }`;
const logCall = `mutation($input: LogInquiryCallInput!) { made: logInquiryCall(input: $input) ${fields} }`;
const follow = `mutation($input: FollowInquiryInput!) { made: followInquiry(input: $input) ${fields} }`;
const admit = 'mutation($input: AdmitInquiryInput!) { made: admitInquiry(input: $input) { id } }';
const link = `mutation($input: LinkInquiryInput!) { made: linkInquiry(input: $input) ${fields} }`;
const list = `query($filter: InquiryFilter, $first: Int! = 50, $after: String) {
  inquiries(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node ${fields} } } }`;

describe('the pipeline of inquiries', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let desk: StaffContext;
  const cookies = new Map<StaffContext, string>();

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    desk = await member('intake_coordinator');
  });

  async function member(role: 'intake_coordinator' | 'clinician' | 'owner' | 'front_desk'): Promise<StaffContext> {
    const built = await buildStaff(host, organization.id, [role], { displayName: `Somebody ${role}` });
    cookies.set(built, await api.cookieFor(built));
    return built;
  }
  const ask = (document: string, variables: object, as = desk) => api.graphql(document, variables, cookies.get(as));
  async function made(document: string, input: object, as = desk): Promise<Inquiry> {
    const { body } = await ask(document, { input }, as);
    expect(body.errors).toBeUndefined();
    return body.data!['made'] as Inquiry;
  }
  const codeOf = async (document: string, input: object, as = desk) =>
    (await ask(document, { input }, as)).body.errors?.[0]?.extensions['code'];
  const caller = (over: object = {}) => ({
    submitId: randomUUID(),
    ...{ facilityId: organization.facility.id, source: 'PHONE', askFor: 'Ana', phone: '(312) 555-0142' },
    ...{ caller: 'SELF', bestTime: 'MORNING', language: 'ES', voicemail: 'NONE' },
    ...over,
  });
  const names = async (filter: object = {}) => {
    const { body } = await ask(list, { filter });
    const { edges } = body.data!['inquiries'] as { edges: { node: Inquiry }[] };
    return edges.map(({ node }) => node.askFor);
  };
  const openTasks = async (as = desk) => {
    const { body } = await ask('{ tasks(filter: { status: OPEN }) { edges { node { title } } } }', {}, as);
    return (body.data!['tasks'] as { edges: { node: { title: string } }[] }).edges.map(({ node }) => node.title);
  };

  it('keeps who asked once, with a number that can be dialled and a task to call that names nobody', async () => {
    const input = caller();
    const first = await made(record, input);
    const again = await made(record, input);
    expect(again.id).toBe(first.id);
    expect(first).toMatchObject({ askFor: 'Ana', phone: '+13125550142', stage: 'INQUIRY', calls: [] });
    expect(await openTasks()).toEqual(['Somebody new asked for a call: see Inquiries']);
    expect(await openTasks(await member('clinician'))).toEqual([]);
  });

  it('measures the answer to the first call that reached somebody, and settles the task then', async () => {
    const { id } = await made(record, caller());
    const missed = await made(logCall, { id, outcome: 'NO_ANSWER' });
    expect(missed).toMatchObject({ firstReachedAt: null, stage: 'INQUIRY' });
    expect(await openTasks()).toHaveLength(1);

    const reached = await made(logCall, { id, outcome: 'REACHED', note: 'Wants to come on Monday' });
    expect(reached.firstReachedAt).not.toBeNull();
    expect(reached.stage).toBe('CONTACTED');
    expect(reached.calls.map(({ outcome }) => outcome)).toEqual(['REACHED', 'NO_ANSWER']);
    expect(await openTasks()).toEqual([]);

    const later = await made(logCall, { id, outcome: 'REACHED' });
    expect(later.firstReachedAt).toBe(reached.firstReachedAt);
  });

  it('counts a call once, however often its form is sent', async () => {
    const { id } = await made(record, caller());
    const call = { submitId: randomUUID(), id, outcome: 'MESSAGE_LEFT' };
    const answers = await Promise.all([made(logCall, call), made(logCall, call)]);
    expect(answers.map(({ calls }) => calls.length).sort()).toEqual([1, 1]);
  });

  it('shows those nobody has reached first, the longest wait before the others, and pages without a gap', async () => {
    const [ana, bo, cy] = [
      await made(record, caller({ askFor: 'Ana' })),
      await made(record, caller({ askFor: 'Bo' })),
      await made(record, caller({ askFor: 'Cy' })),
    ];
    await made(logCall, { id: ana.id, outcome: 'REACHED' });
    expect(await names()).toEqual(['Bo', 'Cy', 'Ana']);
    const first = (await ask(list, { first: 2 })).body.data!['inquiries'] as { pageInfo: { endCursor: string } };
    const rest = (await ask(list, { first: 2, after: first.pageInfo.endCursor })).body.data!['inquiries'] as {
      edges: { node: Inquiry }[];
    };
    expect(rest.edges.map(({ node }) => node.askFor)).toEqual(['Ana']);
    expect([bo.stage, cy.stage]).toEqual(['INQUIRY', 'INQUIRY']);
  });

  it('ends with a reason, leaves the list, and can be opened again', async () => {
    const { id, version } = await made(record, caller());
    expect(await codeOf(follow, { id, version, stage: 'LOST' })).toBe('BAD_INPUT');
    const lost = await made(follow, { id, version, stage: 'LOST', reason: 'Went elsewhere', nextAction: 'Nothing' });
    expect(lost).toMatchObject({ stage: 'LOST', nextAction: null });
    expect(lost.endedAt).not.toBeNull();
    expect(await names()).toEqual([]);
    expect(await names({ ended: true })).toEqual(['Ana']);
    expect(await openTasks()).toEqual([]);

    const back = await made(follow, { id, version: lost.version, stage: 'SCREENED' });
    expect(back).toMatchObject({ stage: 'SCREENED', endedAt: null });
    expect(await names()).toEqual(['Ana']);
  });

  it('goes to somebody who works with inquiries, and tells the second of two who change it', async () => {
    const colleague = await member('front_desk');
    const clinician = await member('clinician');
    const { id, version } = await made(record, caller());
    const mine = await made(follow, { id, version, stage: 'INQUIRY', ownerId: colleague.actorId });
    expect(mine.owner?.id).toBe(colleague.actorId);
    expect(await codeOf(follow, { id, version, stage: 'SCREENED' })).toBe('CONFLICT');
    expect(await codeOf(follow, { id, version: mine.version, stage: 'SCREENED', ownerId: clinician.actorId })).toBe(
      'BAD_INPUT',
    );
  });

  describe('that becomes a chart', () => {
    const chart = (inquiryId: string, over: object = {}) => ({
      ...{ submitId: randomUUID(), inquiryId, takesPhone: true, facilityId: organization.facility.id, language: 'ES' },
      ...{ firstName: 'Ana', lastName: 'Solis', birthDate: '1990-02-03', levelOfCare: 'OUTPATIENT' },
      ...{ admittedOn: '2026-01-05', primarySubstances: ['ALCOHOL'], ...over },
    });
    const charts = () =>
      host.database.read(organization.system, (tx) =>
        tx.query<object>(
          `select p.id, p.first_name as name, v.agreed, v.source, v.wording_version as words,
             array(select c.address || ' ' || c.verification from patient_contacts c where c.organization_id = $1
               and c.patient_id = p.id) as phones
           from patients p left join voicemail_consents v on v.organization_id = $1 and v.patient_id = p.id
           where p.organization_id = $1`,
          [organization.id],
        ),
      );
    const inquiryOf = async (id: string) => {
      const { body } = await ask(`query($id: ID!) { inquiry(id: $id) ${fields} }`, { id });
      return body.data!['inquiry'] as Inquiry;
    };

    it('takes over what was said, ends with it, and is one chart however often the form is sent', async () => {
      const { id } = await made(record, caller());
      const form = chart(id);
      const answers = await Promise.all([made(admit, form), made(admit, form)]);
      expect(answers[0].id).toBe(answers[1].id);
      expect(await charts()).toEqual([
        {
          ...{ id: answers[0].id, name: 'Ana', phones: ['+13125550142 unverified'] },
          ...{ agreed: false, source: 'inquiry', words: 'desk' },
        },
      ]);
      const settled = await inquiryOf(id);
      expect(settled).toMatchObject({ stage: 'ADMITTED', nextAction: null, patientId: answers[0].id });
      expect(settled.endedAt).not.toBeNull();
      expect(await openTasks()).toEqual([]);
      const again = chart(id, { firstName: 'Bea', birthDate: '1971-09-08' });
      expect(await codeOf(admit, again)).toBe('CONFLICT');
      expect(await charts()).toHaveLength(1);
    });

    it('keeps the number of who asked for somebody else out of that one’s chart', async () => {
      const { id } = await made(record, caller({ caller: 'SOMEONE_ELSE' }));
      await made(admit, chart(id, { takesPhone: false }));
      expect(await charts()).toMatchObject([{ agreed: null, phones: [] }]);
    });

    it('ends with the chart that the person has already, once, and lets go of it where it is opened again', async () => {
      const [patient, other] = [await buildPatient(host, organization), await buildPatient(host, organization)];
      const { id } = await made(record, caller());
      const use = (patientId: string) => ({ inquiryId: id, patientId });
      const linked = await made(link, use(patient.id));
      expect(linked).toMatchObject({ stage: 'ADMITTED', patientId: patient.id });
      expect(await openTasks()).toEqual([]);
      expect((await made(link, use(patient.id))).version).toBe(linked.version);
      expect(await codeOf(link, use(other.id))).toBe('CONFLICT');
      expect(await codeOf(link, use(randomUUID()))).toBe('NOT_FOUND');
      expect(await codeOf(link, { inquiryId: randomUUID(), patientId: patient.id })).toBe('NOT_FOUND');
      expect(await codeOf(link, use(patient.id), await member('clinician'))).toBe('FORBIDDEN');

      const kept = await made(follow, { id, version: linked.version, stage: 'ADMITTED', ownerId: desk.actorId });
      expect(kept.patientId).toBe(patient.id);
      const back = await made(follow, { id, version: kept.version, stage: 'SCREENED' });
      expect(back.patientId).toBeNull();
      expect(await made(link, use(other.id))).toMatchObject({ stage: 'ADMITTED', patientId: other.id });
    });

    it('belongs to the record then: the care team reads it, and nobody else of them; only the desk writes it', async () => {
      const clinician = await buildStaff(host, organization.id, ['clinician']);
      const [theirs, another] = [
        await buildPatient(host, organization, { careTeam: [clinician] }),
        await buildPatient(host, organization),
      ];
      const seen: Record<string, string> = {};
      for (const patient of [theirs, another]) {
        const { id } = await made(record, caller());
        await made(link, { inquiryId: id, patientId: patient.id });
        seen[patient.id] = id;
      }
      await made(record, caller());
      const rows = (as: RequestContext) =>
        host.database.read(as, (tx) => tx.query<{ id: string }>('select id from inquiries'));
      expect(await rows(clinician)).toEqual([{ id: seen[theirs.id] }]);
      expect(await rows(theirs.self)).toEqual([{ id: seen[theirs.id] }]);
      for (const as of [clinician, theirs.self])
        await expect(
          host.database.write(as, (tx) =>
            tx.query(`update inquiries set note = 'Other words' where id = $1`, [seen[theirs.id]]),
          ),
        ).rejects.toThrow('row-level security');
      await expect(
        host.database.write(desk, (tx) =>
          tx.query(`update inquiries set stage = 'lost', reason = 'x' where id = $1`, [seen[theirs.id]]),
        ),
      ).rejects.toThrow('inquiries_patient_check');
    });

    it('stays an inquiry where the chart is refused, and is made by who may make charts', async () => {
      const { id } = await made(record, caller());
      expect(await codeOf(admit, chart(id, { birthDate: '2015-01-01' }))).toBe('BAD_INPUT');
      expect(await codeOf(admit, chart(id), await member('front_desk'))).toBe('FORBIDDEN');
      expect(await codeOf(admit, chart(id), await member('clinician'))).toBe('FORBIDDEN');
      expect(await codeOf(admit, chart(randomUUID()))).toBe('NOT_FOUND');
      expect(await charts()).toEqual([]);
      expect(await inquiryOf(id)).toMatchObject({ stage: 'INQUIRY', endedAt: null });
      expect(await openTasks()).toHaveLength(1);
    });
  });

  it.each(['clinician', 'owner'] as const)('is closed to a %s, in the database too', async (role) => {
    await made(record, caller());
    const outsider = await member(role);
    expect((await ask(list, {}, outsider)).body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const seen = await host.database.read(outsider, (tx) => tx.query('select from inquiries'));
    expect(seen).toEqual([]);
  });

  describe('that came to nothing', () => {
    const forgetting = new ForgetInquiries();
    const ended = async (stage: string, daysAgo: number) => {
      const { id } = await made(record, asked());
      await made(logCall, { id, outcome: 'NO_ANSWER', note: 'Her sister said to call at noon' });
      const { version } = await made(logCall, { id, outcome: 'REACHED', note: null });
      await made(follow, { id, version, stage, reason: 'Lives in another state' });
      await host.database.write(desk, (tx) =>
        tx.query('update inquiries set ended_at = app.now() - make_interval(days => $2) where id = $1', [id, daysAgo]),
      );
      return id;
    };
    const asked = () => ({
      ...{ facilityId: organization.facility.id, source: 'PHONE', askFor: 'Jo', phone: '312 555 0199', caller: 'SELF' },
      ...{ bestTime: 'ANY', language: 'EN', voicemail: 'NONE', note: 'Asked about detox', submitId: randomUUID() },
    });
    const forget = (id = organization.id) =>
      host.database.write(systemContext(id, 'job.inquiries.forget', 'r'), (tx) => forgetting.forget(tx));
    const dueIn = async () => {
      const rows = await host.database.read(desk, (tx) =>
        tx.query<{ hours: number }>(
          `select round(extract(epoch from due_at - app.now()) / 3600)::int as hours from due_work where job = 'inquiries.forget'`,
        ),
      );
      return rows.map(({ hours }) => hours);
    };
    const kept = () =>
      host.database.read(desk, (tx) =>
        tx.query<object>(
          `select q.stage, q.ask_for, q.phone, q.note, q.reason, q.submit_id, q.first_reached_at is not null as reached,
             array(select c.note from inquiry_calls c where c.organization_id = q.organization_id and c.inquiry_id = q.id
               and c.note is not null) as notes
           from inquiries q where q.forgotten_at is not null order by q.stage`,
        ),
      );

    it('names nobody after the organization’s days, and still counts', async () => {
      const lost = await ended('LOST', 366);
      await ended('DECLINED', 366);
      const [recent, admitted] = [await ended('REFERRED_OUT', 364), await ended('ADMITTED', 3_000)];
      const open = (await made(record, asked())).id;
      expect(await dueIn()).toEqual([24]);
      expect(await forget()).toBe(2);
      const nobody = {
        ask_for: null,
        phone: null,
        note: null,
        reason: null,
        submit_id: null,
        notes: [],
        reached: true,
      };
      expect(await kept()).toEqual([
        { ...nobody, stage: 'declined' },
        { ...nobody, stage: 'lost' },
      ]);
      const { body } = await ask(list, { filter: { ended: true } });
      const page = body.data!['inquiries'] as { totalCount: number; edges: { node: Inquiry }[] };
      expect(page.totalCount).toBe(2);
      expect(new Set(page.edges.map(({ node }) => node.id))).toEqual(new Set([recent, admitted]));
      const find = 'query($id: ID!) { inquiry(id: $id) { id } }';
      expect((await ask(find, { id: lost })).body.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect((await ask(find, { id: open })).body.errors).toBeUndefined();
      expect(await codeOf(follow, { id: lost, version: 5, stage: 'CONTACTED' })).toBe('NOT_FOUND');
      expect(await codeOf(logCall, { id: lost, outcome: 'REACHED' })).toBe('NOT_FOUND');
      // Once more there is nothing to do, but one is still to come.
      expect(await forget()).toBe(0);
      expect(await dueIn()).toEqual([24]);
    });

    it('is forgotten by the days that the organization set, in that organization alone', async () => {
      await ended('LOST', 40);
      const elsewhere = await buildOrganization(host);
      expect(await forget()).toBe(0);
      const owner = await member('owner');
      const set = (inquiryKeepDays: number) =>
        host.database.write(owner, (tx) => new OrganizationsService().update(tx, { version: 1, inquiryKeepDays }));
      await expect(set(29)).rejects.toMatchObject({ field: 'input.inquiryKeepDays' });
      await expect(set(3_651)).rejects.toMatchObject({ field: 'input.inquiryKeepDays' });
      await set(30);
      expect(await forget(elsewhere.id)).toBe(0);
      expect(await forget()).toBe(1);
      // Nothing ended is left: the worker stays away until something ends again.
      expect(await dueIn()).toEqual([]);
    });

    it('tells who runs the organization how many were forgotten and are due, and nobody else', async () => {
      const owner = await member('owner');
      const health = async (as = owner) => {
        const { body } = await ask('{ health: forgettingHealth { keepDays forgotten due nextLookAt } }', {}, as);
        return body.errors?.[0]?.extensions['code'] ?? body.data!['health'];
      };
      const nothing = { keepDays: 365, forgotten: 0, due: 0 };
      expect(await health()).toEqual({ ...nothing, nextLookAt: null });
      await ended('LOST', 366);
      await ended('REFERRED_OUT', 364);
      await ended('ADMITTED', 3_000);
      await made(record, asked());
      expect(await health()).toEqual({ ...nothing, due: 1, nextLookAt: expect.any(String) as string });
      await forget();
      expect(await health()).toEqual({ ...nothing, forgotten: 1, nextLookAt: expect.any(String) as string });
      expect(await health(desk)).toBe('FORBIDDEN');
      const elsewhere = await buildOrganization(host);
      const other = await buildStaff(host, elsewhere.id, ['owner']);
      cookies.set(other, await api.cookieFor(other));
      expect(await health(other)).toEqual({ ...nothing, nextLookAt: null });
    });

    it('has the database refuse a half-forgotten row, and a note that is changed instead of taken out', async () => {
      const id = await ended('LOST', 400);
      const run = (statement: string) => host.database.write(desk, (tx) => tx.query(statement, [id]));
      await expect(run('update inquiries set forgotten_at = app.now() where id = $1')).rejects.toThrow(
        'inquiries_forgotten_check',
      );
      await expect(run('update inquiries set ask_for = null where id = $1')).rejects.toThrow(
        'inquiries_forgotten_check',
      );
      await expect(run(`update inquiry_calls set note = 'Other words' where inquiry_id = $1`)).rejects.toThrow(
        'taken out',
      );
      await expect(run(`update inquiry_calls set outcome = 'reached' where inquiry_id = $1`)).rejects.toThrow(
        'permission',
      );
    });
  });
});
