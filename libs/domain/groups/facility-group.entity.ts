import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { GroupFormat, GroupKind } from './group-words';

/** A group that a facility runs: what is planned, from which sessions are made. */
@Entity('facility_groups')
export class FacilityGroup extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  kind: GroupKind;

  @Column({ type: 'text', nullable: true })
  programme: string | null;

  @Column({ type: 'text', nullable: true })
  levelOfCare: string | null;

  @Column({ type: 'uuid' })
  facilitatorId: Id;

  @Column({ type: 'uuid', nullable: true })
  coFacilitatorId: Id | null;

  @Column({ type: 'text', nullable: true })
  room: string | null;

  @Column({ type: 'text', nullable: true })
  telehealthLink: string | null;

  @Column({ type: 'smallint' })
  capacity: number;

  /** YYYY-MM-DD at the facility. */
  @Column({ type: 'date' })
  startsOn: string;

  /** HH:MM:SS, wall time at the facility. */
  @Column({ type: 'time' })
  startTime: string;

  @Column({ type: 'smallint' })
  durationMinutes: number;

  /** RRULE of RFC 5545, days only; null where there are one-off sessions only. */
  @Column({ type: 'text', nullable: true })
  recurrence: string | null;

  @Column({ type: 'text', array: true })
  rotation: GroupFormat[];

  /** YYYY-MM-DD, the last day with sessions, or null. */
  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
