import type { MailMessage, SendOutcome } from '@stepwell/delivery/message';
import { ResendMailer } from '@stepwell/delivery/providers/resend.provider';
import { startMailApi, type MessageApi, type Mischief } from '@stepwell/test/support/message-apis';

const message: MailMessage = {
  to: 'sam@example.org',
  subject: 'A short question for you',
  text: 'Hello,\n\nhttps://m.example.org/#token\n\nMessages',
  key: 'organization/patient/check-in/2027-01-15/email',
  language: 'en',
  senderName: 'Messages',
};
const accepted = { kind: 'accepted', providerId: expect.any(String) as string };

describe('mail by an API that takes a key', () => {
  let api: MessageApi;
  beforeEach(async () => {
    api = await startMailApi();
  });
  afterEach(() => api.stop());

  const mailer = (overrides: Record<string, string | undefined> = {}): ResendMailer =>
    new ResendMailer({
      MAIL_API_URL: api.env['MAIL_API_URL'],
      MAIL_API_KEY: api.env['MAIL_API_KEY'],
      MAIL_FROM: 'Messages <messages@example.org>',
      ...overrides,
    });

  /** Goes wrong with the first requests in this way, and well from then on. */
  function firstly(...ways: (Mischief | undefined)[]): void {
    api.mischief = () => ways.shift();
  }

  it('takes it: accepted, under a key that tells nothing of whom it is for', async () => {
    expect(await mailer().send(message)).toEqual(accepted);
    expect(api.taken).toEqual([{ to: message.to, text: message.text }]);
    expect(api.requests[0]!.headers['idempotency-key']).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Mischief[], number]>([
    ['loses the request', ['lose-request'], 2],
    ['takes it and loses the answer', ['lose-answer'], 2],
    ['takes it and says that it failed, three times', ['fail-after', 'fail-after', 'fail-after'], 4],
    ['takes it, loses the answer and is busy', ['lose-answer', 'busy'], 3],
  ])('%s: asked again, it went once', async (_what, ways, requests) => {
    firstly(...ways);
    expect(await mailer().send(message)).toEqual(accepted);
    expect(api.taken).toHaveLength(1);
    expect(api.requests).toHaveLength(requests);
  });

  it('never answers clearly: unknown, and nothing went twice', async () => {
    firstly('lose-answer', 'lose-answer', 'lose-answer', 'lose-answer');
    expect(await mailer().send(message)).toEqual({ kind: 'unknown' });
    expect(api.taken).toHaveLength(1);
  });

  it('took other words under the same key before: unknown, and these do not go', async () => {
    await mailer().send(message);
    expect(await mailer().send({ ...message, text: 'Other words' })).toEqual({ kind: 'unknown' });
    expect(api.taken).toHaveLength(1);
  });

  it.each<[string, () => Promise<SendOutcome>, SendOutcome]>([
    ['is busy', () => (firstly('busy'), mailer().send(message)), { kind: 'retry', afterSeconds: 1 }],
    ['refuses our key', () => mailer({ MAIL_API_KEY: 'wrong' }).send(message), { kind: 'retry' }],
    [
      'is not there',
      async () => {
        const gone = mailer();
        await api.stop();
        return gone.send(message);
      },
      { kind: 'retry' },
    ],
    [
      'would take more than one address',
      () => mailer().send({ ...message, to: 'sam@example.org, eve@example.org' }),
      { kind: 'rejected', reason: 'bad_address' },
    ],
  ])('%s: nothing left', async (_what, send, outcome) => {
    expect(await send()).toEqual(outcome);
    expect(api.taken).toEqual([]);
  });
});
