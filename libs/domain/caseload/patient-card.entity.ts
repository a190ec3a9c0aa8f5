import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What the caseload shows of one patient, kept ready; `live-card` says what it is made of. */
@Entity('patient_cards')
export class PatientCard extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;
}

/** A patient whose card is old; the worker makes it anew and takes the mark away. */
@Entity('patient_card_marks')
export class PatientCardMark extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;
}
