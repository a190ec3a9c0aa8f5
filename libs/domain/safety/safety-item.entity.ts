import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What makes somebody needed now. */
export const safetyReasons = [
  'not_safe',
  'crisis_words',
  'urgent_call',
  'high_craving',
  'measure_answer',
  'risk_screen',
] as const;
/** One of them. */
export type SafetyReason = (typeof safetyReasons)[number];

/** In which order people are paged until somebody answers. */
export const pageSteps = ['first', 'backup', 'supervisor'] as const;
/** One of them. */
export type PageStep = (typeof pageSteps)[number];

/** Whether somebody spoke with the patient. */
export const reachedAnswers = ['reached', 'not_reached', 'emergency_services'] as const;
/** One of them. */
export type ReachedAnswer = (typeof reachedAnswers)[number];

/** The clinician's own judgement; `unknown` where nobody was reached. */
export const riskLevels = ['low', 'moderate', 'high', 'unknown'] as const;
/** One of them. */
export type RiskLevel = (typeof riskLevels)[number];

/** A patient needs somebody now: pages people until one answers, and stays open until the outcome is recorded. */
@Entity('safety_items')
export class SafetyItem extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  /** The check-in, text, answered questionnaire or outside result that raised it. */
  @Column({ type: 'uuid' })
  subjectId: Id;

  @Column({ type: 'text', array: true })
  reasons: SafetyReason[];

  /** 0 to 10, where one was told. */
  @Column({ type: 'smallint', nullable: true })
  craving: number | null;

  /** What the patient wrote, where the number is theirs alone. */
  @Column({ type: 'text', nullable: true })
  words: string | null;

  /** True where automatic texts to the patient wait until it is closed. */
  @Column({ type: 'boolean' })
  holdsMessages: boolean;

  /** Who is paged next unless somebody answers; null once nobody is left, or somebody answered. */
  @Column({ type: 'text', nullable: true })
  nextStep: PageStep | null;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz', nullable: true })
  nextStepAt: Date | null;

  @Column({ type: 'timestamptz' })
  raisedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  acknowledgedById: Id | null;

  @Column({ type: 'text', nullable: true })
  reached: ReachedAnswer | null;

  @Column({ type: 'text', nullable: true })
  riskLevel: RiskLevel | null;

  @Column({ type: 'boolean', nullable: true })
  planReviewed: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  supervisorInformed: boolean | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  closedById: Id | null;

  /** @throws AppError CONFLICT when somebody recorded the outcome in the meantime */
  requireOpen(): void {
    if (this.closedAt) throw new AppError('CONFLICT', { message: 'Somebody has recorded the outcome already.' });
  }
}
