import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import { appointOperator } from '@stepwell/domain/operators/appoint-operator';
import { operatorsStaff } from '@stepwell/domain/operators/operators.staff';
import type { SqlRunner } from '@stepwell/platform/auth/auth-connection';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { digests, openStaffSurface, PASSWORD, type StaffSurface } from '../staff/staff-surface';

const OPERATOR_PASSWORD = 'copper lagoon whistle oak';
const take = 'mutation { takeOrganizationExport { closesAt downloadedByName } }';
const look = '{ organizationExport { reason downloadedAt } }';

describe('the export of an organization', () => {
  let surface: StaffSurface;
  let superuser: Client;
  let operator: BrowserSession;
  let home: BuiltOrganization;
  let counter = 0;

  beforeAll(async () => {
    surface = await openStaffSurface(operatorsStaff);
    superuser = new Client({ connectionString: surface.host.test.urls.superuser });
    const owner = new Client({ connectionString: surface.host.ownerUrl });
    await Promise.all([superuser.connect(), owner.connect()]);
    const sql: SqlRunner = {
      query: async <Row>(text: string, values: readonly unknown[] = []) =>
        (await owner.query(text, [...values])).rows as Row[],
    };
    const email = 'operator@example.org';
    const token = await appointOperator(sql, digests, { email, name: 'Olga Operator' });
    await owner.end();
    operator = new BrowserSession(surface.url);
    await operator.post('/operator/accept', { token, password: OPERATOR_PASSWORD });
    const { body } = await operator.post('/operator/sign-in', { email, password: OPERATOR_PASSWORD });
    const { ticket, setup } = body as unknown as { ticket: string; setup: { secret: string } };
    const code = new TOTP({ secret: Secret.fromBase32(setup.secret) }).generate();
    expect((await operator.post('/operator/second-step', { ticket, code })).status).toBe(200);
  });

  beforeEach(async () => {
    home = await buildOrganization(surface.host);
  });

  afterAll(async () => {
    await superuser.end();
    await surface.close();
  });

  const act = async (name: string, { id }: BuiltOrganization, reason = 'They change the system'): Promise<number> =>
    (await operator.post(`/operator/organizations/${name}`, { organizationId: id, reason })).status;
  const listed = async ({ id }: BuiltOrganization) =>
    ((await operator.get('/operator/organizations')).body['organizations'] as Record<string, unknown>[]).find(
      (one) => one['id'] === id,
    );
  const person = async (
    of: BuiltOrganization,
    ...roles: Parameters<StaffSurface['person']>[1]
  ): Promise<BrowserSession> => {
    const email = `${roles[0]}-${(counter += 1)}@example.org`;
    await surface.person(of.id, roles, email);
    return surface.signedIn(email);
  };
  const download = async (from: BrowserSession) => {
    const answer = await fetch(`${surface.url}/organization-export/file`, {
      headers: { cookie: `__Host-staff=${from.cookie('__Host-staff')}`, 'x-stepwell-page': '1' },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = answer.ok ? gunzipSync(bytes).toString() : bytes.toString();
    return { status: answer.status, text, disposition: answer.headers.get('content-disposition') };
  };

  it('is opened with a reason for fourteen days, once, and closed before its time', async () => {
    expect(await act('open-export', home, ' ')).toBe(400);
    expect(await act('close-export', home)).toBe(409);
    expect(await act('open-export', home)).toBe(204);
    expect(await act('open-export', home)).toBe(409);
    const until = new Date(String((await listed(home))!['exportUntil'])).getTime();
    expect(Math.round((until - Date.now()) / 3_600_000)).toBe(14 * 24);
    expect(await act('close-export', home, 'Wrong one')).toBe(204);
    expect(await listed(home)).toMatchObject({ exportUntil: null });
    const { rows } = await superuser.query(
      'select act, reason from operator_acts where organization_id = $1 order by at',
      [home.id],
    );
    expect(rows).toEqual([
      { act: 'export_open', reason: 'They change the system' },
      { act: 'export_close', reason: 'Wrong one' },
    ]);
  });

  it('asks the operator for a code again, and gives the operator no file', async () => {
    await superuser.query(`update sessions set proven_at = now() - interval '6 minutes' where kind = 'operator'`);
    expect(await act('open-export', home)).toBe(403);
    await superuser.query(`update sessions set proven_at = now() where kind = 'operator'`);
    expect(await act('open-export', home)).toBe(204);
    const stolen = new BrowserSession(surface.url);
    stolen.plant('__Host-staff', operator.cookie('__Host-operator')!);
    expect((await download(stolen)).status).toBe(401);
    expect((await operator.get('/organization-export/file')).status).toBe(401);
  });

  it('is whole: head, rows and a manifest that counts and proves them, with one audit row and none in the accounting', async () => {
    const from = await person(home, 'owner');
    const patient = await buildPatient(surface.host, home, { lastName: 'Exported' });
    const other = await buildOrganization(surface.host);
    await buildPatient(surface.host, other, { lastName: 'Elsewhere' });
    await act('open-export', home);
    const { text, disposition } = await download(from);
    expect(disposition).toBe('attachment; filename="organization-record.ndjson.gz"');
    const lines = text.trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as { table?: string; row?: Record<string, unknown> });
    expect(parsed[0]).toMatchObject({ format: 'stepwell-organization/1', organization: home.name });
    const rows = parsed.filter(({ table }) => table !== undefined);
    expect(new Set(rows.map(({ row }) => row!['organization_id']))).toEqual(new Set([home.id]));
    expect(rows.filter(({ table }) => table === 'patients').map(({ row }) => row!['id'])).toEqual([patient.id]);
    expect(text).not.toContain('Elsewhere');
    const { manifest } = parsed.at(-1) as unknown as {
      manifest: { schemaVersion: string; counts: Record<string, number>; sha256: string };
    };
    expect(Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(manifest.sha256).toBe(
      createHash('sha256')
        .update(`${lines.slice(0, -1).join('\n')}\n`)
        .digest('hex'),
    );
    const newest = await superuser.query<{ name: string }>('select max(name) as name from schema_migrations');
    expect(manifest.schemaVersion).toBe(newest.rows[0]!.name);
    const audit = await superuser.query(
      `select actor_kind, outcome from audit_events where organization_id = $1 and action = 'downloadOrganizationExport'`,
      [home.id],
    );
    expect(audit.rows).toEqual([{ actor_kind: 'staff', outcome: 'allowed' }]);
    const accounting = await superuser.query('select from disclosures where organization_id = $1', [home.id]);
    expect(accounting.rowCount).toBe(0);
    expect((await listed(home))!['exportedAt']).not.toBeNull();
  });

  it('is for owners of that organization alone, with password or code shown just now, while it is open', async () => {
    const owner = await person(home, 'owner');
    expect((await download(owner)).status).toBe(404);
    await act('open-export', home);
    for (const roles of [['admin'], ['clinical_supervisor'], ['auditor']] as const) {
      const from = await person(home, ...roles);
      expect((await download(from)).status).toBe(403);
      await expect(from.graph(look)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const elsewhere = await buildOrganization(surface.host);
    const stranger = await person(elsewhere, 'owner');
    expect((await download(stranger)).status).toBe(404);
    await expect(stranger.graph(look)).resolves.toEqual({ organizationExport: null });
    await superuser.query(`update sessions set proven_at = now() - interval '6 minutes' where kind = 'staff'`);
    expect(await download(owner)).toMatchObject({
      status: 403,
      text: expect.stringContaining('STEP_UP_REQUIRED') as string,
    });
    await expect(owner.graph(take)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    await superuser.query(`update sessions set proven_at = now() where kind = 'staff'`);
    await expect(owner.graph(take)).resolves.toMatchObject({ takeOrganizationExport: {} });
    expect((await download(owner)).status).toBe(200);
    await superuser.query(`update organization_exports set closes_at = app.now() where organization_id = $1`, [
      home.id,
    ]);
    expect((await download(owner)).status).toBe(404);
    await expect(owner.graph(take)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets owners of a suspended organization in for it, for nothing else, and out when it closes', async () => {
    const ownerEmail = `owner-${(counter += 1)}@example.org`;
    const adminEmail = `admin-${(counter += 1)}@example.org`;
    await surface.person(home.id, ['owner', 'clinical_supervisor'], ownerEmail);
    await surface.person(home.id, ['admin'], adminEmail);
    await act('suspend', home);
    const signIn = async (email: string): Promise<number> =>
      (await new BrowserSession(surface.url).post('/auth/sign-in', { email, password: PASSWORD })).status;
    expect(await signIn(ownerEmail)).toBe(401);
    await act('open-export', home);
    expect(await signIn(adminEmail)).toBe(401);
    const owner = await surface.signedIn(ownerEmail);
    await expect(owner.graph('{ viewer { permissions } }')).resolves.toEqual({
      viewer: { permissions: ['organization:export'] },
    });
    await expect(owner.graph('{ staffMembers(first: 1) { totalCount } }')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { text } = await download(owner);
    expect(text).toContain('"manifest"');
    await act('close-export', home);
    await expect(owner.graph('{ viewer { permissions } }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await download(owner)).status).toBe(401);
    expect(await signIn(ownerEmail)).toBe(401);
  });

  it('tells open pages of the organization, and of no other, when it is opened, taken and closed, and of no refusal', async () => {
    const from = await person(home, 'owner');
    const listener = new Client({ connectionString: surface.host.test.urls.rw });
    await listener.connect();
    const hints: string[] = [];
    listener.on('notification', ({ payload }) => hints.push(payload ?? ''));
    await listener.query('listen changed');
    const heard = async (): Promise<string[]> => {
      await listener.query('select 1');
      return hints.splice(0);
    };
    const hint = `${home.id} organization`;
    expect(await act('close-export', home)).toBe(409);
    expect(await heard()).toEqual([]);
    await act('open-export', home);
    expect(await heard()).toEqual([hint]);
    await from.graph(take);
    expect(await heard()).toEqual([hint]);
    await download(from);
    expect(await heard()).toEqual([hint]);
    await act('close-export', home);
    expect(await heard()).toEqual([hint]);
    await listener.end();
  });

  it('ends in the middle when it is closed meanwhile, so that no half file passes for a whole one', async () => {
    const from = await person(home, 'owner');
    await act('open-export', home);
    await superuser.query(`update organizations set status = 'suspended' where organization_id = $1`, [home.id]);
    await superuser.query(
      `create function public.close_in_the_middle() returns trigger language plpgsql security definer as $$
       begin update organization_exports set closed_at = app.now() where organization_id = new.organization_id; return new; end $$;
       create trigger close_in_the_middle after insert on audit_events for each row
         when (new.action = 'downloadOrganizationExport') execute function public.close_in_the_middle()`,
    );
    await expect(download(from)).rejects.toThrow();
    await superuser.query('drop trigger close_in_the_middle on audit_events');
  });
});
