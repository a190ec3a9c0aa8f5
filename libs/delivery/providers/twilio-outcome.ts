import type { SendOutcome } from '../message';
import { jsonOf, laterBy, type HttpAnswer } from './http-answer';

/** Twilio's codes for an address that will never work, and what they mean to us. */
const deadAddresses: Record<number, string> = {
  21610: 'opted_out',
  21211: 'bounced',
  21614: 'bounced',
  21217: 'bounced',
};

/**
 * Reads an answer of Twilio's Messages API. A 2xx without a message id, and a 5xx that does not say "not now", leave open
 * whether the text is on its way; a refusal of our credentials or address is not the recipient's fault and may be repaired.
 * @param now machine clock, for a Retry-After given as a date
 */
export function twilioOutcome(answer: HttpAnswer, now = new Date()): SendOutcome {
  const { status } = answer;
  const body = jsonOf(answer.body);
  if (status >= 200 && status < 300) {
    return typeof body['sid'] === 'string' && body['sid']
      ? { kind: 'accepted', providerId: body['sid'].slice(0, 64) }
      : { kind: 'unknown' };
  }
  if (status === 429 || status === 503) return laterBy(answer.retryAfter, now);
  if (status >= 500) return { kind: 'unknown' };
  if (status < 400 || [401, 403, 404, 407, 408].includes(status)) return { kind: 'retry' };
  const code = typeof body['code'] === 'number' ? body['code'] : 0;
  return { kind: 'rejected', reason: deadAddresses[code] ?? 'refused' };
}

/**
 * The id of the text in a list of Twilio's that says the very same, made since then; null where there is none. Every text
 * of ours holds a link or code of its own, so that what says the same is the same.
 */
export function idOfSameText(answer: HttpAnswer, text: string, since: Date): string | null {
  const { messages } = jsonOf(answer.body);
  if (answer.status !== 200 || !Array.isArray(messages)) return null;
  const same = (messages as Record<string, unknown>[]).find(
    (message) => message['body'] === text && Date.parse(String(message['date_created'])) >= since.getTime(),
  );
  return typeof same?.['sid'] === 'string' ? same['sid'].slice(0, 64) : null;
}
