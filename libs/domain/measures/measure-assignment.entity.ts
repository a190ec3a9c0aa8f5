import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where a patient answers: on their own phone, or on the room's tablet. */
export const answerPlaces = ['phone', 'tablet'] as const;
/** One of them. */
export type AnswerPlace = (typeof answerPlaces)[number];

/** A patient was asked to answer an instrument; open until it is answered or taken back. */
@Entity('measure_assignments')
export class MeasureAssignment extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  place: AnswerPlace;

  @Column({ type: 'uuid' })
  assignedById: Id;

  @Column({ type: 'timestamptz' })
  assignedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;
}
