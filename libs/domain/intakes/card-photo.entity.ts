import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { PictureType } from '@stepwell/platform/http/plain-picture';

/** Sides of a card. */
export const cardSides = ['front', 'back'] as const;
/** One of them. */
export type CardSide = (typeof cardSides)[number];

/** A picture of one side of the insurance card, without anything in it but what draws it. */
@Entity('card_photos')
export class CardPhoto extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  packetId: Id;

  @Column({ type: 'text' })
  side: CardSide;

  @Column({ type: 'text' })
  mediaType: PictureType;

  /** As `FileSeal` keeps them; plain only until the worker comes by, where they were there before it. */
  @Column({ type: 'bytea', select: false })
  bytes: Buffer;

  @Column({ type: 'boolean' })
  isSealed: boolean;

  /** Null where the patient added it. */
  @Column({ type: 'uuid', nullable: true })
  addedById: Id | null;
}
