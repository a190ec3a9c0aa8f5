import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';

/** Whose mail is not wanted any more: nobody's name, and no address either. */
export interface Unsubscription {
  organizationId: Id;
  /** The key of the suppression. */
  addressDigest: Buffer;
}

const ID_BYTES = 16;
const DIGEST_BYTES = 32;
const SEAL_BYTES = 16;

/**
 * One-click addresses by which a mailbox ends mail (RFC 8058). The token holds the key of a suppression, sealed with a secret
 * of the installation, so that nothing has to be stored and nobody can end somebody else's mail; it never grows old.
 */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly digests: IdentityDigest,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** The whole address for mail to who has this key in this organization. */
  urlOf({ organizationId, addressDigest }: Unsubscription): string {
    const content = Buffer.concat([Buffer.from(organizationId.replaceAll('-', ''), 'hex'), addressDigest]);
    const token = Buffer.concat([content, this.seal(content)]).toString('base64url');
    return `${this.environment.PUBLIC_PATIENT_URL}/unsubscribe/${token}`;
  }

  /** What a token says, or null when it is none of ours. */
  read(token: string): Unsubscription | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + DIGEST_BYTES + SEAL_BYTES) return null;
    const content = bytes.subarray(0, ID_BYTES + DIGEST_BYTES);
    if (!timingSafeEqual(this.seal(content), bytes.subarray(content.length))) return null;
    const hex = content.subarray(0, ID_BYTES).toString('hex');
    const organizationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { organizationId, addressDigest: content.subarray(ID_BYTES) };
  }

  private seal(content: Buffer): Buffer {
    return this.digests.of('unsubscribe', content.toString('hex')).subarray(0, SEAL_BYTES);
  }
}
