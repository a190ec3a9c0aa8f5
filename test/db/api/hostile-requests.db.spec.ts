import type { StaffContext } from '@stepwell/kernel/context';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { startStaffApi, type ApiUnderTest, type Answer } from '@stepwell/test/support/start-api';

const bad = '{"errors":[{"message":"Bad request","extensions":{"code":"BAD_REQUEST"';

describe('a hostile request', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let staff: StaffContext;
  let cookie: string;

  beforeAll(async () => {
    host = await openTestHost();
    const organization = await buildOrganization(host);
    staff = await buildStaff(host, organization.id, ['clinical_supervisor']);
    api = await startStaffApi(host);
    cookie = await api.cookieFor(staff);
  });

  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const ask = (query: string, variables?: object): Promise<Answer> => api.graphql(query, variables, cookie);
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    api.send('/graphql', { method: 'POST', body, headers, cookie });

  it.each([
    ['asks for the schema', '{ __schema { types { name fields { name } } } }'],
    ['asks for one type', '{ __type(name: "Patient") { name } }'],
    ['asks for a field that nearly exists', '{ viewr { displayName } }'],
    ['asks for a field that is nonsense', '{ qqqqqq { displayName } }'],
    ['asks with an argument that nearly exists', '{ tasks(frst: 1) { totalCount } }'],
    ['asks with a type that does not exist', 'query($x: Taks) { viewer { displayName } }'],
    ['has 101 aliases of nothing', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['has 101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: viewer { displayName }`).join(' ')} }`],
    ['repeats a field 5,000 times', `{ ${'__typename '.repeat(5_000)} }`],
    ['has 500 directives', `{ viewer { displayName ${'@include(if: true) '.repeat(500)} } }`],
    ['has an unknown directive ten times', `{ __typename ${'@aa'.repeat(10)} }`],
    ['is nested too deep', `{ patient(id: "x") { ${'tasks { patient { '.repeat(6)} id ${'} }'.repeat(6)} } }`],
    ['is a fragment bomb', fragmentBomb(12)],
    ['has circular fragments', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['is not GraphQL', 'qwerty cop { abc }'],
    ['has two operations and names none', 'query a { __typename } query b { __typename }'],
    ['is a subscription', 'subscription { changed }'],
    ['asks for federation', '{ _service { sdl } }'],
  ])('that %s is refused with the same masked words', async (_title, query) => {
    const started = Date.now();
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.text.startsWith(bad)).toBe(true);
    expect(answer.body.errors!.every((error) => error.message === 'Bad request')).toBe(true);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it.each([
    ['names with a NUL', ['a\0b', 'c', '00000000-0000-4000-8000-000000000000']],
    ['half a surrogate', ['\uD800', 'c', '00000000-0000-4000-8000-000000000000']],
    ['a last id that is none', ['a', 'c', 'x']],
    ['too many parts', ['a', 'b', 'c', 'd', 'e']],
  ])('that continues from a cursor with %s is refused, whatever the list', async (_title, key) => {
    for (const list of ['caseload', 'tasks', 'staffMembers', 'meetings', 'auditEvents']) {
      const own = list === 'staffMembers' && key.length === 3 ? [key[0], key[2]] : key;
      const after = Buffer.from(JSON.stringify(own)).toString('base64url');
      const answer = await ask(`{ ${list}(after: "${after}") { pageInfo { hasNextPage } } }`);
      const { code } = answer.body.errors![0]!.extensions as { code: string };
      expect([list, code]).toEqual([list, list === 'auditEvents' ? 'FORBIDDEN' : 'BAD_INPUT']);
    }
  });

  it('that overlaps 2,500 fields of one name is refused before it costs anything', async () => {
    const query = `{ ${Array.from({ length: 2_500 }, (_, i) => `tasks(first: ${i + 1}) { totalCount }`).join(' ')} }`;
    expect((await ask(query)).status).toBe(400);
  });

  it.each([
    ['an array of queries', JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])],
    ['cut JSON', '{"query":'],
    ['an empty body', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['an empty array', '[]'],
  ])('with %s is a JSON 400, never a page', async (_title, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).not.toMatch(/at \/|node_modules|stack/);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'sent as %s, as a foreign form could, is refused',
    async (type) => {
      const response = await post('query=%7B__typename%7D', { 'content-type': type });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );

  it('without our own page’s header is refused, whatever cookie it carries', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { displayName } }' }),
    });
    expect(response.status).toBe(403);
  });

  it('from another origin is refused even with the header', async () => {
    const response = await post(JSON.stringify({ query: '{ viewer { displayName } }' }), {
      'content-type': 'application/json',
      origin: 'https://elsewhere.example',
    });
    expect(response.status).toBe(403);
  });

  it.each(['/graphql?query=%7B__typename%7D', '/graphql?query=mutation%7BcompleteTask%7D', '/graphql'])(
    'by GET to %s runs nothing and shows no console',
    async (path) => {
      const response = await api.send(path, { cookie, headers: { accept: 'text/html' } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toMatch(/graphiql|playground|apollo/i);
    },
  );

  it('of 101 kB is refused with the limit', async () => {
    const response = await post(JSON.stringify({ query: '{ __typename }', variables: { x: 'a'.repeat(101_000) } }));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('100 kB');
  });

  it('that is a persisted query is refused with 400', async () => {
    const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
    const response = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }));
    expect(response.status).toBe(400);
  });

  it('with a polluting variable changes nothing', async () => {
    await post('{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['too many', 100_000],
    ['none', 0],
    ['fewer than none', -1],
  ])('for %s rows names the argument', async (_title, first) => {
    const answer = await ask('query($first: Int!) { tasks(first: $first) { totalCount } }', { first });
    expect(answer.body.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'first' });
  });

  it.each([99_999_999_999, 'not-a-number'])(
    'for %s rows is refused before it runs, without repeating the value',
    async (first) => {
      const answer = await ask('query($first: Int!) { tasks(first: $first) { totalCount } }', { first });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(String(first));
      expect(answer.body.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'first' });
    },
  );

  it('with a forged cursor is refused in words', async () => {
    const answer = await ask('{ tasks(after: "bm90IGEgY3Vyc29y") { totalCount } }');
    expect(answer.body.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });

  it('that spoofs tenant, user or host by headers is answered as the session it has', async () => {
    const response = await post(JSON.stringify({ query: '{ viewer { staffMemberId } }' }), {
      'content-type': 'application/json',
      'x-tenant-id': '00000000-0000-4000-8000-000000000000',
      'x-user-id': '00000000-0000-4000-8000-000000000000',
      'x-forwarded-host': 'elsewhere.example',
      authorization: 'Bearer nothing',
    });
    expect(await response.json()).toEqual({ data: { viewer: { staffMemberId: staff.actorId } } });
  });

  it('without a session learns only that it has none', async () => {
    const answer = await api.graphql('{ viewer { displayName } caseload { totalCount } }');
    expect(answer.body.data).toBeNull();
    expect(answer.body.errors!.every((error) => error.extensions['code'] === 'UNAUTHENTICATED')).toBe(true);
  });

  it('leaves the security headers on every answer', async () => {
    const response = await api.send('/healthz');
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

function fragmentBomb(levels: number): string {
  const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  return `query { ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { __typename }`;
}
