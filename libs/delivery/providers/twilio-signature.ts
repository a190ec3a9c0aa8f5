import { createHmac, timingSafeEqual } from 'node:crypto';

/** A form as it came: a name that comes twice has several values. */
export type WebhookForm = Record<string, string | string[] | undefined>;

/**
 * Whether Twilio signed this request: HMAC-SHA1 over the whole public address and, by name, every field with its value.
 * @param url the address as Twilio called it, query included
 */
export function isSignedByTwilio(
  url: string,
  form: WebhookForm,
  signature: string | undefined,
  authToken: string,
): boolean {
  const fields = Object.keys(form)
    .sort()
    .flatMap((name) => [...new Set([form[name] ?? ''].flat())].sort().map((value) => name + value));
  const expected = createHmac('sha1', authToken)
    .update([url, ...fields].join(''), 'utf8')
    .digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
