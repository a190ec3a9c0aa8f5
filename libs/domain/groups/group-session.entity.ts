import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { GroupFormat, SessionStatus } from './group-words';

/** One session of a group: made ahead from the plan, then led, noted and signed; once signed it never changes. */
@Entity('group_sessions')
export class GroupSession extends TenantEntity {
  @Column({ type: 'uuid' })
  groupId: Id;

  @Column({ type: 'uuid' })
  facilityId: Id;

  /** The day that the recurrence names, or the exception that made an extra session. */
  @Column({ type: 'text' })
  occurrenceKey: string;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  localDate: string;

  @Column({ type: 'time' })
  localTime: string;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'timestamptz' })
  startsAt: Date;

  @Column({ type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'text', nullable: true })
  format: GroupFormat | null;

  @Column({ type: 'uuid' })
  facilitatorId: Id;

  @Column({ type: 'uuid', nullable: true })
  coFacilitatorId: Id | null;

  @Column({ type: 'text', default: 'planned' })
  status: SessionStatus;

  @Column({ type: 'text', nullable: true })
  topic: string | null;

  @Column({ type: 'text', nullable: true })
  intervention: string | null;

  /** When it really began and ended, where that differs from the plan. */
  @Column({ type: 'timestamptz', nullable: true })
  actualStart: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  actualEnd: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  signedById: Id | null;

  @Column({ type: 'boolean', nullable: true })
  needsCosignature: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  cosignedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** @throws AppError CONFLICT unless it was started and is unsigned */
  requireInProgress(): void {
    if (this.status === 'in_progress') return;
    throw new AppError('CONFLICT', {
      message:
        this.status === 'signed'
          ? 'This session was signed in the meantime. What you wrote is still on your screen: add it as an addendum.'
          : 'This session is not running. Start it first.',
    });
  }

  /** @throws AppError CONFLICT unless it is still planned and lies ahead of `now` */
  requireAhead(now: Date): void {
    if (this.status === 'planned' && this.startsAt > now) return;
    throw new AppError('CONFLICT', {
      message: 'This session has begun, or was cancelled. Only sessions ahead change.',
    });
  }

  /** Length in minutes, as it really was where somebody said so. */
  minutes(): number {
    const [from, until] = [this.actualStart ?? this.startsAt, this.actualEnd ?? this.endsAt];
    return Math.max(0, Math.round((until.getTime() - from.getTime()) / 60_000));
  }
}
