import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Texter, type SendOutcome, type TextMessage } from '../message';
import { askProvider } from './http-answer';
import { idOfSameText, twilioOutcome } from './twilio-outcome';

/** Longest time one text may take, in milliseconds. */
const DEADLINE_MS = 15_000;
/** Waits before each look for a text without a clear answer, in milliseconds, and the longest that one may take. */
const LOOK_AFTER_MS = [300, 2_000];
const LOOK_DEADLINE_MS = 2_000;
/** How far the provider's clock may be behind ours, in milliseconds, for a text to count as made by us just now. */
const CLOCKS_APART_MS = 5 * 60_000;

type SmsEnvironment = Pick<Environment, 'SMS_URL' | 'SMS_ACCOUNT_SID' | 'SMS_AUTH_TOKEN' | 'SMS_FROM'> &
  Partial<Pick<Environment, 'SMS_WEBHOOK_URL' | 'PUBLIC_PATIENT_URL'>>;

/**
 * Hands text messages to a server that speaks Twilio's Messages API, at `SMS_URL`. It takes no key of ours against
 * repetitions: where its answer is not clear it is asked what it sent to that phone, and nothing is sent again.
 */
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
    const { SMS_FROM } = this.environment;
    const form = new URLSearchParams({ To: message.to, Body: message.text });
    form.set(SMS_FROM!.startsWith('MG') ? 'MessagingServiceSid' : 'From', SMS_FROM!);
    const webhooks = this.environment.SMS_WEBHOOK_URL ?? this.environment.PUBLIC_PATIENT_URL;
    if (message.organizationId && webhooks)
      form.set('StatusCallback', `${webhooks}/webhooks/sms/status?organization=${message.organizationId}`);
    const since = new Date(Date.now() - CLOCKS_APART_MS);
    const answer = await askProvider(this.address, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (answer === 'nothing-left') return { kind: 'retry' };
    const outcome: SendOutcome = answer === 'unclear' ? { kind: 'unknown' } : twilioOutcome(answer);
    return outcome.kind === 'unknown' ? this.lookFor(message, since) : outcome;
  }

  /** One that it does not list may still be on its way there: that stays unknown. */
  private async lookFor({ to, text }: TextMessage, since: Date): Promise<SendOutcome> {
    const query = new URLSearchParams({ To: to, PageSize: '20' }).toString();
    for (const wait of LOOK_AFTER_MS) {
      await pause(wait);
      const answer = await askProvider(`${this.address}?${query}`, {
        headers: this.headers,
        signal: AbortSignal.timeout(LOOK_DEADLINE_MS),
      });
      const providerId = typeof answer === 'object' ? idOfSameText(answer, text, since) : null;
      if (providerId) return { kind: 'accepted', providerId };
    }
    return { kind: 'unknown' };
  }

  private get address(): string {
    const { SMS_URL, SMS_ACCOUNT_SID } = this.environment;
    return `${SMS_URL}/2010-04-01/Accounts/${encodeURIComponent(SMS_ACCOUNT_SID!)}/Messages.json`;
  }

  private get headers(): Record<string, string> {
    const { SMS_ACCOUNT_SID, SMS_AUTH_TOKEN } = this.environment;
    const credentials = Buffer.from(`${SMS_ACCOUNT_SID}:${SMS_AUTH_TOKEN}`).toString('base64');
    return { authorization: `Basic ${credentials}`, accept: 'application/json' };
  }
}
