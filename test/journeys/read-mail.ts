import type { InboxMessage } from '../support/start-stack';

/** The one link of a mail. @throws Error when there is none, or more than one */
export function linkOf({ text, subject }: InboxMessage): string {
  const [link, ...more] = text.match(/https?:\/\/\S+/g) ?? [];
  if (!link || more.length > 0) throw new Error(`"${subject}" should hold one link`);
  return link;
}

/** The six-digit code of a mail. @throws Error when there is none */
export function codeOf({ text, subject }: InboxMessage): string {
  const [code] = text.match(/\b\d{6}\b/) ?? [];
  if (!code) throw new Error(`"${subject}" should hold a code`);
  return code;
}

/** Words that a mail to a patient must never hold, in any spelling; the product has its own list, this one is ours. */
const telling =
  /treat|recover|relaps|crav|alcohol|opioid|drug|substance|addict|sober|clinic|counsel|therap|patient|rehab|detox|naloxone|meeting|anonymous|sponsor|stepwell|\bplan\b|\bcare\b|\bAA\b|\bNA\b/i;

/** Everything that a stranger reads of a mail: addresses, subject, text and every header line. */
export function expectNeutral(message: InboxMessage, names: readonly string[]): void {
  const seen = [message.subject, message.text, message.from, ...Object.entries(message.headers).flat()].join('\n');
  expect(telling.exec(seen)?.[0]).toBeUndefined();
  expect(names.filter((name) => seen.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
}
