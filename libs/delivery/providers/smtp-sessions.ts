import { SmtpSession, type SmtpAnswer } from './smtp-session';
import type { SmtpSettings } from './smtp-settings';

/** Connections that are kept for the next mail. */
const KEPT = 8;
/** How long one is kept without a mail, in milliseconds: servers close idle ones after minutes. */
const IDLE_MS = 5_000;
/** Mails after which a connection is replaced: servers limit them, and load balancers spread new ones. */
const MAILS_PER_CONNECTION = 100;
/** How long a server may take to let a replacement in, in milliseconds. Many wait on purpose before they greet. */
const OPEN_MS = 20_000;

/** Connections to the mail server, kept open between mails. */
export class SmtpSessions {
  private readonly idle = new Map<SmtpSession, NodeJS.Timeout>();
  private closing = false;
  /** For a connection that has had its mails: being let in, or waiting among the idle ones. */
  private opening: SmtpSession | undefined;
  private isReady = false;

  constructor(private readonly settings: SmtpSettings) {}

  /**
   * Sends one mail over a kept connection or a new one. A kept one that turns out dead, or says that it closes, before
   * the content was asked for has let nothing out: the mail goes over a new one. `deadline` is in milliseconds of
   * `performance.now()`.
   */
  async transmit(envelope: { from: string; to: string }, content: Buffer, deadline: number): Promise<SmtpAnswer> {
    const kept = this.take();
    if (kept) {
      const answer = await this.over(kept, envelope, content, deadline);
      if (!wasStale(answer) || performance.now() >= deadline) return answer;
    }
    return this.over(new SmtpSession(this.settings), envelope, content, deadline);
  }

  /** Closes what is idle, and from now on everything after its mail. */
  close(): void {
    this.closing = true;
    this.opening?.quit();
    for (let session = this.take(); session; session = this.take()) session.quit();
  }

  private async over(
    session: SmtpSession,
    ...[envelope, content, deadline]: Parameters<SmtpSession['transmit']>
  ): Promise<SmtpAnswer> {
    const answer = await session.transmit(envelope, content, deadline);
    if (!answer.error) this.keep(session);
    return answer;
  }

  /** The one that was used last: the others may go idle and close. */
  private take(): SmtpSession | undefined {
    for (const [session, timer] of [...this.idle].reverse()) {
      clearTimeout(timer);
      this.idle.delete(session);
      if (session.isOpen) return session;
    }
    return undefined;
  }

  private keep(session: SmtpSession): void {
    if (this.closing || this.idle.size > KEPT || this.isReplaced(session)) return session.quit();
    const timer = setTimeout(() => {
      this.idle.delete(session);
      session.quit();
    }, IDLE_MS);
    this.idle.set(session, timer.unref());
  }

  /** One that has had its mails goes on until another is open: no mail waits for a server that greets slowly. */
  private isReplaced({ mails }: SmtpSession): boolean {
    if (mails < MAILS_PER_CONNECTION) return false;
    if (!this.isReady) {
      if (!this.opening) void this.openReplacement();
      return false;
    }
    this.isReady = false;
    return true;
  }

  private async openReplacement(): Promise<void> {
    const session = (this.opening = new SmtpSession(this.settings));
    this.isReady = await session.open(performance.now() + OPEN_MS);
    this.opening = undefined;
    if (this.isReady) this.keep(session);
  }
}

/** No answer, or 421 (the server closes the connection, RFC 5321), and the content was never asked for. */
function wasStale({ error, contentStarted }: SmtpAnswer): boolean {
  return error !== undefined && !contentStarted && (error.responseCode === undefined || error.responseCode === 421);
}
