import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A recipient whom a consent names. */
@Entity('part2_consent_recipients')
export class ConsentRecipient extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  consentId: Id;

  @Column({ type: 'uuid' })
  partyId: Id;
}
