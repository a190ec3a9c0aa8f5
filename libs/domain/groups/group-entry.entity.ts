import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { Attendance } from './group-words';

/** One member's line of a session: attendance, with the progress note or the absence entry. Never changes once signed. */
@Entity('group_entries')
export class GroupEntry extends TenantEntity {
  @Column({ type: 'uuid' })
  sessionId: Id;

  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text', nullable: true })
  attendance: Attendance | null;

  @Column({ type: 'smallint', nullable: true })
  minutes: number | null;

  @Column({ type: 'text', nullable: true })
  sentence: string | null;

  @Column({ type: 'uuid', nullable: true })
  goalId: Id | null;

  /** Version of the member's plan whose line the note serves. */
  @Column({ type: 'uuid', nullable: true })
  planId: Id | null;

  @Column({ type: 'text', nullable: true })
  elementId: string | null;

  /** The line as it stood when the note named it. */
  @Column({ type: 'text', nullable: true })
  elementWords: string | null;

  @Column({ type: 'text', nullable: true })
  absenceReason: string | null;

  /** The form that took it over from paper; with it stand who wrote it there, when, and who entered it. */
  @Column({ type: 'uuid', nullable: true })
  paperSubmitId: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;
}
