import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

interface Inquiry {
  id: string;
  version: number;
  askFor: string;
  phone: string;
  stage: string;
  firstReachedAt: string | null;
  endedAt: string | null;
  owner: { id: string } | null;
  nextAction: string | null;
  calls: { outcome: string; madeByName: string }[];
}

const fields =
  '{ id version askFor phone stage firstReachedAt endedAt owner { id } nextAction calls { outcome madeByName } }';
const record = `mutation($input: RecordInquiryInput!) { made: recordInquiry(input: $input) ${fields} }`;
const logCall = `mutation($input: LogInquiryCallInput!) { made: logInquiryCall(input: $input) ${fields} }`;
const follow = `mutation($input: FollowInquiryInput!) { made: followInquiry(input: $input) ${fields} }`;
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

  it.each(['clinician', 'owner'] as const)('is closed to a %s, in the database too', async (role) => {
    await made(record, caller());
    const outsider = await member(role);
    expect((await ask(list, {}, outsider)).body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const seen = await host.database.read(outsider, (tx) => tx.query('select from inquiries'));
    expect(seen).toEqual([]);
  });
});
