import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** Steps that a phone's clock may be off, to either side. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret for an authenticator app: 160 random bits. */
export function newAuthenticatorSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** What an app needs: the secret in base32 for typing, and the address that a QR code carries. */
export function authenticatorSetup(secret: Buffer, issuer: string, label: string): { secret: string; uri: string } {
  const totp = totpOf(secret, issuer, label);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * The step of thirty seconds whose code this is, or null where it is none of the last, this or the next.
 * @param now milliseconds, machine's clock
 */
export function stepOfCode(secret: Buffer, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: Buffer, issuer = '', label = ''): TOTP {
  const bytes = Uint8Array.from(secret);
  return new TOTP({ issuer, label, secret: new Secret({ buffer: bytes.buffer }), digits: 6, period: PERIOD_SECONDS });
}
