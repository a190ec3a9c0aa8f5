import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../config/environment';

/** What a digest is of; part of the key, so that digests of two kinds never match. */
export type DigestPurpose =
  | 'email'
  | 'sign-in'
  | 'second-step'
  | 'recovery-code'
  | 'unsubscribe'
  | 'signature'
  | 'reset'
  | 'setup-code'
  | 'pin'
  | 'contact-code'
  | 'emergency-search'
  | 'suppression';

/**
 * Keyed digests of what could be guessed (addresses, short codes): without IDENTITY_SECRET a copy of the database
 * doesn't tell whose account a row is or which code opens it.
 */
@Injectable()
export class IdentityDigest {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'IDENTITY_SECRET'>) {}

  /** The digest that an account is found by. */
  email(address: string): Buffer {
    return this.of('email', normaliseEmail(address));
  }

  /** HMAC-SHA256 of a value; `purpose` and every part belong to it. */
  of(purpose: DigestPurpose, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.environment.IDENTITY_SECRET)
      .update([purpose, ...parts].join('\0'))
      .digest();
  }

  /** Compares in constant time; false when nothing is stored. */
  matches(stored: Buffer | null, computed: Buffer): boolean {
    return stored !== null && stored.length === computed.length && timingSafeEqual(stored, computed);
  }
}

/** One spelling per mailbox as people mean it: trimmed, composed, lower case. */
export function normaliseEmail(address: string): string {
  return address.trim().normalize('NFKC').toLowerCase();
}
