import { lookup } from 'node:dns/promises';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { dial, type Network, type Route } from './dial';
import { isPublicAddress } from './public-address';
import { ACCEPTED_ENCODINGS, readBody } from './read-body';
import { FetchRefused, refusalOf, type FetchRefusal } from './refusals';
import { readWebAddress, WEB_PORTS } from './web-address';

/** What is asked of an address, and how much of it is borne. */
export interface SafeFetchRequest {
  /** `etag` of the last good answer: an unchanged one comes back as `not_modified`. */
  etag?: string | undefined;
  /** `last-modified` of the last good answer. */
  lastModified?: string | undefined;
  /** Most bytes of the body, as sent and as decompressed. */
  maxBytes: number;
  /** For everything together, redirects and the last byte included. */
  timeoutMs: number;
  /** Media type asked for; with `application/json` an answer that does not begin like JSON is refused. */
  accept: string;
}

/** How the reading of an address ended; nothing of the three is thrown. */
export type SafeFetchResult =
  | { kind: 'ok'; headers: IncomingHttpHeaders; body: Buffer }
  | { kind: 'not_modified' }
  | { kind: 'refused'; code: FetchRefusal; status: number | null };

const internet: Network = {
  ports: WEB_PORTS,
  resolve: (host) => lookup(host, { all: true }),
  mayDial: isPublicAddress,
};

const MAX_REDIRECTS = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/**
 * The only way to an address that a person typed: http(s) on ports 80 and 443, never into a private network, at most
 * three redirects of which each is checked again, bounded in bytes and time; without cookies, credentials or proxies.
 */
export class SafeFetch {
  private readonly network: Network;

  constructor(network: Partial<Network> = {}) {
    this.network = { ...internet, ...network };
  }

  /** Reads an address. Never throws for what the other side does: the result says why there is no body. */
  async get(address: string, request: SafeFetchRequest): Promise<SafeFetchResult> {
    const route = { ...this.network, signal: AbortSignal.timeout(request.timeoutMs) };
    let response: IncomingMessage | undefined;
    try {
      response = await follow(address, headersOf(request), route);
      const wasAsked = request.etag !== undefined || request.lastModified !== undefined;
      if (response.statusCode === 304 && wasAsked) return { kind: 'not_modified' };
      if (response.statusCode !== 200) throw refusedStatus(response.statusCode ?? 0);
      const body = await readBody(response, request.maxBytes);
      if (request.accept === 'application/json' && !beginsLikeJson(body)) throw new FetchRefused('not_json');
      return { kind: 'ok', headers: response.headers, body };
    } catch (error) {
      const { code, status } = refusalOf(error, route.signal);
      return { kind: 'refused', code, status };
    } finally {
      response?.destroy();
    }
  }
}

async function follow(start: string, headers: Record<string, string>, route: Route): Promise<IncomingMessage> {
  let url = readWebAddress(start, route.ports);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const response = await dial(url, headers, route);
    if (!redirects.includes(response.statusCode ?? 0)) return response;
    response.destroy();
    const { location } = response.headers;
    if (location === undefined || !URL.canParse(location, url.href)) throw new FetchRefused('bad_answer');
    const next = readWebAddress(new URL(location, url).href, route.ports);
    if (url.protocol === 'https:' && next.protocol === 'http:') throw new FetchRefused('insecure_redirect');
    url = next;
  }
  throw new FetchRefused('too_many_redirects');
}

function headersOf({ accept, etag, lastModified }: SafeFetchRequest): Record<string, string> {
  return {
    accept,
    'accept-encoding': ACCEPTED_ENCODINGS,
    'user-agent': 'Stepwell',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function refusedStatus(status: number): FetchRefused {
  if (status === 404 || status === 410) return new FetchRefused('not_found', status);
  if ([401, 403, 407, 451].includes(status)) return new FetchRefused('denied', status);
  return new FetchRefused('bad_status', status);
}

/** An empty body passes: its reader says "empty", which helps more than "not JSON". */
function beginsLikeJson(body: Buffer): boolean {
  return /^\uFEFF?\s*(?:[[{]|$)/.test(body.toString('utf8', 0, 1_000));
}
