import { encodeWord, foldLines, hasLongerLines, isPlainText, quoteString } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import { headerText } from '../header-text';
import type { MailMessage } from '../message';

/** Longest line that goes out as it is (RFC 2045), and longest piece of an encoded word. */
const LINE = 76;
const WORD = 52;

/** Who sends a mail, by which id, and the plain mailbox that it goes to. */
export interface MailFrame {
  from: { name: string; address: string };
  to: string;
  messageId: string;
}

/**
 * One mail of plain text as it goes over the wire. All our mails have this one shape, so they are put together at once:
 * nodemailer's composer, made for trees of attachments, takes a dozen times as long through its streams.
 */
export function composeMail(message: MailMessage, { from, to, messageId }: MailFrame): Buffer {
  const text = message.text.replace(/\r\n|\r|\n/g, '\r\n');
  const isAsItIs = isPlainText(text) && !hasLongerLines(text, LINE);
  const headers = [
    'Auto-Submitted: auto-generated',
    `Content-Language: ${message.language}`,
    // Never folded: it holds no space, and not every mailbox reads one that begins on the next line.
    ...(message.unsubscribeUrl
      ? [`List-Unsubscribe: <${message.unsubscribeUrl}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click']
      : []),
    foldLines(`From: ${displayName(headerText(message.senderName ?? from.name))} <${from.address}>`),
    `To: ${to}`,
    foldLines(`Subject: ${words(headerText(message.subject))}`),
    `Message-ID: ${messageId}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${isAsItIs ? '7bit' : 'quoted-printable'}`,
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${isAsItIs ? text : wrap(encode(text), LINE)}\r\n`);
}

/** A name before an address. */
function displayName(name: string): string {
  const safe = words(name);
  return safe === name && !/^[\w ]*$/.test(name) ? quoteString(name) : safe;
}

/** Words as a header may hold them. What looks encoded is encoded too: it was read by the lint as it stands. */
function words(text: string): string {
  return isPlainText(text) && !text.includes('=?') ? text : encodeWord(text, 'Q', WORD);
}
