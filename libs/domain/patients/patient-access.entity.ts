import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where a patient's PIN stands. */
export const pinStatuses = ['not_set', 'code_issued', 'set', 'locked'] as const;
/** One of them. */
export type PinStatus = (typeof pinStatuses)[number];

/** Wrong tries of a PIN or setup code before it locks. */
export const PIN_TRIES = 5;

/**
 * Days a setup code is good for. Handed over in person, often before the first link arrives the next day; it opens
 * nothing without a link, and five wrong tries end it.
 */
export const SETUP_CODE_DAYS = 7;

/** New links a patient may ask for without staff, within 24 hours. */
export const RENEWALS_PER_DAY = 3;

/** How one patient opens their own pages: hashes and counters only. */
@Entity('patient_access')
export class PatientAccess extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Argon2id. */
  @Column({ type: 'text', nullable: true })
  pinHash: string | null;

  @Column({ type: 'int', default: 0 })
  failedTries: number;

  @Column({ type: 'timestamptz', nullable: true })
  lockedAt: Date | null;

  /** Keyed digest. */
  @Column({ type: 'bytea', nullable: true })
  setupCodeDigest: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  setupCodeExpiresAt: Date | null;

  @Column({ type: 'int', default: 0 })
  setupCodeTries: number;

  /** True while the setup code can be used, at an instant of the product's clock. */
  hasLiveCode(now: Date): boolean {
    return this.setupCodeDigest !== null && this.setupCodeExpiresAt !== null && this.setupCodeExpiresAt > now;
  }

  /** What staff see. */
  pinStatus(now: Date): PinStatus {
    if (this.lockedAt) return 'locked';
    if (this.pinHash) return 'set';
    return this.hasLiveCode(now) ? 'code_issued' : 'not_set';
  }
}
