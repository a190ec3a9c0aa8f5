import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { InformationCategory, RestrictionDecision } from './sharing-words';

/** A patient's wish that something be shared less than it could be; it binds once it was agreed to, until it ends. */
@Entity('consent_restrictions')
export class ConsentRestriction extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** What the patient asked for. */
  @Column({ type: 'text' })
  words: string;

  /** Null: about everybody. */
  @Column({ type: 'uuid', nullable: true })
  partyId: Id | null;

  @Column({ type: 'text', array: true })
  categories: InformationCategory[];

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'uuid' })
  recordedById: Id;

  @Column({ type: 'uuid' })
  submitId: Id;

  @Column({ type: 'text', nullable: true })
  decision: Exclude<RestrictionDecision, 'ended'> | null;

  @Column({ type: 'text', nullable: true })
  decisionWords: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  decidedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;
}
