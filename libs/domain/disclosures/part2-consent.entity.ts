import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { FormSection } from './consent-form';
import type { ConsentSigningWay, ConsentType, DisclosurePurpose, InformationCategory } from './sharing-words';
import type { ReadingAid, RecipientClass, RevocationWay, SignerRelationship } from './sharing-words';

/**
 * A written consent under 42 CFR part 2. It is whole from the moment it is prepared, and a trigger holds every word of it;
 * signature and end come later, each once.
 */
@Entity('part2_consents')
export class Part2Consent extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  type: ConsentType;

  /** Who may disclose: a person or a class. */
  @Column({ type: 'text' })
  discloser: string;

  /** Which information, in words that mean something. */
  @Column({ type: 'text' })
  information: string;

  @Column({ type: 'text', array: true })
  categories: InformationCategory[];

  /** Only of a TPO consent; named recipients are rows of their own. */
  @Column({ type: 'text', array: true })
  recipientClasses: RecipientClass[];

  @Column({ type: 'text', array: true })
  purposes: DisclosurePurpose[];

  @Column({ type: 'text' })
  purposeWords: string;

  /** The last day on which it holds, at the patient's facility: YYYY-MM-DD. */
  @Column({ type: 'date', nullable: true })
  expiresOn: string | null;

  @Column({ type: 'text', nullable: true })
  expiresEvent: string | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  formVersion: string;

  @Column({ type: 'jsonb' })
  sections: FormSection[];

  @Column({ type: 'text' })
  formHash: string;

  @Column({ type: 'text' })
  revocationWording: string;

  @Column({ type: 'text', nullable: true })
  redisclosureWording: string | null;

  @Column({ type: 'text', nullable: true })
  refusalWording: string | null;

  @Column({ type: 'text' })
  aid: ReadingAid;

  /** Who read it aloud or interpreted it. */
  @Column({ type: 'text', nullable: true })
  aidName: string | null;

  @Column({ type: 'text' })
  signerRelationship: SignerRelationship;

  /** What lets a representative sign. */
  @Column({ type: 'uuid', nullable: true })
  findingId: Id | null;

  @Column({ type: 'uuid' })
  preparedById: Id;

  @Column({ type: 'uuid' })
  submitId: Id;

  /** Who gave the tablet to the patient. */
  @Column({ type: 'uuid', nullable: true })
  handedOverById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  signerName: string | null;

  @Column({ type: 'text', nullable: true })
  signedBy: ConsentSigningWay | null;

  @Column({ type: 'uuid', nullable: true })
  signSubmitId: Id | null;

  /** Who handed the tablet over or saw the paper. */
  @Column({ type: 'uuid', nullable: true })
  witnessId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  paperId: Id | null;

  /** Whether a minor's guardian has to sign as well, by the rule that counted when it was prepared. */
  @Column({ type: 'boolean', default: false })
  guardianAsked: boolean;

  /** Who was asked, from the moment the tablet is theirs or the paper is kept. */
  @Column({ type: 'uuid', nullable: true })
  guardianId: Id | null;

  /** As the guardian wrote it. */
  @Column({ type: 'text', nullable: true })
  guardianName: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  guardianSignedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  guardianSignedBy: Exclude<ConsentSigningWay, 'own_phone'> | null;

  @Column({ type: 'uuid', nullable: true })
  guardianSignSubmitId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  guardianWitnessId: Id | null;

  @Column({ type: 'uuid', nullable: true })
  guardianPaperId: Id | null;

  /** When the event that ends it was noted. */
  @Column({ type: 'timestamptz', nullable: true })
  eventAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  eventNotedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  revokedHow: RevocationWay | null;

  @Column({ type: 'uuid', nullable: true })
  revocationTakenById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  discardedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  discardedById: Id | null;

  /** The nearest reminder before its end that was raised: 30, 14 or 7 days. */
  @Column({ type: 'smallint', nullable: true })
  remindedDays: number | null;
}
