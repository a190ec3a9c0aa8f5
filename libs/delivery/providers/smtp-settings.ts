import { addressOfSender } from './sender-address';
import type { Environment } from '@stepwell/platform/config/environment';

/** How to reach the mail server, read from `SMTP_URL`. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`). */
  secure: boolean;
  /** Refuse to speak in the clear: always in production. */
  requireTLS: boolean;
  auth: { user: string; pass: string } | undefined;
  /** The installation's own address and its domain; a neutral name is put before it per organization. */
  from: { name: string; address: string; domain: string };
}

/** Reads SMTP_URL and MAIL_FROM. User and password may be percent-encoded; nothing else is taken from the URL. */
export function smtpSettings(environment: Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'NODE_ENV'>): SmtpSettings {
  const url = new URL(environment.SMTP_URL);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && environment.NODE_ENV === 'production',
    auth: user ? { user, pass: decodeURIComponent(url.password) } : undefined,
    from: addressOfSender(environment.MAIL_FROM),
  };
}
