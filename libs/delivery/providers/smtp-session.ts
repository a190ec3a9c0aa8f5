import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpSettings } from './smtp-settings';

/** What a server said to one mail; without an error it took it. */
export interface SmtpAnswer {
  error?: NodemailerError | undefined;
  response?: string | undefined;
  /** True once the server had asked for the message: from then on bytes may be out. */
  contentStarted: boolean;
}

/** One connection to the server, used by one mail at a time, so that it is known whose mail broke it. */
export class SmtpSession {
  /** Mails that were taken over this connection. */
  mails = 0;
  private readonly connection: SMTPConnection;
  private state: 'new' | 'open' | 'closed' = 'new';
  /** Tells the mail that is on its way, if there is one, that the connection broke. */
  private broken: (error: NodemailerError) => void = () => undefined;

  constructor(private readonly settings: SmtpSettings) {
    const { host, port, secure, requireTLS, from } = settings;
    this.connection = new SMTPConnection({
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
    // Both stay for the whole life of the connection: an error without a listener would end the process.
    this.connection.on('error', (error: NodemailerError) => this.broken(error));
    this.connection.on('end', () => {
      this.state = 'closed';
      this.broken(new Error('The connection ended'));
    });
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  /**
   * Sends one mail; connects and signs in first where that is still to be done. `deadline` is in milliseconds of
   * `performance.now()`. Closes the connection after any failure.
   */
  transmit(envelope: { from: string; to: string }, content: Buffer, deadline: number): Promise<SmtpAnswer> {
    let contentStarted = false;
    // Read only after the server answered DATA, so the first read is the moment from which bytes may be out.
    const stream = new Readable({
      read() {
        contentStarted = true;
        this.push(content);
        this.push(null);
      },
    });
    return new Promise((resolve) => {
      let isOver = false;
      const finish = (error?: NodemailerError | null, response?: string): void => {
        if (isOver) return;
        isOver = true;
        this.broken = () => undefined;
        clearTimeout(timer);
        if (error) this.connection.close();
        else this.mails += 1;
        resolve({ error: error ?? undefined, response, contentStarted });
      };
      const tooLong = (): void => finish(new Error('Took too long'));
      const timer = setTimeout(tooLong, Math.max(0, deadline - performance.now()));
      this.broken = finish;
      this.whenOpen(finish, () =>
        this.connection.send({ from: envelope.from, to: [envelope.to], size: content.length }, stream, (error, info) =>
          finish(error, info?.response),
        ),
      );
    });
  }

  /** Connects and signs in, ahead of the first mail; false where the server did not let it in by then. */
  open(deadline: number): Promise<boolean> {
    return new Promise((resolve) => {
      const refuse = (): void => {
        clearTimeout(timer);
        this.broken = () => undefined;
        if (!this.isOpen) this.connection.close();
        resolve(false);
      };
      const timer = setTimeout(refuse, Math.max(0, deadline - performance.now()));
      this.broken = refuse;
      this.whenOpen(refuse, () => {
        clearTimeout(timer);
        this.broken = () => undefined;
        resolve(true);
      });
    });
  }

  /** Says goodbye and closes. */
  quit(): void {
    if (this.isOpen) this.connection.quit();
    else this.connection.close();
    this.state = 'closed';
  }

  private whenOpen(refuse: (error: NodemailerError) => void, work: () => void): void {
    if (this.isOpen) return work();
    const { auth } = this.settings;
    const open = (): void => {
      this.state = 'open';
      work();
    };
    this.connection.connect((error) => {
      if (error) refuse(error);
      else if (auth)
        this.connection.login({ user: auth.user, credentials: auth }, (refused) =>
          refused ? refuse(refused) : open(),
        );
      else open();
    });
  }
}
