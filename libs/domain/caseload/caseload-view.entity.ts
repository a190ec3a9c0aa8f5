import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A named set of filters and order of the caseload, of one member of staff. */
@Entity('caseload_views')
export class CaseloadView extends TenantEntity {
  @Column({ type: 'uuid' })
  staffMemberId: Id;

  @Column({ type: 'text' })
  name: string;

  /** Filters and order as the page's address holds them, without the search for a name. */
  @Column({ type: 'text' })
  query: string;

  /** The one that the page opens with; at most one of a person. */
  @Column({ type: 'boolean' })
  isDefault: boolean;
}
