import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** One substance with its codes of the treatment-episode data set. */
export interface SubstanceUse {
  substance: string;
  route: string | null;
  frequency: string | null;
  /** Age in years. */
  firstUse: string | null;
  /** The same in words. */
  words: string;
}

/** Whom to call when something happens to a patient, as the patient said. */
export interface EmergencyContact {
  name: string;
  relation: string;
  phone: string | null;
  /** The same in words. */
  words: string;
}

/** What is known of a patient beside who they are: how to be careful on the phone, who pays, what was used and how. */
@Entity('patient_details')
export class PatientDetails extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Whether the facility's number may show on their phone. */
  @Column({ type: 'boolean', nullable: true })
  showsCallerId: boolean | null;

  /** The language they speak best, where it is none of the product's. */
  @Column({ type: 'text', nullable: true })
  otherLanguage: string | null;

  @Column({ type: 'boolean', nullable: true })
  wantsInterpreter: boolean | null;

  @Column({ type: 'text', nullable: true })
  insurer: string | null;

  @Column({ type: 'text', nullable: true })
  memberId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  emergencyContact: EmergencyContact | null;

  @Column({ type: 'jsonb' })
  substanceHistory: SubstanceUse[];

  /** What states ask of everybody: answers of `backgroundAnswers`. */
  @Column({ type: 'text', nullable: true })
  gender: string | null;

  @Column({ type: 'text', nullable: true })
  race: string | null;

  @Column({ type: 'text', nullable: true })
  ethnicity: string | null;

  @Column({ type: 'text', nullable: true })
  education: string | null;

  @Column({ type: 'text', nullable: true })
  employment: string | null;
}
