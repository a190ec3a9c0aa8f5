import { Column, Entity } from 'typeorm';
import type { WorkAtDischarge } from '@stepwell/kernel/background-answers';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ContactAfter, Housing, MedicationSupply, Naloxone, NextAppointment, PhoneState } from './discharge-words';

/** What is known about how somebody left. Gaps can be filled later; what a discharge taken back said stays as a row. */
@Entity('discharge_records')
export class DischargeRecord extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  @Column({ type: 'text' })
  nextAppointment: NextAppointment;

  @Column({ type: 'text' })
  medication: MedicationSupply;

  /** YYYY-MM-DD: the last day for which there is medication. */
  @Column({ type: 'date', nullable: true })
  suppliedUntil: string | null;

  /** YYYY-MM-DD: the next dose that is given elsewhere, an injection for instance. */
  @Column({ type: 'date', nullable: true })
  nextDoseOn: string | null;

  @Column({ type: 'text' })
  naloxone: Naloxone;

  @Column({ type: 'text' })
  housing: Housing;

  /** Null where the page did not ask yet. */
  @Column({ type: 'text', nullable: true })
  work: WorkAtDischarge | null;

  @Column({ type: 'text' })
  phone: PhoneState;

  /** Null where the page did not ask yet. */
  @Column({ type: 'text', nullable: true })
  contactAfter: ContactAfter | null;

  /** Entered while the patient was on the way out of the door. */
  @Column({ type: 'boolean' })
  isLeavingNow: boolean;

  /** Steps of what begins with the discharge that the patient does not want. */
  @Column({ type: 'text', array: true })
  struckSteps: string[];

  @Column({ type: 'uuid' })
  recordedById: Id;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ type: 'uuid' })
  submitId: Id;

  @Column({ type: 'int', default: 1 })
  version: number;
}
