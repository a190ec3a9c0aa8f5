import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How long a chart stays open in an emergency, in minutes; it closes by itself. */
export const EMERGENCY_MINUTES = 60;

/** What whoever looks at it afterwards says. */
export const emergencyVerdicts = ['justified', 'not_justified'] as const;
/** One of them. */
export type EmergencyVerdict = (typeof emergencyVerdicts)[number];

/** A chart that somebody beyond the care team opened in a medical emergency. */
@Entity('emergency_accesses')
export class EmergencyAccess extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Who opened it. */
  @Column({ type: 'uuid' })
  staffMemberId: Id;

  /** 42 CFR 2.51(c): the medical personnel who received it, where they belong, who disclosed, and why. */
  @Column({ type: 'text' })
  recipientName: string;

  @Column({ type: 'text' })
  recipientAffiliation: string;

  @Column({ type: 'text' })
  discloserName: string;

  @Column({ type: 'text' })
  nature: string;

  /** UTC instants, product's clock. */
  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Column({ type: 'timestamptz' })
  endsAt: Date;

  /** Ended by hand before its time. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  verdict: EmergencyVerdict | null;

  @Column({ type: 'text', nullable: true })
  reviewNote: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  reviewedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  reviewedById: Id | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
