import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What an organization chose about safety items; without a row they stand as they come. */
@Entity('safety_settings')
export class SafetySettings extends TenantEntity {
  /** Craving, of 10, from which on somebody is paged. */
  @Column({ type: 'smallint' })
  cravingThreshold: number;

  /** Minutes without an answer after which the next person is paged. */
  @Column({ type: 'smallint' })
  answerMinutes: number;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;
}
