import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { readCalendarSecret } from '@stepwell/domain/groups/calendar-address';
import { CalendarFeed } from '@stepwell/domain/groups/calendar-feed.entity';
import { MyCalendar } from '@stepwell/domain/groups/my-calendar';
import { ReadCalendar } from '@stepwell/domain/groups/read-calendar';
import { buildAppointment } from '@stepwell/test/support/appointment-services';
import { buildGroup, buildMember, buildSession } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { actingAsPatient, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

describe('a calendar at a secret address', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;
  let sender = 0;

  beforeAll(async () => {
    host = await openTestHost([CalendarFeed]);
    organization = await buildOrganization(host, { name: 'Harrowgate Recovery' });
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Maya Ellison' });
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    patient = await buildPatient(host, organization, {
      firstName: 'Rosalind',
      lastName: 'Marsh',
      careTeam: [clinician],
    });
    const group = await buildGroup(host, organization, clinician, { title: 'Relapse prevention' });
    await buildMember(host, group, patient);
    await buildSession(host, group, { startsIn: 60 });
    const other = await buildGroup(host, organization, supervisor, { title: 'Evening speaker' });
    await buildSession(host, other, { startsIn: 90 });
    api = await startStaffApi(host, { TRUSTED_PROXIES: '1' });
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const ask = async (who: StaffContext, document: string, variables: object) => {
    const { body } = await api.graphql(
      document,
      variables,
      await api.cookieFor({ ...who, sessionId: crypto.randomUUID() }),
    );
    return body.errors ? { code: body.errors[0]!.extensions['code'] } : body.data!;
  };
  const issue = async (who: StaffContext, input: object) => {
    const answer = await ask(
      who,
      'mutation($input: IssueCalendarFeedInput!) { issueCalendarFeed(input: $input) { address feed { id } } }',
      { input },
    );
    const { issueCalendarFeed: issued } = answer as { issueCalendarFeed: { address: string; feed: { id: Id } } };
    return { ...issued, path: new URL(issued.address).pathname };
  };
  const get = async (path: string) => {
    sender += 1;
    const response = await api.send(path, { headers: { 'x-forwarded-for': `10.1.${sender >> 8}.${sender & 255}` } });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const patientFeed = async (path: string) =>
    new ReadCalendar(host.database).run(path.replace('/calendar/', '').replace('.ics', ''), ['patient'], 'test');

  it('of a clinician shows what they lead, with title and room, and nobody’s name', async () => {
    const { path } = await issue(clinician, { kind: 'CLINICIAN' });
    const { status, text, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/calendar');
    expect(headers.get('cache-control')).toBe('private, max-age=900');
    expect(text).toContain('SUMMARY:Relapse prevention');
    expect(text).not.toContain('Evening speaker');
    expect(text).not.toMatch(/Rosalind|Marsh|Maya|Harrowgate/);
  });

  it('of a facility shows all its sessions', async () => {
    const { path } = await issue(supervisor, { kind: 'FACILITY', facilityId: organization.facility.id });
    const { text } = await get(path);
    expect(text).toContain('SUMMARY:Relapse prevention');
    expect(text).toContain('SUMMARY:Evening speaker');
    expect(text).not.toMatch(/Rosalind|Marsh/);
  });

  it('of a patient says times and a neutral word, and answers on the patient surface only', async () => {
    const { path, address } = await issue(clinician, { kind: 'PATIENT', patientId: patient.id });
    expect(address).toMatch(/^http:\/\/localhost:3001\/calendar\/[\w-]{65}\.ics$/);
    expect((await get(path)).status).toBe(404);
    const text = (await patientFeed(path))!;
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('SUMMARY:Appointment');
    expect(text).not.toMatch(/relapse|prevention|facility|recovery|room|group|session|Marsh|location|url/i);
  });

  it('of a patient is theirs to make and to end, whoever made the last address', async () => {
    const mine = new MyCalendar({ PUBLIC_PATIENT_URL: 'http://localhost:3001' });
    const as = <Result>(work: (tx: Transaction) => Promise<Result>) =>
      host.database.write(actingAsPatient(organization.id, patient.id), work);
    const { path: old } = await issue(clinician, { kind: 'PATIENT', patientId: patient.id });
    expect(await as((tx) => mine.of(tx))).toMatchObject({ isOwn: false });
    const { address, calendar } = await as((tx) => mine.issue(tx));
    expect(calendar.isOwn).toBe(true);
    expect(await patientFeed(old)).toBeNull();
    const path = new URL(address).pathname;
    expect(await patientFeed(path)).toContain('SUMMARY:Appointment');
    expect(
      await ask(clinician, 'query($id: ID) { calendarFeeds(patientId: $id) { issuedByName } }', { id: patient.id }),
    ).toEqual({ calendarFeeds: [{ issuedByName: null }] });
    await as((tx) => mine.end(tx));
    expect(await patientFeed(path)).toBeNull();
    expect(await as((tx) => mine.of(tx))).toBeNull();
    await expect(host.database.write(clinician, (tx) => mine.issue(tx))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is one address at a time: a new one ends the old, and a revoked one is as if it never was', async () => {
    const old = await issue(clinician, { kind: 'CLINICIAN' });
    const renewed = await issue(clinician, { kind: 'CLINICIAN' });
    const never = `/calendar/${'A'.repeat(65)}.ics`;
    const [gone, unknown] = [await get(old.path), await get(never)];
    const plain = (text: string) => text.replace(/"reference":"[^"]*"/, '');
    expect([gone.status, plain(gone.text)]).toEqual([unknown.status, plain(unknown.text)]);
    expect(gone.status).toBe(404);
    expect((await get(renewed.path)).status).toBe(200);
    await ask(clinician, 'mutation($id: ID!) { revokeCalendarFeed(input: { id: $id }) }', { id: renewed.feed.id });
    expect((await get(renewed.path)).status).toBe(404);
  });

  it('of a clinician ends when they no longer work there', async () => {
    const leaver = await buildStaff(host, organization.id, ['clinician']);
    const { path } = await issue(leaver, { kind: 'CLINICIAN' });
    expect((await get(path)).status).toBe(200);
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set status = 'deactivated' where id = $1`, [leaver.actorId]),
    );
    expect((await get(path)).status).toBe(404);
  });

  it('is kept as a digest, and its making and end stand in the audit trail', async () => {
    const { path, feed } = await issue(clinician, { kind: 'PATIENT', patientId: patient.id });
    await ask(clinician, 'mutation($id: ID!) { revokeCalendarFeed(input: { id: $id }) }', { id: feed.id });
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ row: string; digest: Buffer }>('select c::text as row, digest from calendar_feeds c where id = $1', [
        feed.id,
      ]),
    );
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    expect(row!.row).not.toContain(secret.slice(22));
    expect(row!.digest).toEqual(readCalendarSecret(secret)!.digest);
    const trail = await host.database.read(organization.system, (tx) =>
      tx.query<{ action: string; patients: Id[] }>(
        `select action, patient_ids as patients from audit_events where actor_id = $1 order by id desc limit 2`,
        [clinician.actorId],
      ),
    );
    expect(trail).toEqual([
      { action: 'Mutation.revokeCalendarFeed', patients: [patient.id] },
      { action: 'Mutation.issueCalendarFeed', patients: [patient.id] },
    ]);
  });

  it('is given by whoever may: not a facility’s by a clinician, not a stranger’s patient, not a colleague’s', async () => {
    const document = 'mutation($input: IssueCalendarFeedInput!) { issueCalendarFeed(input: $input) { address } }';
    expect(
      await ask(clinician, document, { input: { kind: 'FACILITY', facilityId: organization.facility.id } }),
    ).toEqual({ code: 'FORBIDDEN' });
    const other = await buildPatient(host, organization);
    expect(await ask(clinician, document, { input: { kind: 'PATIENT', patientId: other.id } })).toEqual({
      code: 'NOT_FOUND',
    });
    const { feed } = await issue(clinician, { kind: 'CLINICIAN' });
    expect(
      await ask(supervisor, 'mutation($id: ID!) { revokeCalendarFeed(input: { id: $id }) }', { id: feed.id }),
    ).toEqual({ code: 'NOT_FOUND' });
  });

  it('holds appointments too: of a patient and of a clinician, as one neutral word, cancelled where they were', async () => {
    const other = await buildPatient(host, organization, { lastName: 'Thornbury', careTeam: [clinician] });
    await buildAppointment(host, other, clinician);
    await buildAppointment(host, other, clinician, { status: 'cancelled' });
    const { path } = await issue(clinician, { kind: 'PATIENT', patientId: other.id });
    const text = (await patientFeed(path))!;
    expect(text.match(/SUMMARY:Appointment/g)).toHaveLength(2);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    const own = await get((await issue(clinician, { kind: 'CLINICIAN' })).path);
    expect(own.text).toContain('SUMMARY:Appointment');
    expect(`${text} ${own.text}`).not.toMatch(/Thornbury|Maya|individual/i);
  });

  it.each(['', 'x', '..%2f..%2fetc', 'A'.repeat(64), 'A'.repeat(66), '%00', 'é'.repeat(65)])(
    'takes no other form of address: %s',
    async (secret) => {
      expect((await get(`/calendar/${secret}.ics`)).status).toBeGreaterThanOrEqual(400);
      expect((await get(`/calendar/${secret}.ics`)).status).toBeLessThan(500);
    },
  );

  it('slows down whoever tries addresses', async () => {
    const tries = await Promise.all(
      Array.from({ length: 45 }, () =>
        api.send(`/calendar/${'B'.repeat(65)}.ics`, { headers: { 'x-forwarded-for': '10.9.9.9' } }),
      ),
    );
    expect(tries.map((answer) => answer.status).filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});
