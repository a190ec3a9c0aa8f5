import { createHash } from 'node:crypto';
import { Column } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import { canonicalJson } from './canonical-json';

/** Three documents with one life: each of its own kind, versions and signatures. */
export const documentKinds = ['relapse_prevention', 'crisis_safety', 'continuing_care'] as const;
/** One kind. */
export type DocumentKind = (typeof documentKinds)[number];

/** States of a document, in the order of its life; the last two end it. */
export const planStatuses = ['draft', 'in_review', 'awaiting_patient', 'active', 'superseded', 'closed'] as const;
/** One state. */
export type PlanStatus = (typeof planStatuses)[number];
/** States of a document that is on its way; of each kind a patient has at most one of them. */
export const openStatuses: readonly PlanStatus[] = ['draft', 'in_review', 'awaiting_patient'];

/**
 * What is written with a patient, signed and superseded. Only a draft changes; of each kind at most one is on its way and
 * one active.
 */
export abstract class SignedDocument extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  kind: DocumentKind;

  /** Counts from 1 per patient and kind. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  status: PlanStatus;

  abstract content: object;

  /** YYYY-MM-DD. */
  @Column({ type: 'date', nullable: true })
  reviewDue: string | null;

  @Column({ type: 'uuid' })
  authorId: Id;

  /** UTC instant at which its author signed it. */
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  submittedById: Id | null;

  /** What changed against the version before, and why. */
  @Column({ type: 'text', nullable: true })
  reasonForChange: string | null;

  /** Why it came back to its author. */
  @Column({ type: 'text', nullable: true })
  returnedReason: string | null;

  @Column({ type: 'text', nullable: true })
  closedReason: string | null;

  /** UTC instant. */
  @Column({ type: 'timestamptz', nullable: true })
  activatedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  activatedById: Id | null;

  /** See `documentHash()`; set when its author signs. */
  @Column({ name: 'document_hash', type: 'text', nullable: true })
  storedHash: string | null;

  @Column({ type: 'int' })
  version: number;

  /** @throws AppError CONFLICT when this is a draft no more */
  requireDraft(): void {
    if (this.status === 'draft') return;
    throw new AppError('CONFLICT', {
      message:
        'This plan was signed or discarded in the meantime. What you wrote is still on your screen: start a new draft to keep it.',
    });
  }

  /** @throws AppError CONFLICT unless it is in one of these states and in the version that was on the screen */
  requireSeen(version: number, ...statuses: readonly PlanStatus[]): void {
    if (this.version !== version || !statuses.includes(this.status)) throw new AppError('CONFLICT');
  }

  /**
   * SHA-256, in hex, of what the document says and whose it is; the same for as long as no word changes. Relapse-prevention
   * plans were signed before there were kinds, so theirs is not in it.
   */
  documentHash(): string {
    const { patientId, number, authorId, content } = this;
    const kind = this.kind === 'relapse_prevention' ? undefined : this.kind;
    return createHash('sha256').update(canonicalJson({ kind, patientId, number, authorId, content })).digest('hex');
  }
}
