import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where somebody stands with a sponsor. */
export const sponsorStates = ['searching', 'temporary', 'active', 'ended'] as const;
/** One of them. */
export type SponsorState = (typeof sponsorStates)[number];

/**
 * What a patient told of their sponsor, as one version: never changed, only superseded. Nothing here can reach the sponsor
 * or says anything about their own recovery; the product never writes to them.
 */
@Entity('sponsors')
export class Sponsor extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Counts from 1 per patient. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  state: SponsorState;

  /** First name and at most an initial; null while searching. */
  @Column({ type: 'text', nullable: true })
  name: string | null;

  /** Code of the fellowship catalogue. */
  @Column({ type: 'text', nullable: true })
  fellowship: string | null;

  /** Day in the patient's zone, YYYY-MM-DD. */
  @Column({ type: 'date' })
  effectiveFrom: string;

  /** Null where the patient wrote it. */
  @Column({ type: 'uuid', nullable: true })
  recordedById: Id | null;

  /** UTC instant; null for the current version. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt: Date | null;
}
