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

  /** Sealed by `FileSeal`, but for those that were kept before it was used for them. */
  @Column({ type: 'bytea', select: false })
  bytes: Buffer;

  /** Null where the patient added it. */
  @Column({ type: 'uuid', nullable: true })
  addedById: Id | null;
}
