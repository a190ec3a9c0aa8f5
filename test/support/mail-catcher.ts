import { Mailer, Texter, type MailMessage, type SendOutcome, type TextMessage } from '@stepwell/delivery/message';

/** Takes mail instead of sending it; `answers` are given in order, then everything is accepted. */
export class MailCatcher extends Mailer {
  readonly sent: MailMessage[] = [];
  readonly answers: SendOutcome[] = [];

  async send(message: MailMessage): Promise<SendOutcome> {
    this.sent.push(message);
    return this.answers.shift() ?? { kind: 'accepted', providerId: message.key };
  }

  /** The token of the link in the newest mail. */
  get lastToken(): string {
    return tokenIn(this.sent.at(-1)!.text);
  }
}

/** Takes text messages instead of sending them. */
export class TextCatcher extends Texter {
  readonly isConfigured = true;
  readonly sent: TextMessage[] = [];

  async send(message: TextMessage): Promise<SendOutcome> {
    this.sent.push(message);
    return { kind: 'accepted', providerId: message.key };
  }
}

/** The token behind the `#` of the only link in a text. */
export function tokenIn(text: string): string {
  return /#([\w-]{43})(?![\w-])/.exec(text)![1]!;
}
