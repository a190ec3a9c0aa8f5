import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { headerText, plainMailbox } from '../header-text';
import { Mailer, type MailMessage, type SendOutcome } from '../message';
import { composeMail } from './compose-mail';
import { smtpOutcome } from './smtp-outcome';
import { SmtpSessions } from './smtp-sessions';
import { smtpSettings, type SmtpSettings } from './smtp-settings';

/** Longest time one mail may take, in milliseconds: below the lease of whoever sends, and below a worker's shutdown. */
const DEADLINE_MS = 20_000;

type SmtpEnvironment = Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'NODE_ENV'>;

/** The Message-ID of a key: the same key always gives the same one, and it tells nothing about the key. */
export function messageIdOf(key: string, domain: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}

/** Hands mail to an SMTP server over connections that are kept, each used by one mail at a time. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly settings: SmtpSettings;
  private readonly sessions: SmtpSessions;
  /** Mails that were composed before they were sent; one that is never sent is forgotten with its message. */
  private readonly prepared = new WeakMap<MailMessage, Buffer>();

  constructor(@Inject(ENVIRONMENT) environment: SmtpEnvironment) {
    super();
    this.settings = smtpSettings(environment);
    this.sessions = new SmtpSessions(this.settings);
  }

  override prepare(message: MailMessage): void {
    const to = plainMailbox(message.to);
    if (to && !this.prepared.has(message)) this.prepared.set(message, this.compose(message, to));
  }

  async send(message: MailMessage): Promise<SendOutcome> {
    const to = plainMailbox(message.to);
    if (!to) return { kind: 'rejected', reason: 'bad_address' };
    const content = this.prepared.get(message) ?? this.compose(message, to);
    const envelope = { from: this.settings.from.address, to };
    const deadline = performance.now() + DEADLINE_MS;
    const { error, response, contentStarted } = await this.sessions.transmit(envelope, content, deadline);
    if (!error) return { kind: 'accepted', providerId: headerText(response ?? '').slice(0, 200) };
    return smtpOutcome({
      replyCode: error.responseCode,
      reply: error.response,
      command: error.command,
      contentStarted,
    });
  }

  /** Closes what is kept; a mail that is on its way ends first. */
  onApplicationShutdown(): void {
    this.sessions.close();
  }

  private compose(message: MailMessage, to: string): Buffer {
    const { from } = this.settings;
    return composeMail(message, { from, to, messageId: messageIdOf(message.key, from.domain) });
  }
}
