import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A number by which another system knows a patient; one number of a system is one patient's in an organization. */
@Entity('patient_identifiers')
export class PatientIdentifier extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** The system as it names itself: a URI in FHIR, `mrn` in a census. */
  @Column({ type: 'text' })
  system: string;

  @Column({ type: 'text' })
  value: string;
}
