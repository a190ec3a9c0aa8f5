import { Column, Entity } from 'typeorm';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** A place where the organization treats people. */
@Entity('facilities')
export class Facility extends TenantEntity {
  @Column({ type: 'text' })
  name: string;

  /** Zone of the tz database, in which duty hours are meant. */
  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  /** US ZIP code of five or nine digits. */
  @Column({ type: 'text', nullable: true })
  postalCode: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
