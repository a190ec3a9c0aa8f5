import { createHash, randomInt } from 'node:crypto';
import { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { armTexts } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';
import { newSid, postForm, postText, signatureOf, smsVariables } from '@stepwell/test/support/post-text';
import { startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

type Texter = Reachable & { phone: string };

let day = 0;
const newPhone = (): string => `+1312${String(randomInt(2_000_000, 9_999_999))}`;

describe('what a patient or their mailbox sends', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let services: ReturnType<typeof followUpServices>;

  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    // The same key as the services of the tests, so that both find the same suppressions.
    const secret = createHash('sha256').update('test').digest('hex');
    api = await startPatientApi(host, { ...smsVariables, IDENTITY_SECRET: secret });
    services = followUpServices(host.database);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });

  /** Somebody who can be reached by text alone. */
  async function texter(
    phone = newPhone(),
    contact: Parameters<typeof buildContact>[2] = {},
    allowsNumbers = false,
  ): Promise<Texter> {
    const one = await buildReachable(host, { timeZone: 'America/Chicago' });
    await rows(
      one,
      'update channel_consents set revoked_at = app.now(), revoked_by_id = $2 where organization_id = $1',
      [one.clinician.actorId],
    );
    await buildContact(host, one.patient, { kind: 'phone', address: phone, ...contact });
    await buildConsent(host, one.patient, one.clinician, { channel: 'sms', allowsNumbers });
    await armTexts(host, one.organization.id);
    return { ...one, phone };
  }
  const rows = <Row>({ organization }: Pick<Reachable, 'organization'>, sql: string, more: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(sql, [organization.id, ...more]));
  const texts = (one: Texter) =>
    rows<{ patientId: Id | null; kind: string; body: string }>(
      one,
      'select patient_id as "patientId", kind, body from inbound_texts where organization_id = $1 order by id',
    );
  const tasks = async (one: Texter): Promise<string[]> =>
    (await rows<{ kind: string }>(one, `select kind from tasks where organization_id = $1 order by kind`)).map(
      ({ kind }) => kind,
    );
  const items = (one: Texter) =>
    rows<{ reasons: string[]; words: string | null; patientId: Id }>(
      one,
      'select reasons, words, patient_id as "patientId" from safety_items where organization_id = $1 order by raised_at',
    );
  const suppressed = async (one: Texter): Promise<string | undefined> =>
    (await rows<{ reason: string }>(one, 'select reason from suppressions where organization_id = $1'))[0]?.reason;
  /** As whoever runs the installation. */
  const setStatus = async (
    { organization }: Pick<Reachable, 'organization'>,
    status: 'active' | 'suspended',
  ): Promise<void> => {
    const superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    await superuser.query('update organizations set status = $2 where organization_id = $1', [organization.id, status]);
    await superuser.end();
  };
  /** A check-in that is due by text. */
  async function due(one: Texter): Promise<Id> {
    const noon = new Date(Date.parse('2027-10-01T18:00:00Z') + (day += 10) * 86_400_000);
    const { occurrences } = await buildEnrollment(host, one.organization, one.patient, one.clinician, {
      activatedAt: new Date(noon.getTime() - 86_400_000),
    });
    await moveClockTo(host, noon);
    return occurrences['next-day']!;
  }
  const statusOf = async (one: Texter, id: Id): Promise<string> =>
    (
      await rows<{ status: string }>(
        one,
        'select status from follow_up_occurrences where organization_id = $1 and id = $2',
        [id],
      )
    )[0]!.status;

  describe('with crisis words', () => {
    it('is answered at once with 988, 911 and the true hour, and raises a safety item', async () => {
      const one = await texter();
      await rows(
        one,
        `insert into duty_hours (organization_id, facility_id, weekday, start_time, end_time)
         select $1, id, day, '08:00', '08:30' from facilities, generate_series(0, 6) as day where organization_id = $1`,
      );
      const answer = await postText(api, one.phone, 'I want to kill myself');
      expect(answer).toMatch(
        /^Thank you for writing\. Call or text 988 now\. In danger, call 911\. (Nobody here is on duty before \w{3}, \w{3} \d+, 8:00 AM\.|Someone here is being told\.)$/,
      );
      expect(await items(one)).toEqual([
        { reasons: ['crisis_words'], words: 'I want to kill myself', patientId: one.patient.id },
      ]);
      const orders = await rows(
        one,
        `select 1 from outbox where organization_id = $1 and name = 'safety.page-on-call'`,
      );
      expect(orders).toHaveLength(1);
    });

    it('is answered in Spanish where it is Spanish, without promising who is not there', async () => {
      const one = await texter();
      expect(await postText(api, one.phone, 'Ya no quiero vivir')).toBe(
        'Gracias por escribir. Llama al 988 (oprime 2) ahora. En peligro, llama al 911. Nadie vigila este numero las 24 horas.',
      );
    });

    it('raises one item however often it is handed over, and is answered each time', async () => {
      const one = await texter();
      const sid = newSid();
      const answers = [
        await postText(api, one.phone, 'i overdosed', sid),
        await postText(api, one.phone, 'i overdosed', sid),
      ];
      expect(answers[0]).toContain('988');
      expect(answers[1]).toBe(answers[0]);
      expect(await items(one)).toHaveLength(1);
      expect(await texts(one)).toHaveLength(1);
    });

    it('holds automatic messages, one that was looked at before included, until the item is closed', async () => {
      const one = await texter();
      const id = await due(one);
      const { candidates } = await services.gate.look(one.organization.system, [id]);
      expect(candidates).toHaveLength(1);
      await postText(api, one.phone, 'want to die');
      expect(await services.gate.admit(one.organization.system, candidates)).toMatchObject({
        admitted: [],
        again: [id],
      });
      await services.processor.send(one.organization.system, { ids: [id] });
      expect(await statusOf(one, id)).toBe('planned');
      expect(services.texter.sent.map(({ to }) => to)).not.toContain(one.phone);
      await rows(
        one,
        `update safety_items set closed_at = app.now(), reached = 'reached', risk_level = 'low', plan_reviewed = true,
           supervisor_informed = true, acknowledged_at = app.now(), acknowledged_by_id = $2, closed_by_id = $2,
           next_step = null, next_step_at = null where organization_id = $1`,
        [one.clinician.actorId],
      );
      await rows(one, `update follow_up_occurrences set due_at = app.now() where organization_id = $1 and id = $2`, [
        id,
      ]);
      await services.processor.send(one.organization.system, { ids: [id] });
      expect(await statusOf(one, id)).toBe('sent');
    });

    it('from a number of two patients raises an item for each, without the words', async () => {
      const one = await texter();
      const other = await buildPatient(host, one.organization, { careTeam: [one.clinician] });
      await buildContact(host, other, { kind: 'phone', address: one.phone });
      await postText(api, one.phone, 'I want to die');
      expect((await items(one)).map(({ words, patientId }) => [words, patientId]).sort()).toEqual(
        [one.patient.id, other.id].map((id) => [null, id]).sort(),
      );
    });

    it('is answered though nobody here knows the number', async () => {
      expect(await postText(api, newPhone(), 'suicidal')).toContain('988');
      expect(await postText(api, newPhone(), 'hello')).toBeNull();
    });
  });

  describe('to end or resume texts', () => {
    it('suppresses at once in every organization of the pool, with one confirmation', async () => {
      const phone = newPhone();
      const [one, other] = [await texter(phone), await texter(phone)];
      const sid = newSid();
      expect(await postText(api, phone, 'Stop.', sid)).toContain('Reply START');
      expect(await postText(api, phone, 'Stop.', sid)).toBeNull();
      expect([await suppressed(one), await suppressed(other)]).toEqual(['opted_out', 'opted_out']);
    });

    it('wins the race with a message that was looked at and not handed over', async () => {
      const one = await texter();
      const id = await due(one);
      const { candidates } = await services.gate.look(one.organization.system, [id]);
      await postText(api, one.phone, 'STOP');
      expect(await services.gate.admit(one.organization.system, candidates)).toMatchObject({
        admitted: [],
        again: [id],
      });
      await services.processor.send(one.organization.system, { ids: [id] });
      expect(await statusOf(one, id)).toBe('blocked');
    });

    it('resumes with START; a yes that resumes nothing is a word to people', async () => {
      const one = await texter();
      await postText(api, one.phone, 'alto');
      expect(await postText(api, one.phone, 'UNSTOP')).toContain('you will get texts again');
      expect(await suppressed(one)).toBeUndefined();
      expect(await postText(api, one.phone, 'yes')).toContain('A person reads this');
      expect(await tasks(one)).toEqual(['text_reply']);
    });

    it('does not resume what was a stranger’s', async () => {
      const one = await texter();
      await postText(api, one.phone, 'wrong number');
      await postText(api, one.phone, 'START');
      expect(await suppressed(one)).toBe('wrong_number');
    });

    it('ends no safety item', async () => {
      const one = await texter();
      expect(await postText(api, one.phone, 'stop texting me i want to die')).toContain('988');
      expect(await suppressed(one)).toBe('opted_out');
      expect(await items(one)).toHaveLength(1);
    });
  });

  it('says who writes when asked for help, and where to turn', async () => {
    const one = await texter();
    expect(await postText(api, one.phone, 'HELP')).toMatch(/automatic texts.*STOP.*988.*911/);
  });

  it('from a stranger ends texts, marks the number and opens a privacy incident', async () => {
    const one = await texter();
    expect(await postText(api, one.phone, 'Sorry, wrong number')).toBe('Sorry. You will get no more texts from us.');
    expect(await suppressed(one)).toBe('wrong_number');
    expect(
      await rows(one, `select verification from patient_contacts where organization_id = $1 and kind = 'phone'`),
    ).toEqual([{ verification: 'wrong' }]);
    expect(await tasks(one)).toEqual(['wrong_number']);
    expect(
      await rows(
        one,
        `select patient_ids as "patientIds", people_affected as people, messages_sent as messages, decision
         from privacy_incidents where organization_id = $1`,
      ),
    ).toEqual([{ patientIds: [one.patient.id], people: 1, messages: 0, decision: null }]);
  });

  it('from a stranger opens one incident with what had gone there, however often it is handed over', async () => {
    const one = await texter();
    const id = await due(one);
    await services.processor.send(one.organization.system, { ids: [id] });
    const sid = newSid();
    for (let time = 0; time < 3; time += 1) await postText(api, one.phone, 'wrong number', sid);
    expect(
      await rows(one, 'select messages_sent as messages from privacy_incidents where organization_id = $1'),
    ).toEqual([{ messages: 1 }]);
  });

  describe('to a suspended organization', () => {
    it('ends texts all the same: nothing leaves when it is back', async () => {
      const one = await texter();
      const id = await due(one);
      await setStatus(one, 'suspended');
      expect(await postText(api, one.phone, 'STOP')).toContain('Reply START');
      await setStatus(one, 'active');
      expect(await suppressed(one)).toBe('opted_out');
      await services.processor.send(one.organization.system, { ids: [id] });
      expect(await statusOf(one, id)).toBe('blocked');
      expect(services.texter.sent.map(({ to }) => to)).not.toContain(one.phone);
    });

    it('tells of 988 and promises nobody', async () => {
      const one = await texter();
      await rows(
        one,
        `insert into duty_hours (organization_id, facility_id, weekday, start_time, end_time)
         select $1, id, day, '00:00', '24:00' from facilities, generate_series(0, 6) as day where organization_id = $1`,
      );
      await setStatus(one, 'suspended');
      expect(await postText(api, one.phone, 'I want to die')).toBe(
        'Thank you for writing. Call or text 988 now. In danger, call 911. This number is not watched around the clock.',
      );
      expect(await postText(api, one.phone, 'My bus was late')).toContain('Nobody reads texts here now');
      await setStatus(one, 'active');
      expect(await items(one)).toHaveLength(1);
      expect(await tasks(one)).toEqual(['text_reply']);
    });

    it('answers the check-in and registers a stranger’s number as ever', async () => {
      const one = await texter();
      const id = await due(one);
      await setStatus(one, 'suspended');
      expect(await postText(api, one.phone, '4')).toBe('Thank you, it arrived.');
      await postText(api, one.phone, 'wrong number');
      await setStatus(one, 'active');
      expect(await statusOf(one, id)).toBe('answered');
      expect(await suppressed(one)).toBe('wrong_number');
      expect(await rows(one, 'select from privacy_incidents where organization_id = $1')).toHaveLength(1);
    });
  });

  describe('asked for a number', () => {
    /** The text of the check-in that is due, as it left. */
    const sentTo = async (one: Texter): Promise<string> => {
      const id = await due(one);
      await services.processor.send(one.organization.system, { ids: [id] });
      expect(await statusOf(one, id)).toBe('sent');
      return services.texter.sent.findLast(({ to }) => to === one.phone)!.text;
    };

    it('answers with it, where the patient agreed to that', async () => {
      const one = await texter(newPhone(), {}, true);
      expect(await sentTo(one)).toMatch(/^Messages: reply with a number from 0 to 10, or open https:.* Reply STOP/);
      expect(await postText(api, one.phone, '3')).toBe('Thank you, it arrived.');
      expect(await rows(one, 'select craving from check_ins where organization_id = $1')).toEqual([{ craving: 3 }]);
    });

    it('is nobody who did not agree, shares the phone, or whose number stands on another record', async () => {
      const [plain, shared] = [await texter(), await texter(newPhone(), { isShared: true }, true)];
      const two = await texter(newPhone(), {}, true);
      await buildContact(host, await buildPatient(host, two.organization), { kind: 'phone', address: two.phone });
      const pooled = newPhone();
      const here = await texter(pooled, {}, true);
      await texter(pooled, {}, true);
      for (const one of [plain, shared, two, here]) expect(await sentTo(one)).not.toMatch(/number/);
    });
  });

  describe('with a bare number', () => {
    it('answers the check-in that is open, exactly once', async () => {
      const one = await texter();
      const id = await due(one);
      const sid = newSid();
      expect(await postText(api, one.phone, '6', sid)).toBe('Thank you, it arrived.');
      expect(await postText(api, one.phone, '6', sid)).toBeNull();
      expect(await statusOf(one, id)).toBe('answered');
      expect(
        await rows(one, 'select craving, mood, occurrence_id as id from check_ins where organization_id = $1'),
      ).toEqual([{ craving: 6, mood: null, id }]);
      expect(await postText(api, one.phone, '7')).toContain('A person reads this');
      expect(await rows(one, 'select from check_ins where organization_id = $1')).toHaveLength(1);
    });

    it('pages somebody where it is high', async () => {
      const one = await texter();
      await due(one);
      await postText(api, one.phone, '9/10');
      expect((await items(one)).map(({ reasons }) => reasons)).toEqual([['high_craving']]);
    });

    it.each(['11', '99'])('that is none of the scale goes to the care team: %s', async (text) => {
      const one = await texter();
      const id = await due(one);
      await postText(api, one.phone, text);
      expect(await texts(one)).toMatchObject([{ kind: 'text' }]);
      expect(await statusOf(one, id)).toBe('planned');
      expect(await tasks(one)).toEqual(['text_reply']);
    });

    it.each<[string, Parameters<typeof buildContact>[2]]>([
      ['that others answer', { isShared: true }],
      ['that nobody has shown to be theirs', { verification: 'unverified' }],
    ])('from a phone %s answers nothing and stands in no chart', async (_what, contact) => {
      const one = await texter(newPhone(), contact);
      const id = await due(one);
      await postText(api, one.phone, '6');
      expect(await statusOf(one, id)).toBe('planned');
      expect(await texts(one)).toMatchObject([{ patientId: null, body: '6' }]);
      expect(await tasks(one)).toEqual(['shared_text']);
    });

    it('from a number of two patients, or of two organizations, answers for neither', async () => {
      const one = await texter();
      await buildContact(host, await buildPatient(host, one.organization), { kind: 'phone', address: one.phone });
      const pooled = newPhone();
      const [here, there] = [await texter(pooled), await texter(pooled)];
      for (const each of [one, here, there]) await due(each);
      await postText(api, one.phone, '6');
      await postText(api, pooled, '6');
      // Who only knew the number once shares it with nobody.
      const moved = newPhone();
      const [before, now] = [await texter(moved), await texter(moved)];
      await rows(before, `update patient_contacts set removed_at = app.now() where organization_id = $1`);
      await due(now);
      expect(await postText(api, moved, '6')).toBe('Thank you, it arrived.');
      for (const each of [one, here, there]) {
        expect(await texts(each)).toMatchObject([{ patientId: null }]);
        expect(await tasks(each)).toEqual(['shared_text']);
      }
    });
  });

  it('in own words goes to the care team, as it was written', async () => {
    const one = await texter();
    const body = 'My bus was late\u0000 <b>& I missed</b> group 😔';
    expect(await postText(api, one.phone, body)).toContain('A person reads this');
    expect(await texts(one)).toEqual([{ patientId: one.patient.id, kind: 'text', body: body.replace('\u0000', ' ') }]);
    expect(await tasks(one)).toEqual(['text_reply']);
  });

  it('counts once, though it is handed over five times at once', async () => {
    const one = await texter();
    const sid = newSid();
    await Promise.all([1, 2, 3, 4, 5].map(() => postText(api, one.phone, 'see you tomorrow', sid)));
    expect(await texts(one)).toHaveLength(1);
    expect(await tasks(one)).toEqual(['text_reply']);
  });

  it('is taken from the provider alone, and in its form', async () => {
    const one = await texter();
    const path = '/webhooks/sms/inbound';
    const form = { MessageSid: newSid(), From: one.phone, To: '+15005550006', Body: 'hello' };
    for (const signature of [
      '',
      'rubbish',
      signatureOf(path, form, 'another-token'),
      signatureOf(path, { ...form, Body: 'x' }),
    ])
      expect((await postForm(api, path, form, signature)).status).toBe(403);
    for (const wrong of [
      { ...form, From: 'client:x' },
      { ...form, MessageSid: '' },
      { From: one.phone, Body: 'x' },
    ]) {
      const named = wrong as Record<string, string>;
      expect((await postForm(api, path, named)).status).toBe(400);
    }
    expect((await postForm(api, path, { ...form, Body: 'x'.repeat(200_000) })).status).toBe(413);
    expect(await texts(one)).toEqual([]);
  });

  describe('that the provider tells about', () => {
    const told = (one: Texter, sid: string, status: string, more: Record<string, string> = {}) =>
      postForm(api, `/webhooks/sms/status?organization=${one.organization.id}`, {
        ...{ MessageSid: sid, MessageStatus: status },
        ...more,
      });
    async function sent(): Promise<Texter & { sid: string }> {
      const one = await texter();
      const id = await due(one);
      await services.processor.send(one.organization.system, { ids: [id] });
      const sid = newSid();
      await rows(one, `update follow_up_touches set provider_id = $2 where organization_id = $1`, [sid]);
      return { ...one, sid };
    }
    const delivery = async (one: Texter) =>
      (
        await rows<{ delivery: string | null }>(
          one,
          'select delivery from follow_up_touches where organization_id = $1',
        )
      )[0]!.delivery;

    it('arrived, whatever is told twice, late or in another order', async () => {
      const one = await sent();
      for (const status of ['delivered', 'sent', 'queued', 'delivered', 'undelivered', 'nonsense'])
        expect((await told(one, one.sid, status)).status).toBe(204);
      expect(await delivery(one)).toBe('delivered');
      expect(await tasks(one)).toEqual([]);
    });

    it('did not arrive: people are told, and who opted out is left alone', async () => {
      const one = await sent();
      expect((await told(one, one.sid, 'undelivered', { ErrorCode: '21610' })).status).toBe(204);
      expect(await delivery(one)).toBe('undelivered');
      expect(await tasks(one)).toEqual(['delivery_failed']);
      expect(await suppressed(one)).toBe('opted_out');
    });

    it('counts while the organization is suspended', async () => {
      const one = await sent();
      await setStatus(one, 'suspended');
      expect((await told(one, one.sid, 'undelivered', { ErrorCode: '21610' })).status).toBe(204);
      await setStatus(one, 'active');
      expect(await delivery(one)).toBe('undelivered');
      expect(await tasks(one)).toEqual(['delivery_failed']);
      expect(await suppressed(one)).toBe('opted_out');
    });

    it('is nobody’s, or another organization’s: nothing changes', async () => {
      const [one, other] = [await sent(), await texter()];
      expect((await told(one, newSid(), 'delivered')).status).toBe(204);
      expect((await told(other, one.sid, 'delivered')).status).toBe(204);
      expect(await delivery(one)).toBeNull();
    });
  });

  describe('one click that ends mail', () => {
    const post = (url: string): Promise<Response> =>
      fetch(api.url + new URL(url).pathname, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });

    it('is offered by every message of a programme, and suppresses at once, without a name or an address in it', async () => {
      const one = await buildReachable(host, { timeZone: 'America/Chicago' });
      const id = await due({ ...one, phone: '' });
      await services.processor.send(one.organization.system, { ids: [id] });
      const { unsubscribeUrl } = services.mailer.sent.find(({ to }) => to === one.contact.address)!;
      expect(unsubscribeUrl).toMatch(/^https:\/\/m\.example\.org\/unsubscribe\/[\w-]{86}$/);
      expect((await fetch(api.url + new URL(unsubscribeUrl!).pathname)).status).toBe(200);
      expect(await suppressed({ ...one, phone: '' })).toBeUndefined();
      const answers = [await post(unsubscribeUrl!), await post(unsubscribeUrl!)];
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await suppressed({ ...one, phone: '' })).toBe('opted_out');
      const [route] = await host.database.write(one.organization.system, (tx) =>
        services.suppressions.reasonsFor(tx, [{ channel: 'email', address: one.contact.address }]),
      );
      expect(route).toBe('opted_out');
    });

    it('counts while the organization is suspended: nothing leaves when it is back', async () => {
      const one = { ...(await buildReachable(host, { timeZone: 'America/Chicago' })), phone: '' };
      const first = await due(one);
      await services.processor.send(one.organization.system, { ids: [first] });
      const toThem = () => services.mailer.sent.filter(({ to }) => to === one.contact.address);
      await setStatus(one, 'suspended');
      expect((await post(toThem()[0]!.unsubscribeUrl!)).status).toBe(200);
      await setStatus(one, 'active');
      expect(await suppressed(one)).toBe('opted_out');
      const next = await due(one);
      await services.processor.send(one.organization.system, { ids: [next] });
      expect(await statusOf(one, next)).toBe('blocked');
      expect(toThem()).toHaveLength(1);
    });

    it('is nobody’s to make up', async () => {
      for (const token of ['x', 'A'.repeat(86), '%F0%9F%98%94'])
        expect((await post(`https://m.example.org/unsubscribe/${token}`)).status).toBe(404);
    });
  });
});
