import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { LevelOfCare } from './episode-of-care.entity';

/** A programme of messages that ended with a move, and how many of them were planned. */
export interface StoppedByMove {
  programmeName: string;
  messageCount: number;
}

/** One move inside a stay, and what it changed beside it; it never changes itself. */
@Entity('stay_transfers')
export class StayTransfer extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  /** YYYY-MM-DD at the facility that the patient left, the first day at the new place. */
  @Column({ type: 'date' })
  effectiveOn: string;

  @Column({ type: 'uuid' })
  fromFacilityId: Id;

  @Column({ type: 'uuid' })
  toFacilityId: Id;

  @Column({ type: 'text' })
  fromLevel: LevelOfCare;

  @Column({ type: 'text' })
  toLevel: LevelOfCare;

  @Column({ type: 'text', nullable: true })
  fromTrack: string | null;

  @Column({ type: 'text', nullable: true })
  toTrack: string | null;

  @Column({ type: 'uuid', nullable: true })
  fromCounselorId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  toCounselorId: Id | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** Titles of the groups that the patient left. */
  @Column({ type: 'text', array: true })
  leftGroups: string[];

  @Column({ type: 'jsonb' })
  stopped: StoppedByMove[];

  /** Open tasks that went from the former primary counselor to the new one. */
  @Column({ type: 'int' })
  movedTasks: number;

  @Column({ type: 'uuid' })
  transferredById: Id;

  @Column({ type: 'timestamptz' })
  transferredAt: Date;

  @Column({ type: 'uuid' })
  submitId: Id;
}
