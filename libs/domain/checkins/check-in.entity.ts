import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { PatientSummary } from '../patients/patients.service';

/** States in which a craving comes easily: hungry, angry, lonely, tired. */
export const haltStates = ['hungry', 'angry', 'lonely', 'tired'] as const;
/** One of them. */
export type HaltState = (typeof haltStates)[number];

/** What became of prescribed medication; a day without a dose is no missed one. */
export const medicationAnswers = ['taken', 'missed', 'none_due'] as const;
/** One answer about medication. */
export type MedicationAnswer = (typeof medicationAnswers)[number];

/** A short report of a patient; never changed. What was not asked or not said is null. */
@Entity('check_ins')
export class CheckIn extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** The message it answers, or null when the patient came by themselves. */
  @Column({ type: 'uuid', nullable: true })
  occurrenceId: Id | null;

  /** Made by the page once, so that sending twice counts once. */
  @Column({ type: 'uuid' })
  answerId: Id;

  /** 1 (worst) to 5; null where a text gave the craving alone. */
  @Column({ type: 'smallint', nullable: true })
  mood: number | null;

  /** 0 to 10. */
  @Column({ type: 'smallint' })
  craving: number;

  @Column({ type: 'boolean' })
  wantsCall: boolean;

  /** True where the call can't wait. */
  @Column({ type: 'boolean' })
  callIsUrgent: boolean;

  @Column({ type: 'boolean', nullable: true })
  feelsSafe: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  hadUrge: boolean | null;

  /** High-risk situations of the plan that were met, in its words of that day. */
  @Column({ type: 'text', array: true })
  situations: string[];

  /** Warning signs of the plan that showed, in its words of that day. */
  @Column({ type: 'text', array: true })
  warningSigns: string[];

  @Column({ type: 'text', array: true })
  halt: HaltState[];

  @Column({ type: 'boolean', nullable: true })
  hasUsed: boolean | null;

  @Column({ type: 'text', array: true })
  usedSubstances: PatientSummary['primarySubstances'];

  @Column({ type: 'boolean', nullable: true })
  isAlone: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  hasNaloxone: boolean | null;

  @Column({ type: 'text', nullable: true })
  medication: MedicationAnswer | null;

  @Column({ type: 'boolean', nullable: true })
  wentToMeeting: boolean | null;

  /** When a call was asked for, both or neither; UTC instants. */
  @Column({ type: 'timestamptz', nullable: true })
  callFrom: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  callUntil: Date | null;

  /** Who wrote it down for a patient without a phone; null where the patient sent it. */
  @Column({ type: 'uuid', nullable: true })
  recordedById: Id | null;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  answeredAt: Date;
}
