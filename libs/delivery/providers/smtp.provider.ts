import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { NodemailerError } from 'nodemailer';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { headerText, plainMailbox } from '../header-text';
import { Mailer, type MailMessage, type SendOutcome } from '../message';
import { smtpOutcome } from './smtp-outcome';
import { smtpSettings, type SmtpSettings } from './smtp-settings';

/** Longest time one mail may take, in milliseconds: below the lease of whoever sends, and below a worker's shutdown. */
const DEADLINE_MS = 20_000;

type SmtpEnvironment = Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'NODE_ENV'>;

interface Answer {
  error?: NodemailerError | undefined;
  response?: string | undefined;
  contentStarted: boolean;
}

/** The Message-ID of a key: the same key always gives the same one, and it tells nothing about the key. */
export function messageIdOf(key: string, domain: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}

/** Hands mail to an SMTP server, one connection per mail: a connection that is shared can't tell whose message broke it. */
@Injectable()
export class SmtpMailer extends Mailer {
  private readonly settings: SmtpSettings;

  constructor(@Inject(ENVIRONMENT) environment: SmtpEnvironment) {
    super();
    this.settings = smtpSettings(environment);
  }

  async send(message: MailMessage): Promise<SendOutcome> {
    const to = plainMailbox(message.to);
    if (!to) return { kind: 'rejected', reason: 'bad_address' };
    const content = await this.compose(message, to);
    const { error, response, contentStarted } = await this.transmit({ from: this.settings.from.address, to }, content);
    if (!error) return { kind: 'accepted', providerId: headerText(response ?? '').slice(0, 200) };
    return smtpOutcome({
      replyCode: error.responseCode,
      reply: error.response,
      command: error.command,
      contentStarted,
    });
  }

  private async compose(message: MailMessage, to: string): Promise<Buffer> {
    const { from } = this.settings;
    const composer = new MailComposer({
      from: { name: headerText(message.senderName ?? from.name), address: from.address },
      to: { name: '', address: to },
      subject: headerText(message.subject),
      text: message.text,
      messageId: messageIdOf(message.key, from.domain),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return composer.compile().build();
  }

  private transmit(envelope: { from: string; to: string }, content: Buffer): Promise<Answer> {
    const { host, port, secure, requireTLS, auth, from } = this.settings;
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      requireTLS,
      name: from.domain,
      connectionTimeout: 8_000,
      greetingTimeout: 8_000,
      socketTimeout: 12_000,
      dnsTimeout: 5_000,
      tls: { minVersion: 'TLSv1.2' },
    });
    let contentStarted = false;
    // Read only after the server answered DATA, so the first read is the moment from which bytes may be out.
    const stream = new Readable({
      read() {
        contentStarted = true;
        this.push(content);
        this.push(null);
      },
    });
    return new Promise<Answer>((resolve) => {
      const finish = (error?: Error | null, response?: string): void => {
        clearTimeout(deadline);
        if (error) connection.close();
        else connection.quit();
        resolve({ error: error ?? undefined, response, contentStarted });
      };
      const deadline = setTimeout(() => finish(new Error('Took too long')), DEADLINE_MS);
      const deliver = (): void => {
        connection.send({ from: envelope.from, to: [envelope.to], size: content.length }, stream, (error, info) =>
          finish(error, info?.response),
        );
      };
      // Stays for the whole life of the connection: an error without a listener would end the process.
      connection.on('error', finish);
      connection.connect((error) => {
        if (error) finish(error);
        else if (auth)
          connection.login({ user: auth.user, credentials: auth }, (refused) =>
            refused ? finish(refused) : deliver(),
          );
        else deliver();
      });
    });
  }
}
