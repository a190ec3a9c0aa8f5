import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new secret for a session or a link: 256 random bits in base64url. Only its digest is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: SHA-256, enough for a secret that nobody can guess. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Tells whether a text has the form of a token, so that nothing else reaches the database. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}
