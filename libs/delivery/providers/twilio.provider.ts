import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Texter, type SendOutcome, type TextMessage } from '../message';
import { twilioOutcome } from './twilio-outcome';

/** Longest time one text may take, in milliseconds. */
const DEADLINE_MS = 15_000;
const LONGEST_ANSWER = 64 * 1024;

/** Failures that end before a byte of the request was sent: no connection, or a certificate that was not believed. */
const NOTHING_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$|^UNABLE_TO_VERIFY|CERT/;

type SmsEnvironment = Pick<Environment, 'SMS_URL' | 'SMS_ACCOUNT_SID' | 'SMS_AUTH_TOKEN' | 'SMS_FROM'> &
  Partial<Pick<Environment, 'SMS_WEBHOOK_URL' | 'PUBLIC_PATIENT_URL'>>;

/** Hands text messages to a server that speaks Twilio's Messages API, at `SMS_URL`. */
@Injectable()
export class TwilioTexter extends Texter {
  constructor(@Inject(ENVIRONMENT) private readonly environment: SmsEnvironment) {
    super();
  }

  override get isConfigured(): boolean {
    const { SMS_URL, SMS_ACCOUNT_SID, SMS_AUTH_TOKEN, SMS_FROM } = this.environment;
    return Boolean(SMS_URL && SMS_ACCOUNT_SID && SMS_AUTH_TOKEN && SMS_FROM);
  }

  async send(message: TextMessage): Promise<SendOutcome> {
    if (!this.isConfigured) return { kind: 'rejected', reason: 'not_configured' };
    if (!/^\+[1-9]\d{6,14}$/.test(message.to)) return { kind: 'rejected', reason: 'bad_address' };
    const { SMS_URL, SMS_ACCOUNT_SID, SMS_AUTH_TOKEN, SMS_FROM } = this.environment;
    const form = new URLSearchParams({ To: message.to, Body: message.text });
    form.set(SMS_FROM!.startsWith('MG') ? 'MessagingServiceSid' : 'From', SMS_FROM!);
    const webhooks = this.environment.SMS_WEBHOOK_URL ?? this.environment.PUBLIC_PATIENT_URL;
    if (message.organizationId && webhooks)
      form.set('StatusCallback', `${webhooks}/webhooks/sms/status?organization=${message.organizationId}`);
    const signal = AbortSignal.timeout(DEADLINE_MS);
    let response: Response;
    try {
      response = await fetch(`${SMS_URL}/2010-04-01/Accounts/${encodeURIComponent(SMS_ACCOUNT_SID!)}/Messages.json`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${SMS_ACCOUNT_SID}:${SMS_AUTH_TOKEN}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: form.toString(),
        redirect: 'manual',
        signal,
      });
    } catch (error) {
      return NOTHING_LEFT.test(codeOf(error)) ? { kind: 'retry' } : { kind: 'unknown' };
    }
    const body = await readText(response).catch(() => undefined);
    return twilioOutcome({ status: response.status, retryAfter: response.headers.get('retry-after'), body });
  }
}

/** Reads at most 64 KiB: an answer that goes on for ever is no answer. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new Error('The answer is too long');
  }
  return text;
}

/** undici wraps what happened on the wire; several addresses that all failed come together. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; errors?: { code?: unknown }[] } };
  const code = cause?.errors?.[0]?.code ?? cause?.code;
  return typeof code === 'string' ? code : '';
}
