import { Column, Entity } from 'typeorm';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Coded intensity of care, from most to least. */
export const levelsOfCare = [
  'detox',
  'residential',
  'partial_hospitalization',
  'intensive_outpatient',
  'outpatient',
  'recovery_support',
] as const;
/** One level of care. */
export type LevelOfCare = (typeof levelsOfCare)[number];

/** Why this level of care and no other: codes of our own, nobody's criteria. */
export const levelReasons = [
  'withdrawal',
  'physical_health',
  'mental_health',
  'risk_of_use',
  'living_situation',
  'support',
  'earlier_stay',
  'step_from_other_care',
  'own_wish',
  'court',
  'referral',
] as const;
/** One of them. */
export type LevelReason = (typeof levelReasons)[number];

/** Why an episode ended; states code it in their own way. */
export const dischargeReasons = [
  'completed',
  'left_early',
  'ended_by_facility',
  'transferred',
  'incarcerated',
  'died',
  'other',
] as const;
/** One of them. */
export type DischargeReason = (typeof dischargeReasons)[number];

/** What a discharge says. */
export interface Discharge {
  /** YYYY-MM-DD at the facility. */
  dischargedOn: string;
  dischargeReason: DischargeReason;
  dischargedById: Id;
}

/** For how long a discharge can be taken back as a slip, in milliseconds; after that a return is a readmission. */
export const UNDO_WITHIN = 3 * 86_400_000;

/** Admission to discharge; a patient has at most one open episode, and readmission makes a new one. */
@Entity('episodes_of_care')
export class EpisodeOfCare extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  levelOfCare: LevelOfCare;

  /** Why this level of care; none where nobody said. */
  @Column({ type: 'text', array: true })
  levelReasons: LevelReason[];

  /** Name of the treatment programme. */
  @Column({ type: 'text', nullable: true })
  track: string | null;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  admittedOn: string;

  /** YYYY-MM-DD at the facility, or null while the episode is open. */
  @Column({ type: 'date', nullable: true })
  dischargedOn: string | null;

  /** Null while it is open, and for episodes that ended before reasons were kept. */
  @Column({ type: 'text', nullable: true })
  dischargeReason: DischargeReason | null;

  @Column({ type: 'uuid', nullable: true })
  dischargedById: Id | null;

  /** When the discharge was entered; null while it is open, and for discharges before this was kept. */
  @Column({ type: 'timestamptz', nullable: true })
  dischargeNotedAt: Date | null;

  /** What the discharge said. @throws AppError CONFLICT where there is none, or it was entered more than three days ago */
  requireUndoable(now: Date): Discharge {
    const { dischargedOn, dischargeReason, dischargedById, dischargeNotedAt } = this;
    if (!dischargedOn || !dischargeReason || !dischargedById || !dischargeNotedAt)
      throw new AppError('CONFLICT', { message: 'There is no discharge here that can be taken back.' });
    if (now.getTime() - dischargeNotedAt.getTime() > UNDO_WITHIN)
      throw new AppError('CONFLICT', {
        message: 'This discharge was entered more than three days ago. Admit the patient again instead.',
      });
    return { dischargedOn, dischargeReason, dischargedById };
  }

  /** @throws AppError CONFLICT when it ended in the meantime */
  requireOpen(): void {
    if (this.dischargedOn !== null) throw new AppError('CONFLICT', { message: 'This episode of care has ended.' });
  }

  /** Refuses a day that can only be a typing error. @throws AppError BAD_INPUT naming the field */
  requireDuring(day: string, today: string, field: string): void {
    if (day < this.admittedOn) throw badInput(field, 'This day lies before the admission.');
    if (day > today) throw badInput(field, 'This day lies in the future. Enter it when it has come.');
  }
}
