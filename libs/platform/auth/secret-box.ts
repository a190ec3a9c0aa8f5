import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../config/environment';

/** Says how the rest is written, so that another key or cipher can follow. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts the few secrets that the product must read again (AES-256-GCM under a key from IDENTITY_SECRET). What belongs
 * to one owner opens for nobody else: a row copied to another account is refused.
 */
@Injectable()
export class SecretBox {
  private readonly key: Buffer;

  constructor(@Inject(ENVIRONMENT) environment: Pick<Environment, 'IDENTITY_SECRET'>) {
    this.key = Buffer.from(hkdfSync('sha256', environment.IDENTITY_SECRET, '', 'stepwell secret box 1', 32));
  }

  /** Encrypts; `owner` is part of what is sealed. */
  seal(plain: Buffer, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound(owner));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Decrypts. @throws Error when it was sealed for another owner, under another key, or changed since */
  open(sealed: Buffer, owner: string): Buffer {
    if (sealed[0] !== VERSION) throw new Error('A sealed secret has a version that is not known here');
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bound(owner)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }
}

function bound(owner: string): Buffer {
  return Buffer.from(`${VERSION}|${owner}`);
}
