import { randomUUID } from 'node:crypto';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { lintContent } from '@stepwell/delivery/lint-content';
import { AnswerPatient } from '@stepwell/domain/messages/answer-patient';
import { CareMessage } from '@stepwell/domain/messages/care-message.entity';
import { CareMessages, type Conversation } from '@stepwell/domain/messages/care-messages.service';
import { MESSAGES_AN_HOUR, WriteToTeam } from '@stepwell/domain/messages/write-to-team';
import { readNotifications } from '@stepwell/domain/notifications/notifications.repository';
import { RaiseSafetyItem } from '@stepwell/domain/safety/raise-safety-item.service';
import { SafetyItem } from '@stepwell/domain/safety/safety-item.entity';
import { SafetySettings } from '@stepwell/domain/safety/safety-settings.entity';
import { SafetySettingsService } from '@stepwell/domain/safety/safety-settings.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { actingAsPatient, buildPatient } from '@stepwell/test/support/build-patient';
import {
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';

let day = 0;
/** Noon in Chicago, of a day of its own: the product's clock never goes back. */
const nextNoon = (): string => `2027-03-${String((day += 1)).padStart(2, '0')}T18:00:00Z`;

describe('messages between a patient and the care team', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let messages: CareMessages;
  let writing: WriteToTeam;
  let answering: AnswerPatient;

  beforeAll(async () => {
    host = await openTestHost([...followUpEntities, CareMessage, SafetyItem, SafetySettings]);
    services = followUpServices(host.database);
    const { patients, consents, tasks } = services;
    messages = new CareMessages(patients, consents, tasks);
    writing = new WriteToTeam(messages, new RaiseSafetyItem(patients, new SafetySettingsService()), tasks);
    answering = new AnswerPatient(messages);
  });
  afterAll(() => host.close());
  beforeEach(() => void (services.mailer.sent.length = 0));

  const reachable = (): Promise<Reachable> => buildReachable(host, { timeZone: 'America/Chicago' });
  const write = (self: PatientContext, body: string, submitId: Id = randomUUID()): Promise<boolean> =>
    host.database.write(self, (tx) => writing.write(tx, { submitId, body }));
  /** By somebody who has seen all that the patient wrote; the patient's own look tells what that is. */
  async function answer(as: StaffContext, patientId: Id, body: string, submitId: Id = randomUUID()): Promise<void> {
    const all = await host.database.read(actingAsPatient(as.organizationId, patientId), (tx) =>
      messages.of(tx, patientId, 50),
    );
    const seenIds = all.messages.map(({ id }) => id);
    await host.database.write(as, (tx) => answering.answer(tx, { patientId, submitId, seenIds, body }));
  }
  const shown = (as: StaffContext | PatientContext, patientId: Id, newest = 50): Promise<Conversation> =>
    host.database.read(as, (tx) => messages.of(tx, patientId, newest));
  const rows = <Row>({ organization }: Reachable, sql: string): Promise<Row[]> =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, [organization.id]));
  const tasks = (one: Reachable) =>
    rows<{ kind: string; status: string }>(one, `select kind, status from tasks where organization_id = $1`);
  const notes = (one: Reachable) =>
    rows<{ id: Id; status: string }>(
      one,
      `select o.id, o.status from follow_up_occurrences o join follow_up_enrollments e
         on e.organization_id = o.organization_id and e.id = o.enrollment_id
       where o.organization_id = $1 and e.anchor_event = 'team_message' order by o.created_at`,
    );
  /** What the worker would be told, told now. */
  async function relay(one: Reachable): Promise<void> {
    const told = await host.database.write(one.organization.system, (tx) =>
      tx.query<{ name: string; payload: { patientId: Id; messageId: Id } }>(
        `delete from outbox where organization_id = $1 and name like 'team-message.%' returning name, payload`,
        [one.organization.id],
      ),
    );
    for (const { name, payload } of told)
      await host.database.write(one.organization.system, (tx) =>
        name === 'team-message.sent'
          ? services.processor.teamMessageSent(tx, payload)
          : services.processor.teamMessageRead(tx, payload),
      );
  }

  it('reach the care team as one task while it is open, and ring their bell', async () => {
    const one = await reachable();
    expect(await write(one.patient.self, 'May I come on Tuesday?')).toBe(false);
    await write(one.patient.self, 'Or on Wednesday?');
    expect(await tasks(one)).toEqual([{ kind: 'care_message', status: 'open' }]);
    const news = await host.database.read(one.clinician, readNotifications);
    expect(news.filter(({ kind }) => kind === 'team_task')).toMatchObject([{ alike: 1, patientId: one.patient.id }]);
    const { messages: all, ...counts } = await shown(one.clinician, one.patient.id);
    expect(all.map(({ body, isFromPatient, authorName }) => [body, isFromPatient, authorName])).toEqual([
      ['May I come on Tuesday?', true, null],
      ['Or on Wednesday?', true, null],
    ]);
    expect(counts).toEqual({ totalCount: 2, waitingForTeam: 2, waitingForPatient: 0 });
  });

  it('count once, however often the form is sent', async () => {
    const one = await reachable();
    const submitId = randomUUID();
    await Promise.all([1, 2, 3].map(() => write(one.patient.self, 'Hello', submitId)));
    await Promise.all([1, 2].map(() => answer(one.clinician, one.patient.id, 'Hi', one.contact.id)));
    expect((await shown(one.clinician, one.patient.id)).totalCount).toBe(2);
  });

  it('are so many in an hour, but for words of a crisis, which are always heard', async () => {
    const one = await reachable();
    await moveClockTo(host, nextNoon());
    const again = randomUUID();
    await write(one.patient.self, 'One more', again);
    for (let sent = 1; sent < MESSAGES_AN_HOUR; sent += 1) await write(one.patient.self, 'One more');
    await expect(write(one.patient.self, 'Too many')).rejects.toMatchObject({
      ...{
        code: 'TOO_MANY_TRIES',
        sentence: { en: expect.stringContaining('988') as string, es: expect.stringContaining('988') as string },
      },
    });
    // What got through before is answered as it was.
    expect(await write(one.patient.self, 'One more', again)).toBe(false);
    expect(await write(one.patient.self, 'I want to kill myself')).toBe(true);
    expect((await shown(one.clinician, one.patient.id)).totalCount).toBe(MESSAGES_AN_HOUR + 1);
    expect(await rows(one, 'select id from safety_items where organization_id = $1')).toHaveLength(1);
    const other = await buildPatient(host, one.organization);
    await write(other.self, 'Somebody else may write');
  });

  it('may be more after an hour, and those of a crisis do not count', async () => {
    const one = await reachable();
    const noon = nextNoon();
    await moveClockTo(host, noon);
    for (let sent = 0; sent < MESSAGES_AN_HOUR; sent += 1) await write(one.patient.self, 'I want to kill myself');
    for (let sent = 0; sent < MESSAGES_AN_HOUR; sent += 1) await write(one.patient.self, 'One more');
    await moveClockTo(host, noon.replace('18:00', '18:59'));
    await expect(write(one.patient.self, 'Too many')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    await moveClockTo(host, noon.replace('18:00', '19:01'));
    expect(await write(one.patient.self, 'Good morning')).toBe(false);
  });

  it.each(['I want to kill myself', 'ya no quiero vivir'])(
    'raise a safety item in the same transaction for crisis words, and page: %s',
    async (body) => {
      const one = await reachable();
      const submitId = randomUUID();
      expect(await write(one.patient.self, body, submitId)).toBe(true);
      expect(await write(one.patient.self, body, submitId)).toBe(true);
      const items = await rows(
        one,
        'select reasons, words, patient_id as "patientId" from safety_items where organization_id = $1',
      );
      expect(items).toEqual([{ reasons: ['crisis_words'], words: body, patientId: one.patient.id }]);
      const orders = await rows(one, `select from outbox where organization_id = $1 and name = 'safety.page-on-call'`);
      expect(orders).toHaveLength(1);
      expect(await tasks(one)).toEqual([]);
      expect((await shown(one.clinician, one.patient.id)).messages[0]!.isCrisis).toBe(true);
    },
  );

  it('are not kept where their safety item can’t be', async () => {
    const one = await reachable();
    const failing = new WriteToTeam(
      messages,
      { raise: () => Promise.reject(new Error('no item')) } as unknown as RaiseSafetyItem,
      services.tasks,
    );
    const sent = host.database.write(one.patient.self, (tx) =>
      failing.write(tx, { submitId: randomUUID(), body: 'I want to die' }),
    );
    await expect(sent).rejects.toThrow('no item');
    expect((await shown(one.clinician, one.patient.id)).totalCount).toBe(0);
  });

  it('are answered in one’s own name: the task is done, and the patient sees who wrote and that they were read', async () => {
    const one = await reachable();
    await write(one.patient.self, 'May I come on Tuesday?');
    await answer(one.clinician, one.patient.id, 'Yes, at ten.');
    expect(await tasks(one)).toEqual([{ kind: 'care_message', status: 'done' }]);
    const mine = await shown(one.patient.self, one.patient.id);
    expect(mine).toMatchObject({ waitingForTeam: 0, waitingForPatient: 1 });
    const [asked, said] = mine.messages;
    expect(asked!.readAt).toBeInstanceOf(Date);
    expect([said!.body, said!.authorName !== null, said!.readAt]).toEqual(['Yes, at ten.', true, null]);
    await host.database.write(one.patient.self, (tx) => messages.readByPatient(tx, one.patient.id));
    expect((await shown(one.clinician, one.patient.id)).messages[1]!.readAt).toBeInstanceOf(Date);
  });

  it('stay unread, and their task open, where they came while somebody read the ones before', async () => {
    const one = await reachable();
    await write(one.patient.self, 'May I come on Tuesday?');
    const seenIds = (await shown(one.clinician, one.patient.id)).messages.map(({ id }) => id);
    await write(one.patient.self, 'It got worse. Please call.');
    const input = { patientId: one.patient.id, submitId: randomUUID(), seenIds, body: 'Yes, at ten.' };
    await host.database.write(one.clinician, (tx) => answering.answer(tx, input));
    expect(await shown(one.clinician, one.patient.id)).toMatchObject({ waitingForTeam: 1 });
    expect(await tasks(one)).toEqual([{ kind: 'care_message', status: 'open' }]);
    const rest = (await shown(one.clinician, one.patient.id)).messages.map(({ id }) => id);
    await host.database.write(one.clinician, (tx) => messages.readByTeam(tx, one.patient.id, rest));
    expect(await shown(one.clinician, one.patient.id)).toMatchObject({ waitingForTeam: 0 });
    expect(await tasks(one)).toEqual([{ kind: 'care_message', status: 'done' }]);
  });

  it('are told outside by one neutral note, that passes the gate of every message', async () => {
    const one = await reachable();
    await moveClockTo(host, nextNoon());
    await answer(one.clinician, one.patient.id, 'Your buprenorphine is ready at the clinic.');
    await relay(one);
    const [note] = await notes(one);
    await services.processor.send(one.organization.system, { ids: [note!.id] });
    expect(services.mailer.sent).toHaveLength(1);
    const [mail] = services.mailer.sent;
    expect(mail!.text).toContain('https://m.example.org/#');
    expect(mail!.text).not.toMatch(/buprenorphine|clinic/);
    expect(lintContent({ ...mail!, names: [one.organization.name, one.organization.facility.name] })).toEqual([]);
    // A second word on the same day writes inside alone.
    await answer(one.clinician, one.patient.id, 'Bring your card.');
    await relay(one);
    const ids = (await notes(one)).map(({ id }) => id);
    await services.processor.send(one.organization.system, { ids });
    expect(services.mailer.sent).toHaveLength(1);
    // And one of another day is told of again.
    await moveClockTo(host, nextNoon());
    await answer(one.clinician, one.patient.id, 'See you tomorrow.');
    await relay(one);
    await services.processor.send(one.organization.system, { ids: (await notes(one)).map(({ id }) => id) });
    expect(services.mailer.sent).toHaveLength(2);
  });

  it('need no note once they were read, and none where the patient agreed to none', async () => {
    const one = await reachable();
    await moveClockTo(host, nextNoon());
    await answer(one.clinician, one.patient.id, 'Good morning');
    await relay(one);
    await host.database.write(one.patient.self, (tx) => messages.readByPatient(tx, one.patient.id));
    await relay(one);
    expect((await notes(one)).map(({ status }) => status)).toEqual(['cancelled']);
    // Read before the worker heard of it.
    await answer(one.clinician, one.patient.id, 'One more');
    await host.database.write(one.patient.self, (tx) => messages.readByPatient(tx, one.patient.id));
    await relay(one);
    expect(await notes(one)).toHaveLength(1);
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    await answer(one.clinician, one.patient.id, 'Inside alone');
    await relay(one);
    expect(await notes(one)).toHaveLength(1);
    expect(await tasks(one)).toEqual([]);
  });

  it('lose nothing to a mark that somebody else used', async () => {
    const one = await reachable();
    const other = await buildPatient(host, one.organization, { careTeam: [one.clinician] });
    const submitId = randomUUID();
    await write(one.patient.self, 'Mine', submitId);
    await write(other.self, 'And mine', submitId);
    expect((await shown(one.clinician, other.id)).messages.map(({ body }) => body)).toEqual(['And mine']);
  });

  it('stay with who may read them', async () => {
    const one = await reachable();
    await write(one.patient.self, 'Only for my team');
    const other = await buildPatient(host, one.organization, {});
    const stranger = await buildStaff(host, one.organization.id, ['clinician']);
    const peer = await buildStaff(host, one.organization.id, ['technician']);
    await expect(shown(stranger, one.patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(shown(other.self, one.patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer(stranger, one.patient.id, 'Hello')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer(peer, one.patient.id, 'Hello')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const seen = await host.database.read(other.self, (tx) =>
      tx.query('select from care_messages where organization_id = $1', [one.organization.id]),
    );
    expect(seen).toEqual([]);
  });

  it('never change their words, and are refused where they say nothing or too much', async () => {
    const one = await reachable();
    await write(one.patient.self, 'As it was said');
    const change = host.database.write(one.organization.system, (tx) =>
      tx.query(`update care_messages set body = 'Another word' where organization_id = $1`, [one.organization.id]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    for (const body of ['  \n ', '\u200b', 'x'.repeat(2001)])
      await expect(write(one.patient.self, body)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await write(one.patient.self, '😀'.repeat(2000))).toBe(false);
  });

  it('come newest first where there are many, and say how many there are', async () => {
    const one = await reachable();
    for (let at = 1; at <= 12; at += 1) await write(one.patient.self, `Line ${at}`);
    const { messages: few, totalCount } = await shown(one.clinician, one.patient.id, 3);
    expect([few.map(({ body }) => body), totalCount]).toEqual([['Line 10', 'Line 11', 'Line 12'], 12]);
    await expect(shown(one.clinician, one.patient.id, 501)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
