import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { SimilarPatientType } from '../patients/similar-patients.graphql';
import type { RowFault } from './import-words';
import type { ImportedPerson } from './imported-person';
import type { DifferingField, FieldDifference, HoldReason, RowDecision, RowOutcome } from './outcome-words';

/** One row of a file of patients, or somebody who is admitted and missing in a census. */
@Entity('patient_import_rows')
export class PatientImportRow extends TenantEntity {
  @Column({ type: 'uuid' })
  patientImportId: Id;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  outcome: RowOutcome;

  @Column({ type: 'text', nullable: true })
  reason: RowFault | HoldReason | null;

  /** The chart that it is about: known by a number, chosen, or made. */
  @Column({ type: 'uuid', nullable: true })
  patientId: Id | null;

  @Column({ type: 'jsonb' })
  person: ImportedPerson | null;

  /** Charts that may be of the same person. */
  @Column({ type: 'jsonb' })
  matches: SimilarPatientType[];

  @Column({ type: 'jsonb' })
  differences: FieldDifference[];

  /** Fields in which the file's word is taken. */
  @Column({ type: 'text', array: true })
  accepted: DifferingField[];

  @Column({ type: 'text', nullable: true })
  decision: RowDecision | null;

  @Column({ type: 'uuid', nullable: true })
  decidedById: Id | null;

  /** UTC instant at which it was carried out. */
  @Column({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;
}
