import type { IncomingMessage, ServerResponse } from 'node:http';
import { sessionLimits, type SessionKind } from './sessions';
import { isToken } from './tokens';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The cookie of one surface: `__Host-staff` or `__Host-patient`, Secure, HttpOnly, SameSite=Lax, for this host alone.
 * Browsers accept Secure cookies from http://localhost; on other plain-http addresses, which only development allows,
 * the cookie has to go without prefix and Secure.
 */
export class SessionCookie {
  readonly name: string;
  /** False on plain http outside this machine: whoever shares the network can read the cookie. */
  readonly isProtected: boolean;

  constructor(
    private readonly kind: SessionKind,
    publicUrl: string,
  ) {
    const { protocol, hostname } = new URL(publicUrl);
    this.isProtected = protocol === 'https:' || LOOPBACK.test(hostname);
    this.name = this.isProtected ? `__Host-${kind}` : kind;
  }

  /** The token that a request carries, or null when there is none of the right form. */
  read(request: Pick<IncomingMessage, 'headers'>): string | null {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const separator = pair.indexOf('=');
      if (separator < 0 || pair.slice(0, separator).trim() !== this.name) continue;
      const value = pair.slice(separator + 1).trim();
      return isToken(value) ? value : null;
    }
    return null;
  }

  /** Puts a session's token into the browser; it goes when the session's longest life is over. */
  set(response: ServerResponse, token: string): void {
    this.write(response, token, sessionLimits[this.kind].lifetimeMinutes * 60);
  }

  /** Takes the cookie and what the browser kept of the pages away. */
  clear(response: ServerResponse): void {
    this.write(response, '', 0);
    response.setHeader('clear-site-data', '"cache"');
  }

  private write(response: ServerResponse, value: string, maxAgeSeconds: number): void {
    const flags = [
      'Path=/',
      `Max-Age=${maxAgeSeconds}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(this.isProtected ? ['Secure'] : []),
    ];
    response.appendHeader('set-cookie', [`${this.name}=${value}`, ...flags].join('; '));
  }
}
