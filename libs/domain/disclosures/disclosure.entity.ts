import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { DisclosureBasis, DisclosureMeans, DisclosurePurpose, InformationCategory } from './sharing-words';

/** Something of a patient that left, to whom, on what ground; written in the transaction in which it left, never changed. */
@Entity('disclosures')
export class Disclosure extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  basis: DisclosureBasis;

  /** Only with consent. */
  @Column({ type: 'uuid', nullable: true })
  consentId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  partyId: Id | null;

  /** Only for a qualified service organization. */
  @Column({ type: 'uuid', nullable: true })
  agreementId: Id | null;

  /** Only of a minor at risk. */
  @Column({ type: 'uuid', nullable: true })
  findingId: Id | null;

  @Column({ type: 'text' })
  recipientName: string;

  @Column({ type: 'text', nullable: true })
  recipientAffiliation: string | null;

  @Column({ type: 'text', nullable: true })
  purpose: DisclosurePurpose | null;

  @Column({ type: 'text', array: true })
  categories: InformationCategory[];

  /** Null for a medical emergency. */
  @Column({ type: 'text', nullable: true })
  means: DisclosureMeans | null;

  /** Which of it, where the categories say too little: the days that a letter covers. */
  @Column({ type: 'text', nullable: true })
  words: string | null;

  /** The agreement, order, protocol or authority behind it. */
  @Column({ type: 'text', nullable: true })
  authority: string | null;

  /** Of a medical emergency. */
  @Column({ type: 'text', nullable: true })
  nature: string | null;

  @Column({ type: 'text', nullable: true })
  noticeVersion: string | null;

  @Column({ type: 'timestamptz' })
  disclosedAt: Date;

  @Column({ type: 'uuid' })
  disclosedById: Id;

  /** As it stood then; the patient reads it too. */
  @Column({ type: 'text' })
  discloserName: string;

  @Column({ type: 'uuid' })
  submitId: Id;
}
