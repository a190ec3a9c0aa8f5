import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Characters that one message may have. */
export const LONGEST_MESSAGE = 2000;

/** Messages that one answer holds, or that are marked at once, at most. */
export const MOST_MESSAGES = 500;

/** A word between a patient and their care team, inside the apps; its words never change, and it is marked as read once. */
@Entity('care_messages')
export class CareMessage extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Who wrote it; null where the patient did. */
  @Column({ type: 'uuid', nullable: true })
  authorId: Id | null;

  @Column({ type: 'text' })
  body: string;

  /** Crisis words were found in it, and a safety item was raised. */
  @Column({ type: 'boolean' })
  isCrisis: boolean;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  sentAt: Date;

  /** When the other side read it, or answered. */
  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** Who of staff read what the patient wrote; null for what the patient reads. */
  @Column({ type: 'uuid', nullable: true })
  readById: Id | null;
}
