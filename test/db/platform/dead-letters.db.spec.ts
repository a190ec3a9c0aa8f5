import { randomUUID } from 'node:crypto';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

interface Parked {
  id: string;
  kind: string;
  version: number;
  errorCode: string;
}

const LIST = `query($first: Int!, $after: String) { deadLetters(first: $first, after: $after) { totalCount
  edges { node { id kind version errorCode } } pageInfo { hasNextPage endCursor } } }`;
const ONE = 'mutation($input: ReplayDeadLetterInput!) { replayDeadLetter(input: $input) { count } }';
const ALL = 'mutation($input: ReplayDeadLettersInput!) { replayDeadLetters(input: $input) { count } }';

describe('work that was given up', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let owner: string;
  let clinician: string;
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
    owner = await api.cookieFor(await buildStaff(host, organization.id, ['owner']));
    clinician = await api.cookieFor(await buildStaff(host, organization.id, ['clinician']));
  });

  /** Parks one row, as the worker does after the last try. */
  async function park(kind: string): Promise<string> {
    const id = randomUUID();
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into outbox (organization_id, id, queue, name, handler, payload, request_id, attempts, failed_at, last_error)
         values ($1, $2, 'delivery', $3, 'any', '{}', 'test', 8, app.now(), 'UNAVAILABLE')`,
        [organization.id, id, kind],
      ),
    );
    return id;
  }
  const rowOf = async (id: string) =>
    (
      await host.database.read(organization.system, (tx) =>
        tx.query(
          `select attempts, failed_at is null and available_at <= app.now() as ready, replays from outbox
           where organization_id = $1 and id = $2`,
          [organization.id, id],
        ),
      )
    )[0];
  const list = async (
    variables: object,
  ): Promise<{
    totalCount: number;
    edges: { node: Parked }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }> => (await api.graphql(LIST, variables, owner)).body.data!['deadLetters'] as never;

  it('is listed page by page, with its kind and a code for the reason', async () => {
    for (let count = 0; count < 5; count += 1) await park('access-link.send');
    const first = await list({ first: 3 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(first.edges[0]!.node).toMatchObject({ kind: 'access-link.send', errorCode: 'UNAVAILABLE', version: 0 });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(5);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is tried again with all its tries, once however often the button is pressed', async () => {
    const id = await park('access-link.send');
    const press = () => api.graphql(ONE, { input: { id, version: 0 } }, owner);
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ body }) => body.errors)).toEqual([undefined, undefined]);
    const counts = answers.map(({ body }) => (body.data!['replayDeadLetter'] as { count: number }).count);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await rowOf(id)).toEqual({ attempts: 0, ready: true, replays: 1 });
    expect((await list({ first: 3 })).totalCount).toBe(0);
  });

  it('is not tried again by a page that shows an older failure', async () => {
    const id = await park('access-link.send');
    await api.graphql(ONE, { input: { id, version: 0 } }, owner);
    await host.database.write(organization.system, (tx) =>
      tx.query('update outbox set failed_at = app.now() where organization_id = $1 and id = $2', [organization.id, id]),
    );
    const { body } = await api.graphql(ONE, { input: { id, version: 0 } }, owner);
    expect(body.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  it('is tried again by kind, and no other kind with it', async () => {
    const [one, two, other] = [
      await park('access-link.send'),
      await park('access-link.send'),
      await park('other.send'),
    ];
    const { body } = await api.graphql(ALL, { input: { kind: 'access-link.send' } }, owner);
    expect(body.data).toEqual({ replayDeadLetters: { count: 2 } });
    expect(await Promise.all([one, two, other].map(rowOf))).toEqual([
      { attempts: 0, ready: true, replays: 1 },
      { attempts: 0, ready: true, replays: 1 },
      { attempts: 8, ready: false, replays: 0 },
    ]);
  });

  it('is nothing for people without the permission, and leaves a trail of who had it tried again', async () => {
    const id = await park('access-link.send');
    for (const [document, input] of [
      [ONE, { id, version: 0 }],
      [ALL, { kind: 'access-link.send' }],
    ] as const) {
      const { body } = await api.graphql(document, { input }, clinician);
      expect(body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await rowOf(id)).toMatchObject({ replays: 0 });
    await api.graphql(ONE, { input: { id, version: 0 } }, owner);
    const trail = await host.database.read(organization.system, (tx) =>
      tx.query(
        `select outcome from audit_events where organization_id = $1 and action like '%.replayDeadLetter' order by id`,
        [organization.id],
      ),
    );
    expect(trail).toEqual([{ outcome: 'refused' }, { outcome: 'allowed' }]);
  });

  it('shows in the numbers of the surface as the root field alone, whatever the operation was called', async () => {
    await api.graphql('query Secret_name_7 { deadLetterKinds { kind } }', {}, owner);
    const numbers = await (await api.send('/metrics')).text();
    expect(numbers).toMatch(/stepwell_http_request_seconds_count\{.*operation="deadLetterKinds".*\} 1/);
    expect(numbers).not.toContain('Secret_name_7');
    expect(numbers).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});
