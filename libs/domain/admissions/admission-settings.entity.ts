import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { AdmissionItemName } from './admission-words';

/** Whether an organization asks for an item, and within how many hours. */
export interface ItemSetting {
  item: AdmissionItemName;
  isOn: boolean;
  dueHours: number;
}

/** What an organization asks of an admission; one row, or none where it stands as it comes. */
@Entity('admission_settings')
export class AdmissionSettings extends TenantEntity {
  @Column({ type: 'jsonb' })
  items: ItemSetting[];

  /** Names of its treatment programmes. */
  @Column({ type: 'text', array: true })
  tracks: string[];

  /** The follow-up programme that is suggested. */
  @Column({ type: 'text', nullable: true })
  programmeCode: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;
}
