import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SendOutcome, TextMessage } from '@stepwell/delivery/message';
import { TwilioTexter } from '@stepwell/delivery/providers/twilio.provider';

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const message: TextMessage = { to: '+14085550142', text: 'Messages: hello', key: 'key', language: 'en' };
const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Behaviour =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe('a text to a provider that', () => {
  let server: Server;
  let behaviour: Behaviour;
  let requests: {
    method: string | undefined;
    url: string | undefined;
    authorization: string | undefined;
    form: URLSearchParams;
  }[];
  beforeEach(async () => {
    requests = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        requests.push({
          method: request.method,
          url: request.url,
          authorization: request.headers.authorization,
          form: new URLSearchParams(body),
        });
        behaviour(request, response, body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  });

  const sent = (): unknown[] => requests.filter(({ method }) => method === 'POST');

  const texter = (overrides: Record<string, string | undefined> = {}): TwilioTexter =>
    new TwilioTexter({
      SMS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/twilio`,
      SMS_ACCOUNT_SID: 'AC1',
      SMS_AUTH_TOKEN: 'secret',
      SMS_FROM: '+15005550006',
      ...overrides,
    });

  it('takes it: accepted under its own id', async () => {
    behaviour = answer(201, '{"sid":"SM42","status":"queued"}');
    expect(await texter().send(message)).toEqual({ kind: 'accepted', providerId: 'SM42' });
    expect(requests).toEqual([
      {
        method: 'POST',
        url: '/twilio/2010-04-01/Accounts/AC1/Messages.json',
        authorization: `Basic ${Buffer.from('AC1:secret').toString('base64')}`,
        form: new URLSearchParams({ To: message.to, Body: message.text, From: '+15005550006' }),
      },
    ]);
  });

  it.each<[string, Behaviour, SendOutcome]>([
    ['accepts with rubbish', answer(200, '<html>'), { kind: 'unknown' }],
    ['fails after it may have accepted', answer(500, '{}'), { kind: 'unknown' }],
    ['hangs up after it read the request', (request) => void request.socket.destroy(), { kind: 'unknown' }],
    [
      'hangs up in the middle of its answer',
      (request, response) =>
        void (response.writeHead(201, { 'content-length': '99' }), response.write('{', () => request.socket.destroy())),
      { kind: 'unknown' },
    ],
    [
      'answers without end',
      (_request, response) => void response.writeHead(201).end(`{"sid":"${'x'.repeat(100_000)}"}`),
      { kind: 'unknown' },
    ],
    ['asks for patience', answer(429, '{}', { 'retry-after': '7' }), { kind: 'retry', afterSeconds: 7 }],
    ['sends us elsewhere', answer(301, '', { location: 'http://127.0.0.1:1/' }), { kind: 'retry' }],
    ['says that the person opted out', answer(400, '{"code":21610}'), { kind: 'rejected', reason: 'opted_out' }],
    ['refuses the number', answer(400, '{"code":21211}'), { kind: 'rejected', reason: 'bounced' }],
  ])('%s', async (_what, does, outcome) => {
    behaviour = does;
    expect(await texter().send(message)).toEqual(outcome);
    expect(sent()).toHaveLength(1);
  });

  it.each<[string, object, SendOutcome]>([
    ['took it', {}, { kind: 'accepted', providerId: 'SM43' }],
    ['took another one to that phone', { body: 'Messages: hello again' }, { kind: 'unknown' }],
    [
      'took such a one yesterday',
      { date_created: new Date(Date.now() - 86_400_000).toUTCString() },
      { kind: 'unknown' },
    ],
  ])('hangs up, and then says that it %s: it is believed, nothing goes twice', async (_what, listed, outcome) => {
    const same = { sid: 'SM43', body: message.text, date_created: new Date().toUTCString(), ...listed };
    behaviour = (request, response, body) => {
      if (request.method === 'POST') request.socket.destroy();
      else answer(200, JSON.stringify({ messages: [same] }))(request, response, body);
    };
    expect(await texter().send(message)).toEqual(outcome);
    expect(sent()).toHaveLength(1);
    expect(requests[1]!.url).toContain(`?To=${encodeURIComponent(message.to)}&`);
  });

  it('is not there: nothing left', async () => {
    const gone = texter();
    await new Promise((resolve) => server.close(resolve));
    expect(await gone.send(message)).toEqual({ kind: 'retry' });
  });

  it('nobody set up: it is never asked', async () => {
    expect(texter({ SMS_AUTH_TOKEN: undefined }).isConfigured).toBe(false);
    expect(await texter({ SMS_URL: undefined }).send(message)).toEqual({ kind: 'rejected', reason: 'not_configured' });
    expect(await texter().send({ ...message, to: '4085550142' })).toEqual({ kind: 'rejected', reason: 'bad_address' });
    expect(requests).toEqual([]);
  });
});
