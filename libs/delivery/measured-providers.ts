import { Injectable } from '@nestjs/common';
import { Metrics } from '@stepwell/platform/telemetry/metrics';
import { Mailer, Texter, type MailMessage, type SendOutcome, type TextMessage } from './message';
import { ResendMailer } from './providers/resend.provider';
import { SmtpMailer } from './providers/smtp.provider';
import { TwilioTexter } from './providers/twilio.provider';

/** Mail by the provider's API where one is set up, else by SMTP, counted by outcome. */
@Injectable()
export class MeasuredMailer extends Mailer {
  private readonly mailer: Mailer;

  constructor(
    smtp: SmtpMailer,
    api: ResendMailer,
    private readonly metrics: Metrics,
  ) {
    super();
    this.mailer = api.isConfigured ? api : smtp;
  }

  override prepare(message: MailMessage): void {
    this.mailer.prepare(message);
  }

  async send(message: MailMessage): Promise<SendOutcome> {
    const outcome = await this.mailer.send(message);
    this.metrics.countSend('email', outcome.kind);
    return outcome;
  }
}

/** Texts by the installation's provider, counted by outcome. */
@Injectable()
export class MeasuredTexter extends Texter {
  constructor(
    private readonly texter: TwilioTexter,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  get isConfigured(): boolean {
    return this.texter.isConfigured;
  }

  async send(message: TextMessage): Promise<SendOutcome> {
    const outcome = await this.texter.send(message);
    this.metrics.countSend('sms', outcome.kind);
    return outcome;
  }
}
