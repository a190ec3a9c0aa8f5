import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { PacketFact } from './packet-facts';

/** That somebody took a fact out of a packet into the chart, with what stood there before; never changed. */
@Entity('packet_takings')
export class PacketTaking extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  packetId: Id;

  @Column({ type: 'text' })
  field: PacketFact;

  /** Which person; 0 for all else. */
  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'text', nullable: true })
  beforeWords: string | null;

  @Column({ type: 'text' })
  afterWords: string;

  @Column({ type: 'uuid' })
  takenById: Id;

  @Column({ type: 'timestamptz' })
  takenAt: Date;
}
