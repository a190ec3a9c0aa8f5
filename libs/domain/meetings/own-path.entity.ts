import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { MeetingFormat } from './meeting-words';

/** A type code of an organization's own path, with its words. */
export interface OwnMeetingType {
  code: string;
  en: string;
  /** Null: as in English. */
  es: string | null;
  /** Which of the common formats it is, so that a search for that finds it. */
  format: MeetingFormat | null;
}

/** A fellowship or other path that an organization added for itself; never deleted, since patients may have chosen it. */
@Entity('own_paths')
export class OwnPath extends TenantEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'boolean' })
  isTwelveStep: boolean;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'jsonb' })
  meetingTypes: OwnMeetingType[];

  /** UTC instant since when it is offered no more. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  changedById: Id | null;
}
