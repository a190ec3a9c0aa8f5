import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/**
 * On what ground somebody else is told or signs: a minor who lacks capacity and is at risk (42 CFR 2.14(c)), an adult whom a
 * court found to lack it (2.15(a)(1)), somebody who died (2.15(b)(2)).
 */
export const incapacityKinds = ['minor_at_risk', 'court_decision', 'deceased'] as const;
/** One of them. */
export type IncapacityKind = (typeof incapacityKinds)[number];

/** Why a minor lacks capacity for a rational choice; 42 CFR 2.14(c)(1) names these and no other. */
export const incapacityCauses = ['extreme_youth', 'mental_condition', 'physical_condition'] as const;
/** One of them. */
export type IncapacityCause = (typeof incapacityCauses)[number];

/** That a patient can't decide for themselves, and who is told or signs instead. A trigger holds it; it ends once. */
@Entity('incapacity_findings')
export class IncapacityFinding extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  kind: IncapacityKind;

  /** Of a minor at risk only. */
  @Column({ type: 'text', nullable: true })
  cause: IncapacityCause | null;

  /** What shows it: the court's order, the letters of an executor, what was seen of a minor. */
  @Column({ type: 'text' })
  basis: string;

  /** The threat to life or body, and how telling reduces it; of a minor at risk only. */
  @Column({ type: 'text', nullable: true })
  threat: string | null;

  /** Who is told, or signs. */
  @Column({ type: 'text' })
  personName: string;

  @Column({ type: 'text' })
  personRelation: string;

  /** First day, at the patient's facility: YYYY-MM-DD. */
  @Column({ type: 'date' })
  fromOn: string;

  /** The last one; always there for a minor at risk. */
  @Column({ type: 'date', nullable: true })
  untilOn: string | null;

  @Column({ type: 'uuid' })
  recordedById: Id;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;

  @Column({ type: 'uuid' })
  submitId: Id;
}

/** Whether a finding holds on a day (YYYY-MM-DD); first and last day count. */
export function holdsOn(
  { fromOn, untilOn, endedAt }: Pick<IncapacityFinding, 'fromOn' | 'untilOn' | 'endedAt'>,
  day: string,
): boolean {
  return endedAt === null && fromOn <= day && (untilOn === null || day <= untilOn);
}
