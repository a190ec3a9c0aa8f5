import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How answers came: from a phone, from the room's tablet, or asked and written down by staff. */
export const resultOrigins = ['phone', 'tablet', 'staff'] as const;
/** One of them. */
export type ResultOrigin = (typeof resultOrigins)[number];

/** Answers to an instrument with what they came to; never changed, taken out with a reason where somebody erred. */
@Entity('measure_results')
export class MeasureResult extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  version: string;

  @Column({ type: 'text' })
  algorithm: string;

  /** Position of the chosen option of each item. */
  @Column({ type: 'smallint', array: true })
  answers: number[];

  @Column({ type: 'smallint' })
  score: number;

  @Column({ type: 'text' })
  band: string;

  @Column({ type: 'boolean', nullable: true })
  isPositive: boolean | null;

  @Column({ type: 'boolean' })
  isSafety: boolean;

  @Column({ type: 'text' })
  origin: ResultOrigin;

  @Column({ type: 'uuid', nullable: true })
  assignmentId: Id | null;

  /** Who wrote it down, or handed the tablet over; null from a phone. */
  @Column({ type: 'uuid', nullable: true })
  recordedById: Id | null;

  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  @Column({ type: 'uuid' })
  submitId: Id;

  @Column({ type: 'timestamptz', nullable: true })
  inErrorAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  inErrorById: Id | null;

  @Column({ type: 'text', nullable: true })
  inErrorReason: string | null;
}
