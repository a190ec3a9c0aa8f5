import { setTimeout as pause } from 'node:timers/promises';
import type { MailMessage, SendOutcome } from '@stepwell/delivery/message';
import { SmtpMailer } from '@stepwell/delivery/providers/smtp.provider';
import { startSmtpServer, type SmtpBehaviour, type SmtpSink } from '@stepwell/test/support/smtp-server';

const message: MailMessage = {
  to: 'sam@example.org',
  subject: 'A short question for you',
  text: 'Hello,\n\nhttps://m.example.org/#token\n\n.\nMessages',
  key: 'organization/patient/check-in/2027-01-15/email',
  language: 'en',
  senderName: 'Messages',
};

describe('mail to a server that', () => {
  let sink: SmtpSink;
  beforeEach(async () => {
    sink = await startSmtpServer();
  });
  const mailers: SmtpMailer[] = [];
  afterEach(async () => {
    for (const one of mailers.splice(0)) one.onApplicationShutdown();
    await sink.stop();
  });

  function mailer(overrides: { SMTP_URL?: string; NODE_ENV?: 'test' | 'production' } = {}): SmtpMailer {
    const made = new SmtpMailer({
      SMTP_URL: sink.url,
      NODE_ENV: 'test',
      MAIL_FROM: 'Messages <messages@example.org>',
      ...overrides,
    });
    mailers.push(made);
    return made;
  }
  const sendTo = (behaviour: SmtpBehaviour): Promise<SendOutcome> => {
    sink.behaviour = behaviour;
    return mailer().send(message);
  };

  it('takes it: accepted, with a neutral sender, the whole text and an id that the key decides', async () => {
    expect(await sendTo({})).toMatchObject({ kind: 'accepted' });
    await mailer().send(message);
    await mailer().send({ ...message, key: 'another' });
    expect([...sink.countByMessageId().values()]).toEqual([2, 1]);
    const [mail] = sink.mails;
    expect(mail!.from!.text).toBe('"Messages" <messages@example.org>');
    expect(mail!.subject).toBe(message.subject);
    expect(mail!.text!.trim()).toBe(message.text);
    expect(mail!.messageId).toMatch(/^<[0-9a-f]{40}@example\.org>$/);
    expect(mail!.messageId).not.toContain('patient');
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.headers.has('x-mailer')).toBe(false);
  });

  it.each<[string, SmtpBehaviour, SendOutcome]>([
    ['is busy at the greeting', { greeting: { reply: '421 busy' } }, { kind: 'retry' }],
    ['refuses us at the greeting', { greeting: { reply: '554 no' } }, { kind: 'retry' }],
    ['hangs up at the greeting', { greeting: 'drop' }, { kind: 'retry' }],
    ['hangs up after the sender', { sender: 'drop' }, { kind: 'retry' }],
    ['asks us to sign in', { sender: { reply: '530 5.7.0 sign in' } }, { kind: 'retry' }],
    ['hangs up after the recipient', { recipient: 'drop' }, { kind: 'retry' }],
    ['defers the recipient', { recipient: { reply: '450 4.2.1 later' } }, { kind: 'retry' }],
    ['has no room for the recipient', { recipient: { reply: '452 4.2.2 full' } }, { kind: 'retry' }],
    [
      'does not know the recipient',
      { recipient: { reply: '550 5.1.1 nobody' } },
      { kind: 'rejected', reason: 'bounced' },
    ],
    [
      'does not like the recipient’s policy',
      { recipient: { reply: '550 5.7.1 blocked' } },
      { kind: 'rejected', reason: 'refused' },
    ],
    ['defers the content', { content: { reply: '451 4.3.0 later' } }, { kind: 'retry' }],
    ['closes down over the content', { content: { reply: '421 bye' } }, { kind: 'retry' }],
    ['refuses the content', { content: { reply: '554 5.6.0 no' } }, { kind: 'rejected', reason: 'refused' }],
    ['finds it too large', { content: { reply: '552 5.3.4 large' } }, { kind: 'rejected', reason: 'refused' }],
    ['hangs up while it reads', { content: 'drop-while' }, { kind: 'unknown' }],
    ['keeps it and hangs up without a word', { content: 'drop-after' }, { kind: 'unknown' }],
  ])('%s', async (_what, behaviour, outcome) => {
    expect(await sendTo(behaviour)).toEqual(outcome);
  });

  it('is used often: a connection is kept for the next mail, and each is used by one at a time', async () => {
    const one = mailer();
    for (let mails = 0; mails < 5; mails += 1) await one.send({ ...message, key: `in turn ${mails}` });
    expect(sink.connections()).toBe(1);
    await Promise.all([1, 2, 3].map((mail) => one.send({ ...message, key: `at once ${mail}` })));
    expect(sink.connections()).toBe(3);
    expect([...sink.countByMessageId().values()]).toEqual(Array(8).fill(1));
  });

  it('has taken a hundred mails over a connection: another takes its place, and then another', async () => {
    const one = mailer();
    let mails = 0;
    const sendOne = () => one.send({ ...message, key: `mail ${(mails += 1)}` });
    while (mails < 99) await sendOne();
    expect(sink.connections()).toBe(1);
    await sendOne();
    while (sink.connections() < 2) await pause(5);
    // How many go on over the old one while the new one is let in depends on the machine; the next is due a hundred later.
    while (sink.connections() < 3 && mails < 1_000) await sendOne();
    expect(sink.connections()).toBe(3);
    expect(mails).toBeGreaterThanOrEqual(200);
    expect([...sink.countByMessageId().values()]).toEqual(Array(mails).fill(1));
  });

  it.each<[string, SmtpBehaviour]>([
    ['greets slowly', { greeting: { delayMs: 60_000 } }],
    ['lets no other in', { greeting: { reply: '421 4.3.2 busy' } }],
  ])('%s after a hundred mails: they go on over the connection that is there', async (_what, behaviour) => {
    const one = mailer();
    for (let mails = 0; mails < 100; mails += 1) await one.send({ ...message, key: `mail ${mails}` });
    sink.behaviour = behaviour;
    for (let mails = 0; mails < 3; mails += 1)
      expect(await one.send({ ...message, key: `later ${mails}` })).toMatchObject({ kind: 'accepted' });
    expect(Math.max(...sink.countByMessageId().values())).toBe(1);
  });

  it.each<[string, (sink: SmtpSink) => void]>([
    ['closes kept connections', (of) => of.hangUp()],
    ['dies at the next sender', (of) => void (of.behaviour = { sender: 'drop-once' })],
  ])('%s: nothing had left, the mail goes once, over a new one', async (_what, fail) => {
    const one = mailer();
    await one.send({ ...message, key: 'before' });
    fail(sink);
    expect(await one.send({ ...message, key: 'after' })).toMatchObject({ kind: 'accepted' });
    expect([...sink.countByMessageId().values()]).toEqual([1, 1]);
    expect(sink.connections()).toBe(2);
  });

  it.each<[string, SmtpBehaviour, SendOutcome]>([
    ['says that it closes, again and again', { sender: { reply: '421 4.3.2 later' } }, { kind: 'retry' }],
    ['refuses a recipient', { recipient: { reply: '550 5.1.1 nobody' } }, { kind: 'rejected', reason: 'bounced' }],
    ['keeps it and hangs up', { content: 'drop-after' }, { kind: 'unknown' }],
    ['hangs up while it reads', { content: 'drop-while' }, { kind: 'unknown' }],
  ])(
    '%s over a kept connection: that is the answer, and the next mail does not suffer',
    async (_what, bad, outcome) => {
      const one = mailer();
      await one.send({ ...message, key: 'before' });
      sink.behaviour = bad;
      expect(await one.send({ ...message, key: 'refused' })).toEqual(outcome);
      sink.behaviour = {};
      expect(await one.send({ ...message, key: 'after' })).toMatchObject({ kind: 'accepted' });
      expect(Math.max(...sink.countByMessageId().values())).toBe(1);
    },
  );

  it('is not there', async () => {
    const { url } = sink;
    await sink.stop();
    expect(await mailer({ SMTP_URL: url }).send(message)).toEqual({ kind: 'retry' });
    sink = await startSmtpServer();
  });

  it('never greets: nothing left, and nobody waits longer than ten seconds', async () => {
    sink.behaviour = { greeting: { delayMs: 60_000 } };
    const before = Date.now();
    expect(await mailer().send(message)).toEqual({ kind: 'retry' });
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it('takes the content and never answers: unknown', async () => {
    expect(await sendTo({ content: { delayMs: 60_000 } })).toEqual({ kind: 'unknown' });
  }, 30_000);

  it('speaks in the clear, in production: nothing is said to it', async () => {
    expect(await mailer({ NODE_ENV: 'production' }).send(message)).toEqual({ kind: 'retry' });
    expect(sink.mails).toEqual([]);
  });

  it.each([['sam@example.org\r\nRCPT TO:<eve@example.org>'], ['sam@example.org, eve@example.org'], ['nobody'], ['']])(
    'would take more than one address: %j never reaches it',
    async (to) => {
      expect(await mailer().send({ ...message, to })).toEqual({ kind: 'rejected', reason: 'bad_address' });
      expect(sink.connections()).toBe(0);
    },
  );

  it('would read headers into a subject or a name: they stay on their line', async () => {
    await mailer().send({
      ...message,
      subject: 'Hi\r\nBcc: eve@example.org',
      senderName: 'Mes"sages\r\nX-Evil: 1 <eve@example.org>',
    });
    const [mail] = sink.mails;
    expect(mail!.subject).toBe('Hi Bcc: eve@example.org');
    expect(mail!.headers.has('x-evil')).toBe(false);
    expect(mail!.bcc).toBeUndefined();
    expect(mail!.from!.value).toEqual([
      { address: 'messages@example.org', name: expect.stringContaining('X-Evil: 1') as string },
    ]);
  });
});
