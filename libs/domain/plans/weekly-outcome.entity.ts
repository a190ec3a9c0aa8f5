import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How a week with a commitment went; no number, no streak. */
export const weekOutcomes = ['kept', 'in_part', 'not_this_week'] as const;
/** One of them. */
export type WeekOutcome = (typeof weekOutcomes)[number];

/** What came of one week: noted together with the patient, or said by them. */
@Entity('weekly_outcomes')
export class WeeklyOutcome extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** YYYY-MM-DD: first day of the week where the patient lives. */
  @Column({ type: 'date' })
  weekOf: string;

  @Column({ type: 'text' })
  outcome: WeekOutcome;

  /** Null where it is the patient's own word. */
  @Column({ type: 'uuid', nullable: true })
  notedById: Id | null;
}
