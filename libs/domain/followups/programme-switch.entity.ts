import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Whether an organization uses a programme; it does where nobody said otherwise. */
@Entity('follow_up_programme_switches')
export class ProgrammeSwitch extends TenantEntity {
  @Column({ type: 'text' })
  programmeCode: string;

  @Column({ type: 'boolean' })
  isOn: boolean;

  @Column({ type: 'uuid' })
  changedById: Id;
}
