import { startStack, type Stack } from '../support/start-stack';
import { createTransport } from 'nodemailer';

describe('the local inbox', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack({ processes: ['inbox'] });
  });

  afterAll(async () => {
    await stack.stop();
  });

  async function sendText(form: Record<string, string>, password = stack.env['SMS_AUTH_TOKEN']): Promise<Response> {
    const account = stack.env['SMS_ACCOUNT_SID'];
    return fetch(`${stack.env['SMS_URL']}/2010-04-01/Accounts/${account}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${account}:${password}`).toString('base64')}` },
      body: new URLSearchParams(form),
    });
  }

  it('shows a mail with its links clickable and its words escaped', async () => {
    const transport = createTransport(stack.env['SMTP_URL']);
    await transport.sendMail({
      from: 'Messages <messages@localhost>',
      to: 'someone@example.org',
      subject: 'A <b>question</b>',
      text: 'Please open http://localhost:3001/#abc_DEF-1.',
      headers: { 'X-Occurrence': '42' },
    });
    const message = await stack.waitForMessage(({ to }) => to === 'someone@example.org');
    expect(message).toMatchObject({ kind: 'mail', subject: 'A <b>question</b>', headers: { 'x-occurrence': '42' } });
    const page = await (await fetch(`${stack.inboxUrl}/messages/${message.id}`)).text();
    expect(page).toContain('href="http://localhost:3001/#abc_DEF-1"');
    expect(page).toContain('A &lt;b&gt;question&lt;/b&gt;');
  });

  it('answers a text as Twilio does', async () => {
    const response = await sendText({ To: '+15125550100', From: '+15005550006', Body: 'How are you today?' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string,
      status: 'queued',
    });
    expect((await stack.messages())[0]).toMatchObject({ kind: 'text', to: '+15125550100', text: 'How are you today?' });
  });

  it.each([
    ['a wrong password', { To: '+15125550100', From: '+15005550006', Body: 'x' }, 'wrong', 401, 20003],
    ['a number that is none', { To: '512', From: '+15005550006', Body: 'x' }, undefined, 400, 21211],
    ['a text without words', { To: '+15125550100', From: '+15005550006' }, undefined, 400, 21602],
  ])('refuses %s with Twilio’s code', async (_name, form, password, status, code) => {
    const response = await sendText(form, password);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, status });
  });

  it('moves the product’s clock to noon of the next day in Chicago, and no other site can', async () => {
    const before = Date.now();
    const now = await stack.skipToTomorrow();
    expect(now.getTime()).toBeGreaterThan(before);
    expect(now.getTime() - before).toBeLessThan(37 * 3_600_000);
    const clock = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Chicago', hour: 'numeric', hour12: false });
    expect(clock.format(now)).toBe('12');
    const foreign = await fetch(`${stack.inboxUrl}/skip`, {
      method: 'POST',
      headers: { origin: 'http://elsewhere.test' },
    });
    expect(foreign.status).toBe(403);
  });

  it('keeps its messages when it starts again', async () => {
    const before = await stack.messages();
    await stack.kill('inbox');
    await stack.start('inbox');
    expect(await stack.messages()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});
