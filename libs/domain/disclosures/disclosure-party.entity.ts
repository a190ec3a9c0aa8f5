import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { RecipientRole } from './sharing-words';

/** Somebody whom a patient's consent names; never changed, so that a signed name stays what was signed. */
@Entity('disclosure_parties')
export class DisclosureParty extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: RecipientRole;

  /** Where they belong, or what they are to the patient: "County court", "Dana's mother". */
  @Column({ type: 'text', nullable: true })
  affiliation: string | null;

  @Column({ type: 'uuid' })
  addedById: Id;
}
