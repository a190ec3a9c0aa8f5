import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { MeetingAttendance, MeetingFormat } from './meeting-words';

/** A weekly mutual-help meeting (or one by appointment) outside the organization; never deleted, only missing. */
@Entity('meetings')
export class Meeting extends TenantEntity {
  @Column({ type: 'uuid' })
  feedSourceId: Id;

  /** Unique in its source. */
  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  fellowship: string;

  @Column({ type: 'text' })
  name: string;

  /** 0 = Sunday; null, with `startTime`, means by appointment. */
  @Column({ type: 'smallint', nullable: true })
  weekday: number | null;

  /** HH:MM:SS on the clocks of `timeZone`. */
  @Column({ type: 'time', nullable: true })
  startTime: string | null;

  /** At or before the start it means the next day. */
  @Column({ type: 'time', nullable: true })
  endTime: string | null;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  attendance: MeetingAttendance;

  /** As the feed wrote them. */
  @Column({ type: 'text', array: true })
  typeCodes: string[];

  @Column({ type: 'text', array: true })
  formats: MeetingFormat[];

  @Column({ type: 'text', nullable: true })
  locationName: string | null;

  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ type: 'text', nullable: true })
  conferenceUrl: string | null;

  @Column({ type: 'text', nullable: true })
  conferencePhone: string | null;

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  /** Folded words that a search looks in. */
  @Column({ type: 'text' })
  searchText: string;

  /** SHA-256 of what the feed said, to tell a change. */
  @Column({ type: 'text' })
  contentHash: string;

  /** UTC instant since when the feed no longer lists it. */
  @Column({ type: 'timestamptz', nullable: true })
  missingSince: Date | null;
}
