import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';

/** Six-digit verification codes: only their keyed digest is ever stored. */
@Injectable()
export class ContactCodes {
  constructor(private readonly digests: IdentityDigest) {}

  /** A new code. */
  make(): string {
    return String(randomInt(1_000_000)).padStart(6, '0');
  }

  /** What is stored of a code; the contact is part of it, so one digest says nothing about another. */
  digest(contactId: Id, code: string): Buffer {
    return this.digests.of('contact-code', contactId, code);
  }

  /** True when this is the code, whatever spaces or dashes it was typed with. */
  matches(contactId: Id, typed: string, stored: Buffer | null): boolean {
    return this.digests.matches(stored, this.digest(contactId, typed.replace(/[\s-]/g, '')));
  }
}
