import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { GuardianRelationship } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Somebody who may sign beside a minor. What they were stays; only their last day is written later. */
@Entity('guardians')
export class Guardian extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  relationship: GuardianRelationship;

  /** E.164. */
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  /** Which paper says that they may sign, and who saw it. */
  @Column({ type: 'text' })
  basis: string;

  /** First day on which they may sign, at the patient's facility: YYYY-MM-DD. */
  @Column({ type: 'date' })
  fromOn: string;

  /** The last one; null while it is open. */
  @Column({ type: 'date', nullable: true })
  untilOn: string | null;

  @Column({ type: 'uuid' })
  addedById: Id;

  @Column({ type: 'uuid' })
  submitId: Id;
}

/** Whether a guardian may sign on a day (YYYY-MM-DD); first and last day count. */
export function maySignOn({ fromOn, untilOn }: Pick<Guardian, 'fromOn' | 'untilOn'>, day: string): boolean {
  return fromOn <= day && (untilOn === null || day <= untilOn);
}
