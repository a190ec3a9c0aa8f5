import { createHmac, randomBytes } from 'node:crypto';

/** The token that the text provider shares with the product under test. */
export const SMS_TOKEN = 'tests-only-sms-token';
/** Under which address the provider reaches it. */
export const SMS_WEBHOOKS = 'https://texts.example.org';

/** What makes a patient surface take texts. */
export const smsVariables = {
  SMS_URL: 'http://127.0.0.1:9/sms',
  SMS_ACCOUNT_SID: 'AC1',
  SMS_AUTH_TOKEN: SMS_TOKEN,
  SMS_FROM: '+15005550006',
  SMS_WEBHOOK_URL: SMS_WEBHOOKS,
};

/** Where texts are posted to; the token and the address that the provider knows are those above, unless told otherwise. */
export interface TextedSurface {
  readonly url: string;
  readonly smsToken?: string;
  readonly smsWebhooks?: string;
}

/** A new name, as the provider gives one to each text. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

/** Signs a form as Twilio does, which signs the address that it posts to as well. */
export function signatureOf(
  path: string,
  form: Record<string, string>,
  token = SMS_TOKEN,
  webhooks = SMS_WEBHOOKS,
): string {
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name]!);
  return createHmac('sha1', token)
    .update([webhooks + path, ...fields].join(''))
    .digest('base64');
}

/** Posts a form as the provider does: signed, without any header of our pages. */
export function postForm(
  api: TextedSurface,
  path: string,
  form: Record<string, string>,
  signature = signatureOf(path, form, api.smsToken, api.smsWebhooks),
): Promise<Response> {
  return fetch(api.url + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-twilio-signature': signature },
  });
}

/** Hands a text over as Twilio does and returns the one answer in the TwiML, or null. */
export async function postText(api: TextedSurface, from: string, body: string, sid = newSid()): Promise<string | null> {
  const form = { AccountSid: 'AC1', MessageSid: sid, From: from, To: '+15005550006', Body: body, NumMedia: '0' };
  const response = await postForm(api, '/webhooks/sms/inbound', form);
  const xml = await response.text();
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/xml'))
    throw new Error(`The text was not taken: ${response.status} ${xml}`);
  const found = /^<\?xml version="1.0" encoding="UTF-8"\?><Response>(?:<Message>([^<]+)<\/Message>)?<\/Response>$/.exec(
    xml,
  );
  if (!found) throw new Error(`This is no TwiML of ours: ${xml}`);
  return found[1] ?? null;
}
