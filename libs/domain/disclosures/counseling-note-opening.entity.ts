import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/**
 * On what ground a custodian reads notes of an author who left: 42 CFR 2.31(b)(1) lets nobody but the author use them for
 * treatment. A consent for counseling notes; a defense against the patient; oversight of the author; an order of a court.
 */
export const openingGrounds = ['consent', 'legal_defense', 'oversight', 'court_order'] as const;
/** One of them. */
export type OpeningGround = (typeof openingGrounds)[number];

/** That a custodian opened what an author who left kept apart of a patient, until when and why; never changed. */
@Entity('counseling_note_openings')
export class CounselingNoteOpening extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  authorId: Id;

  @Column({ type: 'uuid' })
  openedById: Id;

  @Column({ type: 'text' })
  ground: OpeningGround;

  /** The paper, the proceeding or the occasion. */
  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'timestamptz' })
  closesAt: Date;

  @Column({ type: 'uuid' })
  submitId: Id;
}
