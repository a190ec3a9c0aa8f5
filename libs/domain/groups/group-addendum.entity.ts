import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What was added to a signed entry; itself signed by writing it, and never changed. */
@Entity('group_addenda')
export class GroupAddendum extends TenantEntity {
  @Column({ type: 'uuid' })
  sessionId: Id;

  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  entryId: Id;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'uuid' })
  authorId: Id;

  @Column({ type: 'text', nullable: true })
  authorTitle: string | null;
}
