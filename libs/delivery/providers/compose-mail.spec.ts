import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { headerText } from '../header-text';
import type { MailMessage } from '../message';
import { composeMail } from './compose-mail';

const frame = {
  from: { name: 'Messages', address: 'messages@example.org' },
  to: 'sam@example.org',
  messageId: '<abc@example.org>',
};
const message: MailMessage = {
  to: 'sam@example.org',
  subject: 'A short question for you',
  text: 'Hello,\n\nhttps://m.example.org/#token\n\n.\nMessages',
  key: 'key',
  language: 'en',
};

describe('a mail', () => {
  it('of plain words goes out as it is written, line for line', () => {
    const [head, body] = composeMail({ ...message, senderName: 'Sam' }, frame)
      .toString()
      .split('\r\n\r\n', 2);
    expect(head!.split('\r\n').map((line) => line.replace(/^Date: .+ \+0000$/, 'Date: now'))).toEqual([
      'Auto-Submitted: auto-generated',
      'Content-Language: en',
      'From: Sam <messages@example.org>',
      'To: sam@example.org',
      'Subject: A short question for you',
      'Message-ID: <abc@example.org>',
      'Date: now',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 7bit',
    ]);
    expect(body).toBe('Hello,');
  });

  it('ends by one click only where it has such an address, on one line', () => {
    const url = `https://m.example.org/unsubscribe/${'y'.repeat(86)}`;
    const mail = composeMail({ ...message, unsubscribeUrl: url }, frame).toString();
    expect(mail).toContain(`\r\nList-Unsubscribe: <${url}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`);
    expect(composeMail(message, frame).toString()).not.toContain('Unsubscribe');
  });

  it('says to a mailbox what was written, whatever the letters, in ASCII lines that no server cuts', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.lorem({ maxCount: 40 }),
      fc.constantFrom(
        '¿Cómo está?',
        'Señales, del Río',
        '日本語の'.repeat(30),
        'A "B" \\ C',
        '=?UTF-8?Q?x?=',
        '.\r\n..\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, text, senderName) => {
        const mail = composeMail({ ...message, subject, text, senderName }, frame);
        // Every header that somebody's words could have begun, and no other.
        const head = mail.toString('latin1').split('\r\n\r\n', 1)[0]!;
        expect(head.split('\r\n').filter((line) => !line.startsWith(' '))).toHaveLength(10);
        // oxlint-disable-next-line no-control-regex -- what may not be in it are just these
        expect(mail.toString('latin1')).not.toMatch(/[^\t\r\n\x20-\x7e]|\r(?!\n)|(?<!\r)\n|[^\r\n]{999}/);
        const read = await simpleParser(mail);
        const plain = (value: string): string => value.replace(/\s+/g, ' ').trim();
        expect(plain(read.from!.value[0]!.name)).toBe(plain(headerText(senderName)));
        expect(plain(read.subject ?? '')).toBe(plain(headerText(subject)));
        expect(read.text!.replace(/\n$/, '')).toBe(text.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
