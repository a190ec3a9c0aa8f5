import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import type { ApiUnderTest } from '@stepwell/test/support/start-api';
import { textsFor } from './bad-values';

const MEGABYTES_10 = 10_000_000;
const wrong = [null, [], {}, 5, true, ['x'], { $gt: '' }];

/** Tries every POST route of a surface with bodies that are none; `routes` gives each a body of the right form. */
export function describeRoutes(
  start: (host: TestHost) => Promise<ApiUnderTest>,
  routes: Record<string, Record<string, unknown>>,
): void {
  let host: TestHost;
  let api: ApiUnderTest;
  const every = [...Object.keys(routes), '/graphql', '/auth/sign-out', '/nowhere'];

  beforeAll(async () => {
    host = await openTestHost();
    api = await start(host);
  });

  afterAll(async () => {
    await api.close();
    await host.close();
  });

  let sender = 0;
  const post = (path: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
    api.send(path, {
      method: 'POST',
      body,
      // Each try comes from another network, so that none is refused for its number.
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `10.${(sender += 1) >> 16}.${(sender >> 8) & 255}.${sender & 255}`,
        ...headers,
      },
    });

  /** A JSON answer below 500 with a sentence that repeats nothing. */
  async function refusal(response: Response): Promise<{ code: string; message: string; field?: string }> {
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { error, errors } = (await response.json()) as {
      error?: { code: string; message: string; field?: string };
      errors?: { message: string; extensions: { code: string } }[];
    };
    const found = error ?? { code: errors![0]!.extensions.code, message: errors![0]!.message };
    expect(found.code).not.toBe('INTERNAL');
    expect(found.message).toMatch(/^[A-Z“].{8,}/);
    expect(found.message).not.toMatch(/expected|invalid input|received|unrecognized/i);
    return found;
  }

  it.each(every)('%s answers a body of 10 MB with the limit', async (path) => {
    // Of its own: what follows a refused body on one connection may meet its end.
    const response = await post(path, JSON.stringify({ query: 'x'.repeat(MEGABYTES_10) }), { connection: 'close' });
    expect(response.status).toBe(413);
    expect((await refusal(response)).message).toBe('This is larger than the limit of 100 kB.');
  });

  it.each(every)('%s does not unpack a bomb', async (path) => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(MEGABYTES_10, 32)));
    expect((await post(path, bomb, { 'content-encoding': 'gzip' })).status).toBe(413);
  });

  it.each(Object.keys(routes))('%s answers what is not JSON in words', async (path) => {
    for (const body of ['{"token":', '', 'null', '7', '[]', '"x"', '{"a":1}{', '\u0000', `${'['.repeat(20_000)}`])
      await refusal(await post(path, body));
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'image/png',
    ])
      await refusal(await post(path, JSON.stringify(routes[path]), { 'content-type': type }));
    for (const charset of ['utf-7', 'ibm037', 'nonsense'])
      await refusal(await post(path, '{}', { 'content-type': `application/json; charset=${charset}` }));
    await refusal(await post(path, '{}', { 'content-encoding': 'nonsense' }));
    await refusal(await post(path, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])));
  });

  it.each(Object.entries(routes).filter(([, body]) => Object.keys(body).length > 0))(
    '%s names the field that has the wrong form, and takes no other',
    async (path, body) => {
      for (const field of Object.keys(body)) {
        for (const value of wrong) {
          const { code, field: named } = await refusal(await post(path, JSON.stringify({ ...body, [field]: value })));
          expect({ path, value, code, named }).toEqual({ path, value, code: 'BAD_INPUT', named: field });
        }
      }
      for (const extra of ['organizationId', 'isAdmin', 'role'].filter((name) => !(name in body))) {
        const { code } = await refusal(await post(path, JSON.stringify({ ...body, [extra]: 'owner' })));
        expect(code).toBe('BAD_INPUT');
      }
      await refusal(await post(path, `{"__proto__":{"polluted":true}}`));
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it.each(
    Object.entries(routes).flatMap(([path, body]) => Object.keys(body).map((field) => [path, field, body] as const)),
  )('%s takes any text as %s, or refuses it in words', async (path, field, body) => {
    for (const text of textsFor(path.length)) {
      const response = await post(path, JSON.stringify({ ...body, [field]: text }));
      expect(response.status).toBeLessThan(500);
      if (response.status < 400) continue;
      const { message } = await refusal(response);
      if (text.length > 12) expect(message).not.toContain(text);
    }
  });

  it('hangs up on a body that never ends', async () => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nx-requested-with: stepwell\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const drip = setInterval(() => socket.write('1\r\n \r\n'), 200);
    await closed;
    clearInterval(drip);
  });
}
