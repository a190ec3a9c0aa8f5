import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { GroupFormat } from './group-words';

/** A session that does not follow the recurrence: left out, at another time, or one of its own. */
@Entity('group_exceptions')
export class GroupException extends TenantEntity {
  @Column({ type: 'uuid' })
  groupId: Id;

  @Column({ type: 'text' })
  kind: 'skip' | 'move' | 'extra';

  /** YYYY-MM-DD that the recurrence names; null for an extra session. */
  @Column({ type: 'date', nullable: true })
  occurrenceDate: string | null;

  @Column({ type: 'date', nullable: true })
  newDate: string | null;

  /** HH:MM:SS, wall time at the facility. */
  @Column({ type: 'time', nullable: true })
  newTime: string | null;

  /** The group's own when null. */
  @Column({ type: 'smallint', nullable: true })
  durationMinutes: number | null;

  /** The group's own when null. */
  @Column({ type: 'text', nullable: true })
  room: string | null;

  /** As the rotation has it when null. */
  @Column({ type: 'text', nullable: true })
  format: GroupFormat | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid' })
  madeById: Id;
}
