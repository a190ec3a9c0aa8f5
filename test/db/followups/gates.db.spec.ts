import { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { lintContent } from '@stepwell/delivery/lint-content';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { armTexts } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact } from '@stepwell/test/support/build-patient';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';

interface State {
  status: string;
  reason: string | null;
  channel: string;
  dueAt: Date;
  shifted: boolean;
  fence: number;
  touches: number;
  dueWork: Date | null;
}

/** Days of the product's clock: each test takes the next one, because the clock never goes back. */
let day = 0;
const nextDay = (): string => `2027-02-${String((day += 1)).padStart(2, '0')}`;

describe('what stands between an occurrence and its message', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());
  beforeEach(() => void (services.mailer.sent.length = services.texter.sent.length = 0));

  /** A patient in Chicago whose first message is due on `date` at 09:00 (15:00 UTC); the clock shows noon that day. */
  async function due(
    overrides: Parameters<typeof buildReachable>[1] = {},
  ): Promise<Reachable & { id: Id; date: string }> {
    const date = nextDay();
    const reachable = await buildReachable(host, { timeZone: 'America/Chicago', ...overrides });
    const { organization, patient, clinician } = reachable;
    const activatedAt = new Date(Date.parse(`${date}T18:00:00Z`) - 86_400_000);
    const { occurrences } = await buildEnrollment(host, organization, patient, clinician, { activatedAt });
    await moveClockTo(host, `${date}T18:00:00Z`);
    return { ...reachable, id: occurrences['next-day']!, date };
  }

  const send = ({ organization, id }: { organization: Reachable['organization']; id: Id }): Promise<void> =>
    services.processor.send(organization.system, { ids: [id] });

  async function state({ organization, id }: { organization: Reachable['organization']; id: Id }): Promise<State> {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<State>(
        `select o.status, o.reason, o.channel, o.due_at as "dueAt", o.shifted_by_quiet_hours as shifted, o.fence,
           (select count(*)::int from follow_up_touches t where t.organization_id = o.organization_id and t.occurrence_id = o.id) as touches,
           (select w.due_at from due_work w where w.organization_id = o.organization_id and w.subject_id = o.id) as "dueWork"
         from follow_up_occurrences o where o.organization_id = $1 and o.id = $2`,
        [organization.id, id],
      ),
    );
    return row!;
  }

  const tasksOf = ({ organization, patient }: Reachable): Promise<{ kind: string; subjectId: Id }[]> =>
    host.database.read(organization.system, (tx) =>
      tx.query('select kind, subject_id as "subjectId" from tasks where organization_id = $1 and patient_id = $2', [
        organization.id,
        patient.id,
      ]),
    );

  const asOwner = async (sql: string, values: unknown[]): Promise<void> => {
    const client = new Client({ connectionString: host.test.urls.superuser });
    await client.connect();
    try {
      await client.query(sql, values);
    } finally {
      await client.end();
    }
  };

  it('nothing: one neutral mail leaves, with its journal, and never a second one', async () => {
    const one = await due();
    await send(one);
    await send(one);
    expect(services.mailer.sent).toHaveLength(1);
    const [mail] = services.mailer.sent;
    expect(mail).toMatchObject({ to: one.contact.address, senderName: 'Messages', language: 'en' });
    expect(mail!.text).toContain('https://m.example.org/#');
    expect(lintContent({ ...mail!, names: [one.organization.name, one.organization.facility.name] })).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'sent', reason: null, fence: 1, touches: 1, dueWork: null });
    expect(await tasksOf(one)).toEqual([]);
  });

  it('its time: before it is due nothing happens, whoever asks', async () => {
    const one = await due();
    const { occurrences } = await buildEnrollment(host, one.organization, one.patient, one.clinician);
    const later = { organization: one.organization, id: occurrences['day-3']! };
    await send(later);
    expect(services.mailer.sent).toEqual([]);
    const { status, dueAt, dueWork } = await state(later);
    expect([status, dueWork]).toEqual(['planned', dueAt]);
  });

  it('an enrolment that ended', async () => {
    const one = await due();
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update follow_up_enrollments set status = 'stopped' where organization_id = $1`, [one.organization.id]),
    );
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'cancelled', reason: 'enrollment_ended', dueWork: null });
  });

  it('an organization that was suspended: its plan stays, nothing leaves', async () => {
    const one = await due();
    const suspend = (status: string) =>
      asOwner('update organizations set status = $2 where organization_id = $1', [one.organization.id, status]);
    await suspend('suspended');
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    await suspend('active');
    expect(await state(one)).toMatchObject({ status: 'planned', touches: 0 });
    await send(one);
    expect(services.mailer.sent).toHaveLength(1);
  });

  it('a consent that was taken back, with one task for the enrolment', async () => {
    const one = await due();
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_consent', touches: 0, dueWork: null });
    expect((await tasksOf(one)).map((task) => task.kind)).toEqual(['delivery_failed']);
  });

  it('a consent for another purpose', async () => {
    const one = await due();
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    await buildConsent(host, one.patient, one.clinician, { purpose: 'access_link' });
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_consent' });
  });

  describe('the end of the last stay', () => {
    const leave = ({ organization, patient }: Reachable): Promise<unknown> =>
      host.database.write(organization.system, (tx) =>
        tx.query(
          `update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = 'transferred'
           where organization_id = $1 and patient_id = $2`,
          [organization.id, patient.id],
        ),
      );

    it('the consent to follow-ups covers nothing any more, and what is missing is said', async () => {
      const one = await due();
      await leave(one);
      await send(one);
      expect(services.mailer.sent).toEqual([]);
      expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_consent_after_discharge', touches: 0 });
      expect((await tasksOf(one)).map((task) => task.kind)).toEqual(['delivery_failed']);
    });

    it('one to contact after discharge lets it leave, by its channel alone', async () => {
      const [mailed, texted] = [await due(), await due()];
      for (const [one, channel] of [
        [mailed, 'email'],
        [texted, 'sms'],
      ] as const) {
        await armTexts(host, one.organization.id);
        await buildContact(host, one.patient, { kind: 'phone' });
        await buildConsent(host, one.patient, one.clinician, { channel, purpose: 'after_discharge' });
        await leave(one);
        await send(one);
      }
      expect(await state(mailed)).toMatchObject({ status: 'sent', channel: 'email' });
      expect(await state(texted)).toMatchObject({ status: 'sent', channel: 'sms' });
    });

    it('one to follow-ups in the older words goes on counting, until either name of it is taken back', async () => {
      const inOldWords = async (): Promise<Reachable & { id: Id }> => {
        const one = await due();
        await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
        await buildConsent(host, one.patient, one.clinician, { wordingVersion: 'channel-2026-12' });
        return one;
      };
      const gone = async (one: Reachable & { id: Id }): Promise<State> => {
        await leave(one);
        await send(one);
        return state(one);
      };
      expect(await gone(await inOldWords())).toMatchObject({ status: 'sent', touches: 1 });
      const twice = await inOldWords();
      await buildConsent(host, twice.patient, twice.clinician, { purpose: 'after_discharge' });
      expect(await gone(twice)).toMatchObject({ status: 'sent', touches: 1 });
      const held = await inOldWords();
      const { id } = await buildConsent(host, held.patient, held.clinician, { purpose: 'after_discharge' });
      await host.database.write(held.clinician, (tx) => services.consents.revoke(tx, id));
      expect(await gone(held)).toMatchObject({ status: 'blocked', reason: 'no_consent_after_discharge' });
    });

    it('contact after discharge covers nothing while a stay is open', async () => {
      const one = await due();
      await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
      await buildConsent(host, one.patient, one.clinician, { purpose: 'after_discharge' });
      await send(one);
      expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_consent' });
    });
  });

  it('a suppressed address', async () => {
    const one = await due();
    await host.database.write(one.organization.system, (tx) =>
      services.suppressions.suppress(tx, 'email', one.contact.address.toUpperCase(), 'opted_out'),
    );
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'suppressed' });
  });

  it('an address that nobody read a code back from', async () => {
    const one = await due();
    await host.database.write(one.clinician, (tx) => services.contacts.remove(tx, one.contact.id));
    await buildContact(host, one.patient, { verification: 'code_sent' });
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'unverified_contact' });
  });

  it('no address at all', async () => {
    const one = await due();
    await host.database.write(one.clinician, (tx) => services.contacts.remove(tx, one.contact.id));
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_contact' });
  });

  it('e-mail only: with texts agreed to, the text goes instead, under a key of its own', async () => {
    const one = await due();
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    await armTexts(host, one.organization.id);
    const phone = await buildContact(host, one.patient, { kind: 'phone' });
    await buildConsent(host, one.patient, one.clinician, { channel: 'sms' });
    await send(one);
    expect(services.texter.sent).toEqual([
      expect.objectContaining({ to: phone.address, key: expect.stringMatching(/\/sms$/) as string }),
    ]);
    expect(services.texter.sent[0]!.text).toMatch(/Reply STOP/);
    expect(await state(one)).toMatchObject({ status: 'sent', channel: 'sms' });
  });

  it('quiet hours: it waits until nine and says that it was shifted', async () => {
    const one = await due();
    await moveClockTo(host, new Date(Date.parse(`${one.date}T18:00:00Z`) + 8.5 * 3_600_000)); // 20:30 in Chicago
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    const nine = new Date(Date.parse(`${one.date}T15:00:00Z`) + 86_400_000);
    expect(await state(one)).toMatchObject({
      status: 'planned',
      shifted: true,
      dueAt: nine,
      dueWork: nine,
      touches: 0,
    });
    nextDay();
    await moveClockTo(host, nine);
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'sent', shifted: true });
  });

  it('safe hours of the address: it waits for them', async () => {
    const one = await due({ safeFrom: '16:00', safeUntil: '17:00' });
    await send(one);
    expect(await state(one)).toMatchObject({
      status: 'planned',
      dueAt: new Date(`${one.date}T22:00:00Z`),
      shifted: true,
    });
  });

  it('safe hours that lie in the night: somebody has to know', async () => {
    const one = await due({ safeFrom: '21:00', safeUntil: '23:00' });
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'no_safe_hours' });
    expect(await tasksOf(one)).toHaveLength(1);
  });

  it('an outage: what is stale by then expires, only the newest of the series goes', async () => {
    const one = await due();
    const ids = await host.database.read(one.organization.system, (tx) =>
      tx.query<{ id: Id }>('select id from follow_up_occurrences where organization_id = $1 order by local_date', [
        one.organization.id,
      ]),
    );
    for (let days = 0; days < 3; days += 1) nextDay();
    await moveClockTo(host, new Date(Date.parse(`${one.date}T18:00:00Z`) + 3 * 86_400_000));
    await services.processor.send(one.organization.system, { ids: ids.map((row) => row.id) });
    const states = await Promise.all(ids.map(({ id }) => state({ organization: one.organization, id })));
    expect(states.map((row) => [row.status, row.reason])).toEqual([
      ['expired', 'expired'],
      ['sent', null],
      ['planned', null],
    ]);
    expect(services.mailer.sent).toHaveLength(1);
    expect(await tasksOf(one)).toEqual([]);
  });

  it('a message of the same slot on the same day', async () => {
    const one = await due();
    await send(one);
    const again = await buildEnrollment(host, one.organization, one.patient, one.clinician, {
      activatedAt: new Date(Date.parse(`${one.date}T18:00:00Z`) - 2 * 86_400_000),
    });
    const second = { organization: one.organization, id: again.occurrences['next-day']! };
    // Yesterday's message is still valid in the morning; today had its own.
    await host.database.write(one.organization.system, (tx) =>
      tx.query(
        `update follow_up_occurrences set valid_until = app.now() + interval '1 hour' where organization_id = $1 and id = $2`,
        [one.organization.id, second.id],
      ),
    );
    await send(second);
    expect(await state(second)).toMatchObject({ status: 'blocked', reason: 'daily_cap' });
    expect(services.mailer.sent).toHaveLength(1);
  });

  it.each([
    ['a sender name that tells', 'Hope Recovery'],
    ['a sender name in Spanish that tells', 'Clínica Sol'],
  ])('%s', async (_what, neutralSenderName) => {
    const one = await due({ neutralSenderName });
    await send(one);
    expect(services.mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'blocked', reason: 'content', touches: 0 });
    expect(await tasksOf(one)).toHaveLength(1);
  });

  it('a move to another zone: the wall time stays, the instant moves', async () => {
    const one = await due();
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update patients set time_zone = 'Pacific/Honolulu' where organization_id = $1`, [one.organization.id]),
    );
    await send(one); // 08:00 in Honolulu
    expect(services.mailer.sent).toEqual([]);
    const nine = new Date(`${one.date}T19:00:00Z`);
    expect(await state(one)).toMatchObject({ status: 'planned', dueAt: nine, dueWork: nine });
    await moveClockTo(host, nine);
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'sent' });
  });

  it('somebody else at the same moment: two workers, one mail', async () => {
    const one = await due();
    const other = followUpServices(host.database, { mailer: services.mailer });
    await Promise.all([send(one), other.processor.send(one.organization.system, { ids: [one.id] }), send(one)]);
    expect(services.mailer.sent).toHaveLength(1);
    expect(await state(one)).toMatchObject({ status: 'sent', touches: 1 });
  });

  it('another organization’s id: it is simply not there', async () => {
    const one = await due();
    const stranger = await buildReachable(host);
    await services.processor.send(stranger.organization.system, { ids: [one.id] });
    expect(services.mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({ status: 'planned', touches: 0 });
  });
});
