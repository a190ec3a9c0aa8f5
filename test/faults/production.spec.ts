import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { startSession } from '@stepwell/platform/auth/sessions';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { startStack, type Stack } from '@stepwell/test/support/start-stack';

const production = {
  NODE_ENV: 'production',
  PUBLIC_STAFF_URL: 'https://team.example.org',
  PUBLIC_PATIENT_URL: 'https://pages.example.org',
  TRUSTED_PROXIES: '1',
  SMTP_URL: 'smtps://127.0.0.1:9',
  MAIL_FROM: 'Messages <messages@example.org>',
  LOG_LEVEL: 'warn',
};

/** What stands on every answer. */
const everywhere = {
  'cache-control': 'no-store',
  'content-security-policy':
    `default-src 'none';script-src 'self';style-src 'self' 'nonce-N';img-src 'self' data:;font-src 'self';` +
    `connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';upgrade-insecure-requests`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-robots-tag': 'noindex, nofollow',
  'x-xss-protection': '0',
};
/** What differs from answer to answer and says nothing. */
const left = [
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'vary',
];

describe('the built product in production', () => {
  let stack: Stack;
  let cookie: string;

  beforeAll(async () => {
    stack = await startStack({ processes: [], env: production });
    const superuser = new Client({ connectionString: stack.database.urls.superuser });
    await superuser.connect();
    await superuser.query(`update app.instance set environment = 'production'`);
    await superuser.end();
    await Promise.all((['staff', 'patient', 'worker'] as const).map((name) => stack.start(name)));
    cookie = await signIn();
  });

  afterAll(() => stack.stop());

  async function signIn(): Promise<string> {
    const { urls, contextSecret } = stack.database;
    const source = createDataSource({ url: urls.rw, entities: [], pool: 2, applicationName: 'stepwell-test' });
    await source.initialize();
    const host = { database: new Database(source, contextSecret), ownerUrl: urls.owner };
    const organization = await buildOrganization(host);
    const staff = await buildStaff(host, organization.id, ['clinician']);
    const token = await startSession(source, {
      id: staff.sessionId,
      kind: 'staff',
      organizationId: organization.id,
      accountId: staff.accountId,
      subjectId: staff.actorId,
      accessVersion: staff.accessVersion,
      userAgent: 'tests',
    });
    await source.destroy();
    return `__Host-staff=${token}`;
  }

  const ask = (path: string, init: RequestInit = {}, surface: 'staff' | 'patient' = 'staff'): Promise<Response> =>
    fetch(`${surface === 'staff' ? stack.staffUrl : stack.patientUrl}${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        'x-requested-with': 'stepwell',
        'x-forwarded-for': '203.0.113.9',
        'x-forwarded-proto': 'https',
        ...(init.headers as Record<string, string>),
      },
    });
  const graphql = (body: object): Promise<Response> =>
    ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  /** The id of what one of the apps asks for, by the name of its operation. */
  const idOf = (app: 'clinician' | 'patient', operation: string): string => {
    const file = path.resolve(__dirname, `../../dist/apps/api/documents/${app}.json`);
    const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    return documents.find(([, words]) => new RegExp(`\\bquery ${operation}\\b`).test(words))![0];
  };
  const headersOf = async (response: Response): Promise<Record<string, string>> => {
    await response.body?.cancel();
    const all = Object.fromEntries([...response.headers].filter(([name]) => !left.includes(name)));
    expect(all['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    delete all['x-request-id'];
    return {
      ...all,
      'content-security-policy': all['content-security-policy']!.replace(/'nonce-[^']+'/, `'nonce-N'`),
    };
  };

  it('puts exactly these headers on each class of answer', async () => {
    const html = { accept: 'text/html' };
    const page = await ask('/', { headers: html });
    const asset = /"(\/assets\/[^"]+\.js)"/.exec(await page.clone().text())![1]!;
    const json = { 'content-type': 'application/json; charset=utf-8' };
    // What was built goes compressed from 1 kB on, and no answer of the API ever does (decision 0077).
    const smallPage = { 'content-type': 'text/html; charset=utf-8' };
    const webPage = { ...smallPage, 'content-encoding': 'gzip' };
    const answers: Record<string, [Promise<Response>, Record<string, string>]> = {
      page: [Promise.resolve(page), smallPage],
      'page of the administration': [ask('/admin/', { headers: html }), smallPage],
      'page for patients': [ask('/', { headers: html }, 'patient'), webPage],
      asset: [
        ask(asset),
        {
          'content-type': 'text/javascript; charset=utf-8',
          'content-encoding': 'gzip',
          'cache-control': 'public, max-age=31536000, immutable',
          'accept-ranges': 'bytes',
        },
      ],
      GraphQL: [graphql({ documentId: idOf('clinician', 'Viewer') }), json],
      'REST of what needs a session': [ask('/auth/switch-organization', { method: 'POST' }), json],
      health: [ask('/healthz'), json],
      readiness: [ask('/readyz', {}, 'patient'), json],
      'what is not there': [ask('/nothing.txt'), json],
      events: [
        ask('/events', { headers: { cookie } }),
        {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          'x-accel-buffering': 'no',
        },
      ],
    };
    for (const [name, [answer, own]] of Object.entries(answers)) {
      expect({ name, ...(await headersOf(await answer)) }).toEqual({ name, ...everywhere, ...own });
    }
  });

  it('gives cookies to https and this host alone', async () => {
    const { headers } = await ask('/auth/sign-out', {
      method: 'POST',
      headers: { cookie: await signIn() },
    });
    expect(headers.getSetCookie()).toEqual(['__Host-staff=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure']);
    expect(headers.get('clear-site-data')).toBe('"cache"');
  });

  it('does not tell its schema, nor the place of an error', async () => {
    const schema = await graphql({ query: '{ __schema { types { name } } }' });
    expect(schema.status).toBe(400);
    const wrong = await ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    for (const text of [await schema.text(), await wrong.text(), await (await ask('/auth/nowhere')).text()]) {
      expect(text).not.toMatch(/stack|node_modules|\.js:\d+|queryType|"types"/);
    }
  });

  it('answers what its own pages ask, and nothing that somebody words themselves', async () => {
    const documentId = idOf('clinician', 'Viewer');
    const answers: [object, number, RegExp][] = [
      [{ documentId }, 200, /"displayName":/],
      [{ query: '{ viewer { displayName } }' }, 400, /BAD_REQUEST/],
      [{ documentId, query: '{ viewer { displayName } }' }, 400, /BAD_REQUEST/],
      [{ documentId: [documentId] }, 400, /BAD_REQUEST/],
      [{}, 400, /BAD_REQUEST/],
      [[{ documentId }], 400, /BAD_REQUEST/],
      [{ documentId: 'toString' }, 400, /PAGE_OUTDATED/],
      [{ documentId: idOf('patient', 'MyDay') }, 400, /from before the last update.*PAGE_OUTDATED/],
    ];
    for (const [body, status, text] of answers) {
      const answer = await graphql(body);
      expect({ body, status: answer.status, text: await answer.text() }).toEqual({
        body,
        status,
        text: expect.stringMatching(text) as string,
      });
    }
    const address = `/graphql?query=${encodeURIComponent('{ viewer { displayName } }')}`;
    expect((await ask(address, { headers: { cookie } })).status).toBe(400);
  });

  it('has no numbers on the surface that anybody reaches', async () => {
    expect((await ask('/metrics', {}, 'patient')).status).toBe(404);
    const numbers = await (await fetch(`http://127.0.0.1:${new URL(stack.workerUrl).port}/metrics`)).text();
    expect(numbers).toContain('process_cpu_seconds_total');
  });

  it.each([
    ['CONTEXT_SECRET', { CONTEXT_SECRET: 'short' }, /CONTEXT_SECRET needs at least 32 characters/],
    ['DATABASE_URL', { DATABASE_URL: 'owner' }, /DATABASE_URL must sign in as app_rw/],
    ['NODE_ENV', { NODE_ENV: 'development' }, /NODE_ENV is development, but the database was migrated for production/],
  ] as const)('refuses to start with a wrong %s, in a sentence without a stack', async (_name, wrong, sentence) => {
    const { urls } = stack.database;
    const given = 'DATABASE_URL' in wrong ? { DATABASE_URL: urls.owner } : wrong;
    const env: NodeJS.ProcessEnv = { ...stack.env, ...given };
    delete env['DATABASE_OWNER_URL'];
    const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], { env });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(words).toMatch(sentence);
    expect(words).not.toMatch(/\n\s+at /);
    expect(words).not.toContain(new URL(urls.owner).password);
  });

  it('ends by itself when asked, with a stream of events open', async () => {
    const open = await ask('/events', { headers: { cookie: await signIn() } });
    const started = Date.now();
    await Promise.all((['staff', 'patient', 'worker'] as const).map((name) => stack.stopProcess(name)));
    expect(Date.now() - started).toBeLessThan(25_000);
    await open.body?.cancel().catch(() => undefined);
  });
});
