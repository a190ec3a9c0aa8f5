import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** In what kind of session it was said. */
export const counselingSessionKinds = ['individual', 'group', 'family'] as const;
/** One of them. */
export type CounselingSessionKind = (typeof counselingSessionKinds)[number];

/** A SUD counseling note (42 CFR 2.11), kept apart from the record: the database shows it to its author alone. */
@Entity('counseling_notes')
export class CounselingNote extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  sessionKind: CounselingSessionKind;

  /** YYYY-MM-DD at the patient's facility. */
  @Column({ type: 'date' })
  heldOn: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'uuid' })
  authorId: Id;

  @Column({ type: 'uuid' })
  submitId: Id;
}
