import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Where an organization keeps its map, as square pictures; one row at most, and without it there is no map. */
@Entity('tile_servers')
export class TileServer extends TenantEntity {
  /** https, with `{z}`, `{x}` and `{y}` once each; it may hold a key, so only administrators see it. */
  @Column({ type: 'text' })
  tileAddress: string;

  /** Whose map it is, as its licence wants it said. */
  @Column({ type: 'text' })
  attribution: string;

  @Column({ type: 'uuid', nullable: true })
  setById: Id | null;
}
