import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const PATH = /^\/twilio\/2010-04-01\/Accounts\/([^/]+)\/Messages(?:\/([^/]+))?\.json$/;
const E164 = /^\+[1-9]\d{6,14}$/;
const LONGEST_BODY = 1600;

/** Whether a request is meant for the text service. */
export function isTextRequest(pathname) {
  return PATH.test(pathname);
}

/**
 * Answers as Twilio's Messages API does (create, read one message, list those to a phone), and keeps the text instead of sending it.
 * @param request `{method, pathname, search, authorization, body}`; `body` is the form as sent, `search` the query
 * @returns `{status, json}`
 */
export function answerTextRequest(
  { method, pathname, search = '', authorization, body },
  { accountSid, authToken, store },
) {
  const [, sid, reference] = PATH.exec(pathname);
  if (!matches(authorization, `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`)) {
    return refusal(401, 20003, 'Authenticate');
  }
  if (sid !== accountSid) return refusal(404, 20404, `The requested resource ${pathname} was not found`);
  if (method === 'GET' && reference) {
    const message = store.findByReference(reference);
    if (!message) return refusal(404, 20404, `The requested resource ${pathname} was not found`);
    return { status: 200, json: twilioMessage(message, accountSid, 'delivered') };
  }
  if (method === 'GET') {
    const query = new URLSearchParams(search);
    const messages = store
      .newestFirst()
      .filter(({ kind, to }) => kind === 'text' && (!query.has('To') || to === query.get('To')))
      .slice(0, Number(query.get('PageSize') ?? 50))
      .map((message) => twilioMessage(message, accountSid, 'delivered'));
    return { status: 200, json: { messages, page: 0, page_size: messages.length, next_page_uri: null } };
  }
  if (method !== 'POST' || reference) return refusal(405, 20004, 'Method not allowed');

  const form = new URLSearchParams(body);
  const [to, from, text] = [
    form.get('To') ?? '',
    form.get('From') ?? form.get('MessagingServiceSid') ?? '',
    form.get('Body') ?? '',
  ];
  if (!to) return refusal(400, 21604, "A 'To' phone number is required.");
  if (!E164.test(to)) return refusal(400, 21211, "Invalid 'To' Phone Number");
  if (!from) return refusal(400, 21603, "A 'From' phone number is required.");
  if (!text) return refusal(400, 21602, 'Message body is required.');
  if (text.length > LONGEST_BODY)
    return refusal(400, 21617, 'The concatenated message body exceeds the 1600 character limit.');
  const message = store.add({ kind: 'text', to, from, text, reference: `SM${randomBytes(16).toString('hex')}` });
  return { status: 201, json: twilioMessage(message, accountSid, 'queued') };
}

function matches(given = '', expected) {
  const digest = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function refusal(status, code, message) {
  return { status, json: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

function twilioMessage({ to, from, text, at, reference }, accountSid, status) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${reference}`;
  const date = new Date(at).toUTCString().replace('GMT', '+0000');
  return {
    sid: reference,
    account_sid: accountSid,
    messaging_service_sid: from.startsWith('MG') ? from : null,
    to,
    from: from.startsWith('MG') ? null : from,
    body: text,
    status,
    direction: 'outbound-api',
    num_segments: String(segments(text)),
    num_media: '0',
    date_created: date,
    date_updated: date,
    date_sent: status === 'delivered' ? date : null,
    price: null,
    price_unit: 'USD',
    error_code: null,
    error_message: null,
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  };
}

/** A text of ASCII goes out in parts of 160 (153 when there are several), any other in parts of 70 (67). */
function segments(text) {
  const [single, several] = /^[\x20-\x7e\n\r]*$/.test(text) ? [160, 153] : [70, 67];
  return text.length <= single ? 1 : Math.ceil(text.length / several);
}
