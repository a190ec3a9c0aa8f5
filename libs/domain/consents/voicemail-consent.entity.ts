import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import { consentSources } from './channel-consent.entity';

/** How an answer came about: asked for by staff, said in a packet or as a call was asked for, or a rule of before these records. */
export const voicemailSources = [...consentSources, 'packet', 'inquiry', 'earlier_rule'] as const;
/** One of them. */
export type VoicemailSource = (typeof voicemailSources)[number];

/** What whoever calls a number may do when a machine answers: leave the neutral words, or nothing, and why. */
export const voicemailRules = ['may_leave', 'shared', 'refused', 'taken_back', 'not_asked'] as const;
/** One of them. */
export type VoicemailRule = (typeof voicemailRules)[number];

/**
 * A patient's yes or no to messages on the machine of one number. It is never changed but by its end: taken back, or answered
 * anew. At most one per number lives.
 */
@Entity('voicemail_consents')
export class VoicemailConsent extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** The number. */
  @Column({ type: 'uuid' })
  contactId: Id;

  /** False where the patient was asked and said no. */
  @Column({ type: 'boolean' })
  agreed: boolean;

  @Column({ type: 'text' })
  source: VoicemailSource;

  /** Null of an earlier rule: nobody kept the words. */
  @Column({ type: 'text', nullable: true })
  wordingVersion: string | null;

  /** UTC instant at which the patient said so. */
  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  @Column({ type: 'uuid', nullable: true })
  recordedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** Null where the patient did it, or the product as a new stay began. */
  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;
}
