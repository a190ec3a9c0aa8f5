import { createHash } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import { canonicalJson } from './canonical-json';
import type { PlanContent } from './plan-content';

/** States of a plan, in the order of its life; the last two end it. */
export const planStatuses = ['draft', 'in_review', 'awaiting_patient', 'active', 'superseded', 'closed'] as const;
/** One state. */
export type PlanStatus = (typeof planStatuses)[number];
/** States of a plan that is on its way; a patient has at most one of them. */
export const openStatuses: readonly PlanStatus[] = ['draft', 'in_review', 'awaiting_patient'];

/** One plan of one patient. Only a draft changes; of a patient's plans at most one is on its way and one active. */
@Entity('relapse_prevention_plans')
export class RelapsePreventionPlan extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Counts from 1 per patient. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  status: PlanStatus;

  /** The template it began with, if any. */
  @Column({ type: 'text', nullable: true })
  templateCode: string | null;

  @Column({ type: 'jsonb' })
  content: PlanContent;

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

  /** What changed against the plan before, and why. */
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

  /** SHA-256, in hex, of what the plan says and whose it is; the same for as long as no word changes. */
  documentHash(): string {
    const { patientId, number, authorId, content } = this;
    return createHash('sha256').update(canonicalJson({ patientId, number, authorId, content })).digest('hex');
  }
}
