import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How an agreement stands on a day: signed for later, in force, or over. */
export type AgreementState = 'ahead' | 'live' | 'over';

/** A written agreement with a qualified service organization (42 CFR 2.11), on which something may leave without consent. */
@Entity('service_agreements')
export class ServiceAgreement extends TenantEntity {
  /** Of the service organization. */
  @Column({ type: 'text' })
  name: string;

  /** What it does for the program. */
  @Column({ type: 'text' })
  services: string;

  /** YYYY-MM-DD. */
  @Column({ type: 'date' })
  signedOn: string;

  /** The last day, YYYY-MM-DD; null where it runs until somebody ends it. */
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  /** As the signed document is called, or where it lies. */
  @Column({ type: 'text' })
  documentName: string;

  /** Who keeps it, and is reminded before it ends. */
  @Column({ type: 'uuid' })
  keeperId: Id;

  /** Days before the end of the nearest reminder that was given. */
  @Column({ type: 'int', nullable: true })
  remindedDays: number | null;

  /** Of the form that was saved last. */
  @Column({ type: 'uuid' })
  submitId: Id;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;

  /** @param day YYYY-MM-DD at the patient's facility; the last day counts whole. */
  stateOn(day: string): AgreementState {
    if (this.signedOn > day) return 'ahead';
    return this.endsOn !== null && this.endsOn < day ? 'over' : 'live';
  }
}
