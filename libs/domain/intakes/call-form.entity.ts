import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** The public form "ask for a call" of one facility; its id stands in the form's address. */
@Entity('call_forms')
export class CallForm extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'boolean', default: true })
  isOpen: boolean;

  /** Origins whose pages may show the form in a frame. */
  @Column({ type: 'text', array: true, default: [] })
  frameOrigins: string[];

  @Column({ type: 'uuid', nullable: true })
  changedById: Id | null;
}
