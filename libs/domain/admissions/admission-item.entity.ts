import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { AdmissionItemName, ItemWay } from './admission-words';

/** One thing that an admission needs, with the moment by which it is due. */
@Entity('admission_items')
export class AdmissionItem extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  @Column({ type: 'text' })
  item: AdmissionItemName;

  @Column({ type: 'timestamptz' })
  dueAt: Date;

  /** Null while it is open. */
  @Column({ type: 'text', nullable: true })
  how: ItemWay | null;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  /** What was seen, or why it is not needed. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** Null where the record itself shows it. */
  @Column({ type: 'uuid', nullable: true })
  checkedById: Id | null;
}
