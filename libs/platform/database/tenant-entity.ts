import { Column, PrimaryColumn } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';

/** What every row of a tenant table has. Ids only, no relations: TypeORM relations that share `organization_id` delete silently. */
export abstract class TenantEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId: Id;

  /** Made by the database (v7), or by the verb where a patient may see it (v4). */
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: Id;

  /** UTC instant. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  /** UTC instant of the last change, kept by a trigger. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  updatedAt: Date;
}
