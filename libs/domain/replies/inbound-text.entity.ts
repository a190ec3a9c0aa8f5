import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What a text that came in was taken for. */
export const textKinds = ['crisis', 'stop', 'start', 'help', 'wrong_number', 'number', 'text'] as const;
/** One of them. */
export type TextKind = (typeof textKinds)[number];

/** A text that came in from a number that this organization knows; never changed but for who has read it. */
@Entity('inbound_texts')
export class InboundText extends TenantEntity {
  /** Null where several patients share the number, or nobody has shown that it is theirs. */
  @Column({ type: 'uuid', nullable: true })
  patientId: Id | null;

  /** E.164. */
  @Column({ type: 'text' })
  phone: string;

  /** The provider's own name of it: what comes twice counts once. */
  @Column({ type: 'text' })
  messageSid: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'text' })
  kind: TextKind;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  receivedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  handledAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  handledById: Id | null;
}
