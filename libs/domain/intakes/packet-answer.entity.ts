import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ResponseItem } from './forms/response';

/** One field of a packet, with a version of its own, so that two people can fill in two fields at once. */
@Entity('packet_answers')
export class PacketAnswer extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  packetId: Id;

  @Column({ type: 'text' })
  linkId: string;

  /** Items of a QuestionnaireResponse: one, or one for each row of a group that repeats; none where it was emptied. */
  @Column({ type: 'jsonb' })
  items: ResponseItem[];

  @Column({ type: 'int', default: 1 })
  version: number;

  /** Null where the patient wrote it. */
  @Column({ type: 'uuid', nullable: true })
  changedById: Id | null;

  @Column({ type: 'timestamptz' })
  changedAt: Date;
}
