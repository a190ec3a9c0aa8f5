import type { SendOutcome } from '../message';

/** What a failed hand-over to an SMTP server tells: the server's reply, if there was one, and how far we were. */
export interface SmtpFailure {
  /** Three-digit reply code, absent when the connection broke or timed out. */
  replyCode?: number | undefined;
  /** The whole reply, for its enhanced status code (RFC 3463). */
  reply?: string | undefined;
  /** Command that the reply answers: `CONN`, `EHLO`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`. */
  command?: string | undefined;
  /** True once the server had asked for the message and the first byte of it was on its way. */
  contentStarted: boolean;
}

/** Replies that ask for TLS or sign-in, whatever the command. */
const SIGN_IN_NEEDED = [530, 534, 535, 538];

/**
 * Reads a failure: no reply before the content means nothing left; no reply after it means nobody knows. A 4xx asks to
 * try again, a 5xx about this message or recipient is final, a 5xx about ourselves (greeting, TLS, sign-in) is not the
 * recipient's fault and may be repaired.
 */
export function smtpOutcome(failure: SmtpFailure): SendOutcome {
  const { replyCode, command = '' } = failure;
  if (replyCode === undefined) return failure.contentStarted ? { kind: 'unknown' } : { kind: 'retry' };
  if (replyCode < 500) return { kind: 'retry' };
  if (SIGN_IN_NEEDED.includes(replyCode) || !['MAIL FROM', 'RCPT TO', 'DATA'].includes(command))
    return { kind: 'retry' };
  return { kind: 'rejected', reason: isDeadAddress(failure) ? 'bounced' : 'refused' };
}

/** 5.1.x speaks of the address; a bare 550, 551 or 553 to RCPT means the same. 5.7.x is policy: the address may be fine. */
function isDeadAddress({ reply = '', replyCode, command }: SmtpFailure): boolean {
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1];
  if (enhanced) return enhanced.startsWith('5.1.');
  return command === 'RCPT TO' && [550, 551, 553].includes(replyCode ?? 0);
}
