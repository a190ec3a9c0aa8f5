import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where a member of staff stands. */
export const staffStatuses = ['invited', 'active', 'deactivated'] as const;
/** One of them. */
export type StaffStatus = (typeof staffStatuses)[number];

/**
 * What somebody may sign: alone, under supervision, in training, as a peer, or nothing clinical. Only the first needs no
 * co-signature.
 */
export const credentials = ['independent', 'supervised', 'trainee', 'peer', 'none'] as const;
/** One of them. */
export type Credential = (typeof credentials)[number];

/** A person's place in one organization; sign-in itself belongs to the account behind it. */
@Entity('staff_members')
export class StaffMember extends TenantEntity {
  @Column({ type: 'uuid' })
  accountId: Id;

  @Column({ type: 'text' })
  displayName: string;

  /** As it was typed, trimmed and in lower case; the account is found by its digest. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ type: 'text', default: 'invited' })
  status: StaffStatus;

  /** UTC instant of the last invitation, product's clock. */
  @Column({ type: 'timestamptz', nullable: true })
  invitedAt: Date | null;

  /** UTC instant, product's clock. */
  @Column({ type: 'timestamptz', nullable: true })
  lastSignInAt: Date | null;

  /** Grows with every change of what the person may do; contexts and sessions of an older version are refused. */
  @Column({ type: 'int', default: 1 })
  accessVersion: number;

  @Column({ type: 'text', default: 'none' })
  credential: Credential;

  /** As it stands behind a signature: `LCSW`, `CADC II`. */
  @Column({ type: 'text', nullable: true })
  credentialTitle: string | null;

  @Column({ type: 'text', nullable: true })
  licenseNumber: string | null;

  /** Two letters. */
  @Column({ type: 'text', nullable: true })
  licenseState: string | null;

  /** YYYY-MM-DD, the last day on which the licence holds. */
  @Column({ type: 'date', nullable: true })
  licenseExpiresOn: string | null;

  /** E.164: where they are paged by text when a patient needs somebody now; null is by mail. */
  @Column({ type: 'text', nullable: true })
  pagingPhone: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
