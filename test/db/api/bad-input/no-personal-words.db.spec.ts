import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { actingAsPatient } from '@stepwell/test/support/build-patient';
import { cookieFor } from '@stepwell/test/support/start-api';
import { testVariables } from '@stepwell/test/support/test-environment';
import { freePort } from '../../../../tools/ports.mjs';
import { seedOrganization, type SeededOrganization } from '../../../isolation/seed-organization';
import { staffOperations } from '../../../isolation/staff-operations';
import { operationsOf, type Variables } from './input-form';

const root = path.resolve(__dirname, '../../../..');
/** Stands in names, addresses, texts, passwords and tokens alike. */
const CANARY = 'canary7c1f';
const TOKEN = `${CANARY}${'A'.repeat(43 - CANARY.length)}`;
const PIN = '739184';
const PHONE = '3125550139';
const secrets = new RegExp([CANARY, PIN, PHONE, 'boom-value'].join('|'), 'i');

const entries = {
  staff: 'apps/api/src/main.staff.ts',
  patient: 'apps/api/src/main.patient.ts',
  worker: 'apps/worker/src/main.ts',
};
type Entry = keyof typeof entries;

// Three processes start from their sources, one after the other.
jest.setTimeout(400_000);

describe('what the processes write down', () => {
  let host: TestHost;
  let superuser: Client;
  let listener: Client;
  let mine: SeededOrganization;
  let written = '';
  const notified: string[] = [];
  const running: ChildProcess[] = [];
  const urls = {} as Record<Entry, string>;

  beforeAll(async () => {
    host = await openTestHost();
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    listener = new Client({ connectionString: host.test.urls.rw });
    await listener.connect();
    listener.on('notification', ({ payload }) => notified.push(payload ?? ''));
    await listener.query('listen changed; listen outbox');
    mine = await seedOrganization(host, { cookieFor: (context) => cookieFor(host, context) }, CANARY);
    for (const entry of ['staff', 'patient', 'worker'] as const) urls[entry] = await start(entry);
  });

  afterAll(async () => {
    for (const child of running) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    await listener.end();
    await superuser.end();
    await host.close();
  });

  /** A process as it ships, telling everything it has to tell. */
  async function start(entry: Entry): Promise<string> {
    const port = await freePort();
    const variables = testVariables(host.test, { LOG_LEVEL: 'trace', [`${entry.toUpperCase()}_PORT`]: String(port) });
    const child = spawn(process.execPath, ['--require', './test/support/typescript-hook.cjs', entries[entry]], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (written += data.toString()));
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 1_200; tries += 1) {
      if (child.exitCode !== null) throw new Error(`${entry} ended: ${written}`);
      if (
        await fetch(`${url}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        return url;
      await pause(100);
    }
    throw new Error(`${entry} is not ready: ${written}`);
  }

  const send = (
    entry: Entry,
    address: string,
    body?: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${urls[entry]}${address}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-requested-with': 'stepwell', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
    });
  const ask = async (name: string, variables?: Variables): Promise<string> => {
    const operation = operationsOf('staff').find((one) => one.name === name)!;
    const { as, variables: known } = staffOperations[name]!;
    const query = { query: operation.document, variables: variables ?? known?.(mine.ids) ?? operation.sample() };
    const answer = await send('staff', '/graphql', JSON.stringify(query), { cookie: mine.cookies[as] });
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'done';
  };
  const boom = (): Variables => ({
    input: { patientId: mine.ids.patient, title: `${CANARY} boom-value`, priority: 'NORMAL' },
  });
  /** What a process tells arrives beside its answer, so it may come after it. */
  async function tells(what: RegExp): Promise<void> {
    for (let tries = 0; tries < 600 && !what.test(written); tries += 1) await pause(100);
    expect(written).toMatch(what);
  }
  async function whileBroken(breaks: string, mends: string, work: () => Promise<void>): Promise<void> {
    await superuser.query(breaks);
    try {
      await work();
    } finally {
      await superuser.query(mends);
    }
  }

  it('holds nothing of a form that is refused', async () => {
    const patient = await cookieFor(host, actingAsPatient(mine.id, mine.ids.patient));
    for (const entry of ['staff', 'patient'] as const) {
      const cookie = entry === 'staff' ? mine.cookies.supervisor : patient;
      for (const operation of operationsOf(entry)) {
        const own = entry === 'staff' ? staffOperations[operation.name]!.variables?.(mine.ids) : {};
        const known = { ...operation.sample({ ...mine.ids }), ...own };
        for (const leaf of operation.leaves) {
          for (const value of [`${CANARY}\0`, { [CANARY]: PHONE }]) {
            const query = { query: operation.document, variables: operation.with(known, leaf.path, value) };
            await send(entry, '/graphql', JSON.stringify(query), { cookie });
          }
        }
      }
    }
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of a body, address or header that is none', async () => {
    for (const entry of ['staff', 'patient'] as const) {
      for (const body of [`{"query":"{ ${CANARY}`, `{"${CANARY}":`, CANARY, `["${CANARY}"]`, CANARY.repeat(20_000)]) {
        for (const type of ['application/json', 'text/plain', `${CANARY}/x`, `application/json; charset=${CANARY}`])
          await send(entry, '/graphql', body, { 'content-type': type });
      }
      await send(entry, `/${CANARY}?email=${CANARY}`);
      await send(entry, `/auth/sign-in?email=${CANARY}`, '{}', { referer: `http://${CANARY}`, cookie: `a=${CANARY}` });
      await send(entry, `/graphql?query=${CANARY}`);
    }
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of sign-in, links, PINs and codes', async () => {
    const credentials = { email: `${CANARY}@example.org`, password: `${CANARY} password` };
    for (const [entry, address, body] of [
      ['staff', '/auth/sign-in', credentials],
      ['staff', '/auth/password-reset/request', { email: credentials.email }],
      ['staff', '/auth/password-reset/confirm', { token: TOKEN, password: credentials.password }],
      ['staff', '/auth/invitation/check', { token: TOKEN }],
      ['staff', '/auth/invitation/accept', { token: TOKEN, password: credentials.password }],
      ['patient', '/auth/link/check', { token: TOKEN }],
      ['patient', '/auth/link/open', { token: TOKEN, pin: PIN }],
      ['patient', '/auth/link/choose-pin', { token: TOKEN, setupCode: `48${PIN}`, pin: PIN }],
      ['patient', '/auth/link/renew', { token: TOKEN }],
    ] as const) {
      expect((await send(entry, address, JSON.stringify(body))).status).toBeLessThan(500);
    }
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of a statement that the database refuses, and names what on-call needs', async () => {
    await whileBroken(
      `alter table tasks add constraint boom check (title not like '%boom-value%')`,
      'alter table tasks drop constraint boom',
      async () => expect(await ask('createTask', boom())).toBe('INTERNAL'),
    );
    await tells(/"constraint":"boom"/);
    await whileBroken('revoke insert on tasks from app_rw', 'grant insert on tasks to app_rw', async () =>
      expect(await ask('createTask', boom())).toBe('INTERNAL'),
    );
    await whileBroken(
      'alter table tasks rename column title to gone',
      'alter table tasks rename column gone to title',
      async () => expect(await ask('createTask', boom())).toBe('INTERNAL'),
    );
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of a statement that ran out of time', async () => {
    await whileBroken('begin; lock table tasks in access exclusive mode', 'rollback', async () =>
      expect(await ask('createTask', boom())).toBe('UNAVAILABLE'),
    );
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of what failed because its audit row could not be written, and neither does the database', async () => {
    await whileBroken(
      `alter table audit_events add constraint no_trail check (action <> 'Mutation.createTask') not valid`,
      'alter table audit_events drop constraint no_trail',
      async () => expect(await ask('createTask', boom())).toBe('INTERNAL'),
    );
    const { rows } = await superuser.query('select from tasks where title like $1', ['%boom-value%']);
    expect(rows).toEqual([]);
    expect(written).not.toMatch(secrets);
  });

  it('holds nothing of jobs that fail, and neither do queue, outbox or notifications', async () => {
    const invited = { input: { email: `${CANARY}-new@example.org`, displayName: CANARY, roles: ['NURSE'] } };
    expect(await ask('inviteStaff', invited)).toBe('done');
    expect(await ask('sendContactCode')).toBe('done');
    await superuser.query(
      `insert into outbox (organization_id, queue, name, payload, request_id)
       values ($1, 'delivery', 'access-link.send', jsonb_build_object('patientId', $2::text), 'test'),
              ($1, 'delivery', 'no.such.job', '{}', 'test')`,
      [mine.id, mine.ids.patient],
    );
    // There is no mail server: each of these jobs fails at the door.
    await tells(/"level":(4|5)0.*job/);
    expect(written).not.toMatch(secrets);
    expect(notified.join('\n')).not.toMatch(secrets);
    expect(notified.length).toBeGreaterThan(0);
    const { rows } = await superuser.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'jobs' or tablename in ('outbox', 'due_work')`,
    );
    for (const { name } of rows) {
      // The seeded dead letter is full of canaries by design; no process wrote it.
      const ours = name === 'public.outbox' ? ` where request_id <> 'seed'` : '';
      const found = await superuser.query<{ row: string }>(`select t::text as row from ${name} t${ours}`);
      expect(found.rows.map(({ row }) => row).join('\n')).not.toMatch(secrets);
    }
  });

  it('is kept out of the database’s own log for every role', async () => {
    for (const role of ['rw', 'relay', 'jobs', 'readonly'] as const) {
      const client = new Client({ connectionString: host.test.urls[role] });
      await client.connect();
      const { rows } = await client.query<Record<string, string>>(
        `select current_setting('log_parameter_max_length') as parameters, current_setting('log_error_verbosity') as verbosity,
           current_setting('log_parameter_max_length_on_error') as on_error`,
      );
      await client.end();
      expect({ role, ...rows[0] }).toEqual({ role, parameters: '0', verbosity: 'terse', on_error: '0' });
    }
  });

  it('holds nothing up to the last line, when the processes have ended', async () => {
    for (const child of running.splice(0)) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    expect(written).not.toMatch(secrets);
  });
});
