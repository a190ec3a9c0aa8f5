import { Mailer, Texter, type MailMessage, type SendOutcome } from '@stepwell/delivery/message';

/** Takes every message and sends none: the demo's history must not fill anybody's inbox. */
export class SilentMailer extends Mailer {
  /** Addresses whose provider gave no clear answer. */
  readonly unclear = new Set<string>();

  async send(message: MailMessage): Promise<SendOutcome> {
    return this.unclear.has(message.to) ? { kind: 'unknown' } : { kind: 'accepted', providerId: message.key };
  }
}

/** The same for texts. */
export class SilentTexter extends Texter {
  readonly isConfigured = true;

  async send(): Promise<SendOutcome> {
    return { kind: 'accepted', providerId: 'demo' };
  }
}
