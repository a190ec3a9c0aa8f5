import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import zlib from 'node:zlib';
import { feedsCertificate, feedsKey, LocalWeb } from '@stepwell/test/support/local-web';
import type { Network } from '@stepwell/platform/safe-fetch/dial';
import { SafeFetch, type SafeFetchResult } from '@stepwell/platform/safe-fetch/safe-fetch';

const request = { maxBytes: 100_000, timeoutMs: 20_000, accept: 'application/json' };
const web = new LocalWeb();

async function answerOf(listener: RequestListener, overrides: Partial<typeof request> = {}): Promise<SafeFetchResult> {
  const { url, fetch } = await web.feed(listener);
  return fetch.get(url, { ...request, ...overrides });
}

const refused = (code: string, status: number | null = null) => ({ kind: 'refused', code, status });
const json = (response: ServerResponse) => response.end('[{"slug":"a"}]');

afterEach(async () => {
  jest.restoreAllMocks();
  await web.close();
});

describe('an address that may not be dialled', () => {
  it.each([
    ['http://127.0.0.1/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['http://0x7f.1/', 'private_address'],
    ['http://0177.0.0.1/', 'private_address'],
    ['http://10.0.0.8/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://[::ffff:10.0.0.1]/', 'private_address'],
    ['http://[fd00:ec2::254]/', 'private_address'],
    ['http://0/', 'private_address'],
    ['http://localhost/', 'private_address'],
    ['ftp://example.org/', 'bad_scheme'],
    ['file:///etc/passwd', 'bad_scheme'],
    ['gopher://example.org/', 'bad_scheme'],
    ['http://example.org:22/', 'bad_port'],
    ['https://example.org:8443/', 'bad_port'],
    ['http://user:secret@example.org/', 'bad_address'],
    ['http://', 'bad_address'],
    ['meetings', 'bad_address'],
    [`http://example.org/${'x'.repeat(2_000)}`, 'bad_address'],
  ])('%.60s is refused as %s before a connection is made', async (address, code) => {
    const connect = jest.spyOn(net.Socket.prototype, 'connect');
    expect(await new SafeFetch().get(address, request)).toEqual(refused(code));
    // A name is looked up by the socket; what it may not dial, it never gets as far as dialling.
    for (const { value } of connect.mock.results) expect((value as net.Socket).remoteAddress).toBeUndefined();
  });

  it('is refused when only one of the addresses of a name is private', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    expect(await new SafeFetch({ resolve }).get('https://feeds.test/', request)).toEqual(refused('private_address'));
  });

  it('is refused when a name leads nowhere', async () => {
    expect(await web.fetch([80], { resolve: async () => [] }).get('http://feeds.test/', request)).toEqual(
      refused('dns'),
    );
    const resolve = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOTFOUND' }));
    expect(await web.fetch([80], { resolve }).get('http://feeds.test/', request)).toEqual(refused('dns'));
  });

  it('is refused after the connection too, if something else led there', async () => {
    let requests = 0;
    let checks = 0;
    const mayDial = () => (checks += 1) === 1;
    const { url, fetch } = await web.feed((_, response) => json(response).once('close', () => (requests += 1)), {
      mayDial,
    });
    expect(await fetch.get(url, request)).toEqual(refused('private_address'));
    expect(requests).toBe(0);
  });

  it('is looked up once a connection, and dialled as it was checked: a name that is bound anew gains nothing', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    let lookups = 0;
    const resolve = async () => [{ address: answers[(lookups += 1) - 1] ?? '10.0.0.1', family: 4 }];
    const { url, fetch } = await web.feed((_, response) => json(response), { resolve });
    expect(await fetch.get(url, request)).toMatchObject({ kind: 'ok' });
    expect(lookups).toBe(1);
    expect(await fetch.get(url, request)).toEqual(refused('private_address'));
  });

  it('is refused when the name is bound anew between a redirect and its target', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = async () => [{ address: answers.shift()!, family: 4 }];
    const seen: string[] = [];
    const { url, fetch } = await web.feed(
      (incoming, response) => {
        seen.push(incoming.url!);
        response.writeHead(302, { location: '/other' }).end();
      },
      { resolve },
    );
    expect(await fetch.get(url, request)).toEqual(refused('private_address'));
    expect(seen).toEqual(['/feed']);
  });
});

describe('redirects', () => {
  const to = (location: string) => answerOf((_, response) => response.writeHead(302, { location }).end());

  it.each([
    ['http://10.0.0.1/', 'bad_port'],
    ['http://127.0.0.2:PORT/', 'private_address'],
    ['http://[::1]:PORT/', 'private_address'],
    ['file:///etc/passwd', 'bad_scheme'],
    ['http://a:b@feeds.test:PORT/', 'bad_address'],
    ['http://', 'bad_answer'],
  ])('to %s are refused as %s', async (location, code) => {
    const { url, port, fetch } = await web.feed((_, response) =>
      response.writeHead(307, { location: location.replace('PORT', String(port)) }).end(),
    );
    expect(await fetch.get(url, request)).toEqual(refused(code));
  });

  it('are followed three times and no more, with an endless body of their own or not', async () => {
    const hops = (count: number) =>
      answerOf((incoming, response) => {
        const hop = Number(/\d+$/.exec(incoming.url!)?.[0] ?? 0);
        if (hop === count) return json(response);
        response.writeHead(301, { location: `/hop/${hop + 1}` });
        return response.write('not the end');
      });
    expect(await hops(3)).toMatchObject({ kind: 'ok' });
    expect(await hops(4)).toEqual(refused('too_many_redirects'));
    expect(await to('/feed')).toEqual(refused('too_many_redirects'));
  });

  it('never lead from https to http', async () => {
    const plain = await web.serve(http.createServer((_, response) => json(response)));
    const location = `http://feeds.test:${plain}/`;
    const secure = await web.serve(
      https.createServer({ key: feedsKey, cert: feedsCertificate }, (_, response) =>
        response.writeHead(302, { location }).end(),
      ),
    );
    const fetch = web.fetch([plain, secure], { ca: feedsCertificate });
    expect(await fetch.get(`https://feeds.test:${secure}/`, request)).toEqual(refused('insecure_redirect'));
  });
});

describe('the certificate', () => {
  it('must be one that somebody vouches for, made out to this name', async () => {
    const port = await web.serve(
      https.createServer({ key: feedsKey, cert: feedsCertificate }, (_, response) => json(response)),
    );
    const get = (host: string, network: Partial<Network>) =>
      web.fetch([port], network).get(`https://${host}:${port}/`, request);
    expect(await get('feeds.test', { ca: feedsCertificate })).toMatchObject({ kind: 'ok' });
    expect(await get('feeds.test', {})).toEqual(refused('tls'));
    expect(await get('other.test', { ca: feedsCertificate })).toEqual(refused('tls'));
    const plain = await web.serve(http.createServer((_, response) => json(response)));
    expect(await web.fetch([plain]).get(`https://feeds.test:${plain}/`, request)).toEqual(refused('tls'));
  });
});

describe('the answer', () => {
  it('comes with its headers, whatever way it was compressed', async () => {
    const packers = {
      gzip: zlib.gzipSync,
      deflate: zlib.deflateSync,
      br: zlib.brotliCompressSync,
      identity: (body: Buffer) => body,
    };
    for (const [encoding, pack] of Object.entries(packers)) {
      const answer = await answerOf((_, response) => {
        response.setHeader('content-encoding', encoding).setHeader('etag', '"1"');
        response.end(pack(Buffer.from('[{"slug":"ä"}]')));
      });
      expect(answer).toMatchObject({ kind: 'ok', headers: { etag: '"1"' } });
      expect(answer.kind === 'ok' && answer.body.toString()).toBe('[{"slug":"ä"}]');
    }
  });

  it('is asked for without cookies or credentials, and only if it changed', async () => {
    let seen: IncomingMessage['headers'] = {};
    const { url, fetch } = await web.feed((incoming, response) => {
      seen = incoming.headers;
      response.writeHead(304).end();
    });
    const given = { etag: '"7"', lastModified: 'Wed, 25 Nov 2026 10:00:00 GMT' };
    expect(await fetch.get(url, { ...request, ...given })).toEqual({ kind: 'not_modified' });
    expect(seen).toMatchObject({ 'if-none-match': '"7"', 'if-modified-since': given.lastModified });
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining([expect.stringMatching(/cookie|authorization/)]));
    expect(await fetch.get(url, request)).toEqual(refused('bad_status', 304));
  });

  it.each([
    [404, 'not_found'],
    [410, 'not_found'],
    [401, 'denied'],
    [403, 'denied'],
    [500, 'bad_status'],
    [204, 'bad_status'],
  ])('with status %i is %s', async (status, code) => {
    expect(await answerOf((_, response) => response.writeHead(status).end())).toEqual(refused(code, status));
  });

  it.each(['<!doctype html><p>Sign in to the network', ' \n<html>', 'meetings', '"text"', '<?xml version="1.0"?>'])(
    '%j with status 200 is not JSON',
    async (body) => {
      expect(await answerOf((_, response) => response.end(body))).toEqual(refused('not_json'));
      expect(await answerOf((_, response) => response.end(body), { accept: '*/*' })).toMatchObject({ kind: 'ok' });
    },
  );

  it('may be empty or begin with a byte order mark: its reader says more', async () => {
    expect(await answerOf((_, response) => response.end())).toMatchObject({ kind: 'ok' });
    expect(await answerOf((_, response) => response.end('\uFEFF [1]'))).toMatchObject({ kind: 'ok' });
  });

  it('is refused when damaged, cut short, in an unknown encoding, or not HTTP', async () => {
    const packed = zlib.gzipSync('[{"slug":"a"}]');
    const encoded = (encoding: string, body: Buffer) =>
      answerOf((_, response) => response.setHeader('content-encoding', encoding).end(body));
    expect(await encoded('gzip', Buffer.from('[]'))).toEqual(refused('bad_answer'));
    expect(await encoded('gzip', packed.subarray(0, 20))).toEqual(refused('bad_answer'));
    expect(await encoded('zstd', packed)).toEqual(refused('bad_answer'));
    const cut = await answerOf((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('[1', () => response.destroy());
    });
    expect(cut).toEqual(refused('unreachable'));
    const port = await web.serve(net.createServer((socket) => socket.end('220 mail.test ESMTP\r\n')));
    expect(await web.fetch([port]).get(`http://feeds.test:${port}/`, request)).toEqual(refused('bad_answer'));
  });

  it('is refused when nobody listens', async () => {
    const { url, fetch } = await web.feed((_, response) => json(response));
    await web.close();
    expect(await fetch.get(url, request)).toEqual(refused('unreachable'));
  });
});
