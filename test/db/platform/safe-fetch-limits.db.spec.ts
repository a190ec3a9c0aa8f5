import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import zlib from 'node:zlib';
import { LocalWeb } from '@stepwell/test/support/local-web';
import type { SafeFetchResult } from '@stepwell/platform/safe-fetch/safe-fetch';

const request = { maxBytes: 100_000, timeoutMs: 20_000, accept: 'application/json' };
const web = new LocalWeb();

async function answerOf(listener: RequestListener, overrides: Partial<typeof request> = {}): Promise<SafeFetchResult> {
  const { url, fetch } = await web.feed(listener);
  return fetch.get(url, { ...request, ...overrides });
}

const refused = (code: string) => ({ kind: 'refused', code, status: null });

afterEach(() => web.close());

describe('limits of an answer', () => {
  const chunk = Buffer.alloc(64_000, 32);

  /** Sends a body of the given size as fast as it is taken; answers how much was taken. */
  function pour(total: number, headers: OutgoingHttpHeaders = {}) {
    let taken = 0;
    const listener: RequestListener = (_, response) => {
      response.writeHead(200, headers);
      const more = () => {
        while (taken < total && !response.destroyed) {
          taken += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    return { listener, taken: () => taken };
  }

  it('stop a body of 500 MB at the limit, declared or not, and one without end', async () => {
    for (const [total, headers] of [
      [500_000_000, {}],
      [500_000_000, { 'content-length': '500000000' }],
      [Infinity, {}],
    ] as const) {
      const { listener, taken } = pour(total, headers);
      expect(await answerOf(listener)).toEqual(refused('too_large'));
      expect(taken()).toBeLessThan(20_000_000);
    }
  });

  it('count what a compressed body becomes', async () => {
    for (const [encoding, bomb] of [
      ['gzip', zlib.gzipSync(Buffer.alloc(50_000_000))],
      ['br', zlib.brotliCompressSync(Buffer.alloc(50_000_000))],
    ] as const) {
      expect(bomb.length).toBeLessThan(request.maxBytes);
      expect(await answerOf((_, response) => response.setHeader('content-encoding', encoding).end(bomb))).toEqual(
        refused('too_large'),
      );
    }
  });

  it('take a body of exactly the limit', async () => {
    const body = `[${' '.repeat(request.maxBytes - 2)}]`;
    expect(await answerOf((_, response) => response.end(body))).toMatchObject({ kind: 'ok' });
    expect(await answerOf((_, response) => response.end(`${body} `))).toEqual(refused('too_large'));
  });

  it('end headers that never do', async () => {
    expect(await answerOf((_, response) => response.setHeader('x-long', 'x'.repeat(20_000)).end())).toEqual(
      refused('too_large'),
    );
  });

  it('end what is slow: the lookup, the headers, and a byte now and then', async () => {
    const soon = { ...request, timeoutMs: 300 };
    const never = () => new Promise<never>(() => undefined);
    expect(await web.fetch([80], { resolve: never }).get('http://feeds.test/', soon)).toEqual(refused('too_slow'));
    expect(await answerOf(() => undefined, soon)).toEqual(refused('too_slow'));
    let drip: NodeJS.Timeout | undefined;
    const slow: RequestListener = (_, response) => {
      response.write('[');
      drip = setInterval(() => response.write(' '), 20);
    };
    expect(await answerOf(slow, soon)).toEqual(refused('too_slow'));
    clearInterval(drip);
  });
});
