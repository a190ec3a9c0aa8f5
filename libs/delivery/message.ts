import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';

/**
 * What became of one attempt to hand a message over; a provider answers nothing else.
 * `accepted`: the provider took responsibility. `rejected`: it never will, trying again is useless. `retry`: nothing left
 * us, try again (after `afterSeconds` when the provider named a time). `unknown`: bytes may have left without a clear
 * answer; such a message is shown to staff and never sent again blindly.
 */
export type SendOutcome =
  | { kind: 'accepted'; providerId: string }
  | { kind: 'rejected'; reason: string }
  | { kind: 'retry'; afterSeconds?: number }
  | { kind: 'unknown' };

interface OutboundMessage {
  text: string;
  /** Same key, same message: stands in the Message-ID, so that an inbox and our log can tell a repetition. */
  key: string;
  language: Language;
}

/** One mail to one person, plain text. */
export interface MailMessage extends OutboundMessage {
  /** Address without a display name. */
  to: string;
  subject: string;
  /** Neutral name in the From line; the address stays the installation's own. */
  senderName?: string;
  /** Where one click of the mailbox ends such mail; mail that somebody asked for has none. */
  unsubscribeUrl?: string;
}

/** One text message to one phone. */
export interface TextMessage extends OutboundMessage {
  /** E.164, e.g. `+14085550100`. */
  to: string;
  /** Who is told what became of it; nobody where it is left out. */
  organizationId?: Id;
}

/** Sends mail. Never throws for what a server answers: that is an outcome. */
export abstract class Mailer {
  abstract send(message: MailMessage): Promise<SendOutcome>;

  /** Does ahead what this very message will need when it is sent, while there is time; sends nothing. */
  prepare(message: MailMessage): void {
    void message;
  }
}

/** Sends text messages. Never throws for what a provider answers: that is an outcome. */
export abstract class Texter {
  /** False where the installation has no text provider, so that no text is ever planned as sendable. */
  abstract readonly isConfigured: boolean;
  abstract send(message: TextMessage): Promise<SendOutcome>;
}
