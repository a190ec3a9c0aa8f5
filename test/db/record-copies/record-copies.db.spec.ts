import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { StaffContext } from '@stepwell/kernel/context';
import { PatientPins } from '@stepwell/domain/patients/patient-pins.service';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { TEST_IDENTITY_SECRET } from '@stepwell/test/support/test-environment';

const PIN = '294716';
const hostile = `<script>alert(1)</script>"'&`;

describe('a copy of their record, as patients download it', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let ana: BuiltPatient;
  let cookie: string;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startPatientApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    ana = await buildPatient(host, organization, { firstName: hostile, careTeam: [clinician] });
    cookie = await api.cookieFor(ana.self);
    const pins = new PatientPins(new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET }));
    await system('insert into patient_access (organization_id, patient_id, pin_hash) values ($1, $2, $3)', [
      ...[organization.id, ana.id, await pins.hash(ana.id, PIN)],
    ]);
  });

  const system = <Row>(sql: string, values: unknown[]) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(sql, values));
  const take = (body: unknown = { pin: PIN, language: 'en' }, init: Parameters<ApiUnderTest['send']>[1] = {}) =>
    api.send('/my-copy/file', {
      ...{ method: 'POST', body: JSON.stringify(body), cookie, ...init },
      headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
    });
  const refusal = async (response: Response) => {
    const { error } = (await response.json()) as { error: { code: string } };
    return [response.status, error.code];
  };
  const open = async (response: Response) => {
    expect(response.status).toBe(200);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['copy.html', 'copy.json']);
    const [page, data] = [strFromU8(files['copy.html']!), strFromU8(files['copy.json']!)];
    return { page, data: JSON.parse(data) as { format: string; language: string; sections: Sections } };
  };
  type Sections = Record<string, Record<string, Record<string, unknown>[]>>;
  const copies = () =>
    system<{ language: string }>('select language from record_copies where organization_id = $1 and patient_id = $2', [
      ...[organization.id, ana.id],
    ]);

  it('is a neutral file that no cache keeps: a page, in which every word is escaped, and data', async () => {
    const response = await take();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="my-copy.zip"');
    const { page, data } = await open(response);
    expect(data).toMatchObject({ format: 'stepwell-record/1', language: 'en' });
    expect(data.sections['me']!['patients']).toEqual([
      expect.objectContaining({ firstName: hostile, lastName: ana.lastName }),
    ]);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(page).toContain('Counseling notes that a counselor keeps apart');
  });

  it('says whom to call in an emergency, as the chart does', async () => {
    await system('insert into patient_details (organization_id, patient_id, emergency_contact) values ($1, $2, $3)', [
      ...[organization.id, ana.id],
      JSON.stringify({ name: 'mo', relation: 'sister', phone: null, words: 'mo, sister' }),
    ]);
    const { page, data } = await open(await take());
    expect(data.sections['me']!['patient_details']).toEqual([
      expect.objectContaining({ emergencyContact: 'mo, sister' }),
    ]);
    expect(page).toContain('<dt>To call in an emergency</dt><dd>mo, sister</dd>');
  });

  it('says when a call was asked for, and not by whom or in which words', async () => {
    await system(
      `insert into inquiries (organization_id, patient_id, facility_id, source, ask_for, phone, caller, best_time, language,
         voicemail, note, stage, ended_at)
       values ($1, $2, $3, 'web', 'Her sister', '+13125550142', 'someone_else', 'any', 'en', 'none', 'Told in confidence',
         'admitted', app.now())`,
      [organization.id, ana.id, organization.facility.id],
    );
    const { page, data } = await open(await take());
    expect(data.sections['intake']!['inquiries']).toEqual([
      expect.objectContaining({ askedHow: 'web', askedBy: 'someone_else', place: organization.facility.name }),
    ]);
    expect(page).toContain('<dt>Who asked</dt><dd>someone else</dd>');
    expect(page + JSON.stringify(data)).not.toMatch(/sister|confidence|0142/);
  });

  it('speaks Spanish where the patient reads it', async () => {
    const { page } = await open(await take({ pin: PIN, language: 'es' }));
    expect(page).toContain('lang="es"');
    expect(page).toContain('Mi atención y mi equipo');
    expect(page).not.toContain('My care and my team');
    expect(await copies()).toEqual([{ language: 'es' }]);
  });

  it('leaves a row of the patient as its reader in the audit log', async () => {
    await open(await take());
    const rows = await system<{ outcome: string; patients: string[] }>(
      `select outcome, patient_ids as patients from audit_events
       where organization_id = $1 and action = 'downloadMyRecord' and actor_id = $2`,
      [organization.id, ana.id],
    );
    expect(rows).toEqual([{ outcome: 'allowed', patients: [ana.id] }]);
  });

  it('holds no counseling note and no words of others', async () => {
    const ben = await buildPatient(host, organization, { lastName: 'Benedetti', careTeam: [clinician] });
    for (const patient of [ana, ben])
      await host.database.write(clinician, (tx) =>
        tx.query(
          `insert into counseling_notes (organization_id, patient_id, session_kind, held_on, text, author_id, submit_id)
           values ($1, $2, 'individual', '2026-01-05', 'kept apart', $3, $4)`,
          [organization.id, patient.id, clinician.actorId, randomUUID()],
        ),
      );
    const { page, data } = await open(await take());
    for (const words of ['kept apart', 'Benedetti', ben.id])
      expect(page.replace('keeps apart', '') + JSON.stringify(data)).not.toContain(words);
  });

  it('asks for the PIN again, and a wrong one counts towards the lock', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect(await refusal(await take({ pin: '000000', language: 'en' }))).toEqual([401, 'PIN_REFUSED']);
    expect(await refusal(await take())).toEqual([401, 'PIN_REFUSED']);
    expect(await copies()).toEqual([]);
  });

  it('is there three times a day, and says how long to wait', async () => {
    for (let taken = 0; taken < 3; taken += 1) expect((await take()).status).toBe(200);
    const fourth = await take();
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(80_000);
    expect(await refusal(fourth)).toEqual([429, 'TOO_MANY_TRIES']);
    expect(await copies()).toHaveLength(3);
  });

  it('is not made more often by asking at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => take()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429]);
    for (const answer of answers) await answer.arrayBuffer();
  });

  it.each([
    ['nobody who is signed in', { cookie: '' }, 401],
    ['another page’s form', { headers: { 'x-requested-with': '' } }, 403],
    ['another origin', { headers: { origin: 'https://evil.example' } }, 403],
  ] as const)('is not for %s', async (_who, init, status) => {
    expect((await take(undefined, init)).status).toBe(status);
    expect(await copies()).toEqual([]);
  });

  it.each([
    ['no PIN', { language: 'en' }],
    ['a PIN that is no text', { pin: { $ne: '' }, language: 'en' }],
    ['a PIN without end', { pin: '1'.repeat(41), language: 'en' }],
    ['another language', { pin: PIN, language: 'fr' }],
    ['somebody else’s id', { pin: PIN, language: 'en', patientId: randomUUID() }],
    ['a list', [PIN]],
  ])('refuses %s', async (_what, body) => {
    expect((await take(body)).status).toBe(400);
    expect(await copies()).toEqual([]);
  });

  it('has no address that opens by a link, and no page of the app there', async () => {
    for (const path of ['/my-copy', '/my-copy/file', '/my-copy/'])
      expect((await api.send(path, { cookie, headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('of one patient is never another’s: each session gets its own', async () => {
    const ben = await buildPatient(host, organization, { lastName: 'Benedetti' });
    // Ben has no PIN of his own yet; Ana's opens nothing of his.
    expect(await refusal(await take(undefined, { cookie: await api.cookieFor(ben.self) }))).toEqual([
      401,
      'PIN_REFUSED',
    ]);
  });
});
