import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTextRequest } from '../../tools/inbox/text-sink.mjs';

/**
 * What goes wrong with one request to send: it never arrives, it is taken and its answer is lost or says that it failed, or
 * the provider asks for patience.
 */
export const mischiefs = ['lose-request', 'lose-answer', 'fail-after', 'busy'] as const;
/** One of them. */
export type Mischief = (typeof mischiefs)[number];

/** A provider's server of a test. */
export interface MessageApi {
  /** Variables that send a worker there. */
  readonly env: Record<string, string>;
  /** Each message that it took responsibility for, in order: what a phone or mailbox gets. */
  readonly taken: { to: string; text: string }[];
  /** Requests to send and to look, in order. */
  readonly requests: { method: string; headers: IncomingHttpHeaders }[];
  /** Asked at each request to send. */
  mischief: () => Mischief | undefined;
  stop(): Promise<void>;
}

interface Asked {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}
interface Answered {
  status: number;
  json: unknown;
}

/** Starts what speaks Twilio's Messages API, as the local inbox does: it knows no key, and lists what it took. */
export async function startTextProvider(): Promise<MessageApi> {
  const credentials = { accountSid: 'AC00000000000000000000000000000000', authToken: 'token' };
  const stored: { kind: 'text'; to: string; from: string; text: string; at: string; reference: string }[] = [];
  const store = {
    add: (text: Omit<(typeof stored)[number], 'at'>) => {
      const kept = { ...text, at: new Date().toISOString() };
      stored.push(kept);
      return kept;
    },
    newestFirst: () => stored.toReversed(),
    findByReference: (reference: string) => stored.find((text) => text.reference === reference),
  };
  return serve(
    stored,
    ({ method, url, headers, body }) =>
      answerTextRequest(
        { method, pathname: url.pathname, search: url.search, authorization: headers.authorization, body },
        { ...credentials, store },
      ),
    (url) => ({
      SMS_URL: `${url}/twilio`,
      SMS_ACCOUNT_SID: credentials.accountSid,
      SMS_AUTH_TOKEN: credentials.authToken,
      SMS_FROM: '+15005550006',
    }),
  );
}

/** Starts what speaks Resend's API: one key is sent once, and answers the same when it comes again. */
export async function startMailApi(): Promise<MessageApi> {
  const taken: MessageApi['taken'] = [];
  const known = new Map<string, { id: string; body: string }>();
  return serve(
    taken,
    ({ headers, body }) => {
      if (headers.authorization !== 'Bearer re_test') return { status: 401, json: { name: 'missing_api_key' } };
      const key = String(headers['idempotency-key'] ?? randomUUID());
      const before = known.get(key);
      if (before && before.body !== body) return { status: 409, json: { name: 'invalid_idempotent_request' } };
      if (before) return { status: 200, json: { id: before.id } };
      const mail = JSON.parse(body) as { to: string[]; text: string };
      known.set(key, { id: randomUUID(), body });
      taken.push({ to: mail.to[0]!, text: mail.text });
      return { status: 200, json: { id: known.get(key)!.id } };
    },
    (url) => ({ MAIL_API_URL: url, MAIL_API_KEY: 're_test' }),
  );
}

async function serve(
  taken: MessageApi['taken'],
  answer: (asked: Asked) => Answered,
  envAt: (url: string) => Record<string, string>,
): Promise<MessageApi> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', headers } = request;
      api.requests.push({ method, headers });
      const mischief = method === 'POST' ? api.mischief() : undefined;
      if (mischief === 'lose-request') return void request.socket.destroy();
      if (mischief === 'busy') return void response.writeHead(429, { 'retry-after': '1' }).end('{}');
      const { status, json } = answer({ method, url: new URL(request.url!, 'http://api'), headers, body });
      if (mischief === 'lose-answer') return void request.socket.destroy();
      response.writeHead(mischief === 'fail-after' ? 500 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: MessageApi = {
    env: envAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    taken,
    requests: [],
    mischief: () => undefined,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return api;
}
