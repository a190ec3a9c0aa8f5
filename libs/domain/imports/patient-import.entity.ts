import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { LevelOfCare } from './levels-written';
import type { FileFault } from './import-words';
import type { ImportKind, ImportStatus } from './outcome-words';

/** One file of patients, from its first byte to what became of each row. */
@Entity('patient_imports')
export class PatientImport extends TenantEntity {
  @Column({ type: 'text' })
  kind: ImportKind;

  @Column({ type: 'text' })
  fileName: string;

  /** Where who is new is admitted, unless the row says where. */
  @Column({ type: 'uuid' })
  facilityId: Id;

  /** At which level, unless the row says which. */
  @Column({ type: 'text' })
  levelOfCare: LevelOfCare;

  /** YYYY-MM-DD; from when on, unless the row says when. */
  @Column({ type: 'date' })
  admittedOn: string;

  @Column({ type: 'text' })
  status: ImportStatus;

  @Column({ type: 'text', nullable: true })
  fault: FileFault | null;

  /** SHA-256 of the file, by which the same file is known again. */
  @Column({ type: 'text', nullable: true })
  contentHash: string | null;

  /** Rows that were read, or while it is committed, rows that are done. */
  @Column({ type: 'int', default: 0 })
  rowsDone: number;

  @Column({ type: 'uuid', nullable: true })
  importedById: Id | null;

  @Column({ type: 'uuid', nullable: true })
  committedById: Id | null;

  /** UTC instant; null while something is still to be done. */
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}
