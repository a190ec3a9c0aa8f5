import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Whose sessions a calendar shows. */
export const feedKinds = ['facility', 'clinician', 'patient'] as const;
/** One of them. */
export type FeedKind = (typeof feedKinds)[number];

/** A calendar at a secret address; of the secret only the digest is kept. One subject has one live address at a time. */
@Entity('calendar_feeds')
export class CalendarFeed extends TenantEntity {
  @Column({ type: 'text' })
  kind: FeedKind;

  @Column({ type: 'uuid', nullable: true })
  facilityId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  staffMemberId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  patientId: Id | null;

  @Column({ type: 'bytea' })
  digest: Buffer;

  /** Null where the patient made it. */
  @Column({ type: 'uuid', nullable: true })
  issuedById: Id | null;

  /** UTC instant, or null while it answers. */
  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
