import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { headerText, plainMailbox } from '../header-text';
import { Mailer, type MailMessage, type SendOutcome } from '../message';
import { askProvider } from './http-answer';
import { resendOutcome } from './resend-outcome';
import { addressOfSender } from './sender-address';

/** Longest time that one mail may take over all its requests, in milliseconds, and the longest of one request. */
const DEADLINE_MS = 18_000;
const REQUEST_DEADLINE_MS = 8_000;
/** Waits before the same request is made again, in milliseconds. */
const AGAIN_AFTER_MS = [300, 1_000, 3_000];

type MailApiEnvironment = Pick<Environment, 'MAIL_API_URL' | 'MAIL_API_KEY' | 'MAIL_FROM'>;

/**
 * Hands mail to a server that speaks Resend's API, at `MAIL_API_URL`. It takes a key with each mail and sends what comes
 * under one key once: where its answer is not clear, the very same request is made again.
 */
@Injectable()
export class ResendMailer extends Mailer {
  constructor(@Inject(ENVIRONMENT) private readonly environment: MailApiEnvironment) {
    super();
  }

  /** Whether the installation sends its mail this way instead of by SMTP. */
  get isConfigured(): boolean {
    return this.environment.MAIL_API_URL !== undefined;
  }

  async send(message: MailMessage): Promise<SendOutcome> {
    if (!plainMailbox(message.to)) return { kind: 'rejected', reason: 'bad_address' };
    const request = this.requestOf(message);
    const until = performance.now() + DEADLINE_MS;
    let mayHaveLeft = false;
    for (const wait of [...AGAIN_AFTER_MS, null]) {
      const signal = AbortSignal.timeout(Math.max(1, Math.min(REQUEST_DEADLINE_MS, until - performance.now())));
      const answer = await askProvider(`${this.environment.MAIL_API_URL}/emails`, { ...request, signal });
      const outcome = typeof answer === 'object' ? resendOutcome(answer) : answer;
      if (typeof outcome === 'object' && (outcome.kind !== 'retry' || !mayHaveLeft)) return outcome;
      if (outcome === 'nothing-left' && !mayHaveLeft) return { kind: 'retry' };
      mayHaveLeft ||= outcome === 'unclear';
      if (wait === null || performance.now() + wait > until) break;
      await pause(wait);
    }
    return { kind: 'unknown' };
  }

  private requestOf(message: MailMessage): RequestInit {
    const from = addressOfSender(this.environment.MAIL_FROM);
    // What would end a quoted name stands for nothing in a name.
    const name = headerText(message.senderName ?? from.name).replace(/["<>\\]/g, ' ');
    return {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.environment.MAIL_API_KEY}`,
        'content-type': 'application/json',
        // The key tells who it is for; its digest does not.
        'idempotency-key': createHash('sha256').update(message.key).digest('hex'),
      },
      body: JSON.stringify({
        from: name ? `"${name}" <${from.address}>` : from.address,
        to: [message.to],
        subject: headerText(message.subject),
        text: message.text,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': message.language,
          ...(message.unsubscribeUrl && {
            'List-Unsubscribe': `<${message.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      }),
    };
  }
}
