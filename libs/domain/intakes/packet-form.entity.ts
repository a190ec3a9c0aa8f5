import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** The organization's own admission packet: the draft, or an edition that never changes once it was published. */
@Entity('packet_forms')
export class PacketForm extends TenantEntity {
  /** 1, 2, …; the newest published one is the one that packets are opened with. */
  @Column({ type: 'int' })
  number: number;

  /** A FHIR R4 Questionnaire. */
  @Column({ type: 'jsonb' })
  questionnaire: object;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  editedById: Id;

  /** Null for the draft; there is one at most. */
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  publishedById: Id | null;
}
