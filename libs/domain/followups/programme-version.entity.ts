import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { AnchorEvent, ProgrammeStep, RepeatRule, StopEvent } from './programme';

/** A programme as an organization wrote it, once and for all: whoever is enrolled in it stays in it. */
@Entity('follow_up_programme_versions')
export class ProgrammeVersion extends TenantEntity {
  @Column({ type: 'text' })
  programmeCode: string;

  /** Counts from 1 per programme; a version that the product brings has no row. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  anchorEvent: AnchorEvent;

  @Column({ type: 'text' })
  whenAgain: RepeatRule;

  @Column({ type: 'text', array: true })
  stopsOn: StopEvent[];

  @Column({ type: 'jsonb' })
  steps: ProgrammeStep[];

  @Column({ type: 'uuid' })
  publishedById: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;
}
