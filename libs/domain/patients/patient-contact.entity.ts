import { Column, Entity } from 'typeorm';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Kinds of address. */
export const contactKinds = ['email', 'phone'] as const;
/** One kind of address. */
export type ContactKind = (typeof contactKinds)[number];

/** How sure we are that an address reaches the patient. */
export const contactVerifications = ['unverified', 'code_sent', 'verified', 'wrong'] as const;
/** One state of it. */
export type ContactVerification = (typeof contactVerifications)[number];

/** Minutes a verification code is good for. */
export const CODE_MINUTES = 10;
/** Tries per code. */
export const CODE_TRIES = 5;
/** Seconds between two codes to one address. */
const CODE_PAUSE_SECONDS = 60;

/** An address of a patient. Nothing but a verification code goes to one that is not verified. */
@Entity('patient_contacts')
export class PatientContact extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  kind: ContactKind;

  /** E.164 for phones, lower-case for e-mail. */
  @Column({ type: 'text' })
  address: string;

  /** True when others read this mailbox or answer this phone. */
  @Column({ type: 'boolean' })
  isShared: boolean;

  /** Wall time in the patient's zone, HH:MM:SS; both ends or none, may pass midnight. */
  @Column({ type: 'time', nullable: true })
  safeFrom: string | null;

  @Column({ type: 'time', nullable: true })
  safeUntil: string | null;

  @Column({ type: 'text', default: 'unverified' })
  verification: ContactVerification;

  @Column({ type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  @Column({ type: 'bytea', nullable: true })
  codeDigest: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  codeExpiresAt: Date | null;

  @Column({ type: 'int', default: 0 })
  codeTries: number;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  /** @throws AppError when a code makes no sense now: BAD_INPUT once verified, TOO_MANY_TRIES within a minute of the last. */
  refuseCodeUnlessNeeded(now: Date): void {
    if (this.verification === 'verified') throw badInput('input.contactId', 'This address is verified already.');
    const madeAt = this.codeExpiresAt && this.codeExpiresAt.getTime() - CODE_MINUTES * 60_000;
    if (madeAt && now.getTime() - madeAt < CODE_PAUSE_SECONDS * 1000) throw new AppError('TOO_MANY_TRIES');
  }

  /** True while a code of this contact can be entered. */
  hasLiveCode(now: Date): boolean {
    return (
      this.codeDigest !== null && this.codeExpiresAt !== null && this.codeExpiresAt > now && this.codeTries < CODE_TRIES
    );
  }
}
