import { createHash } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import { canonicalJson } from './canonical-json';
import type { PlanContent } from './plan-content';

/** States of a plan, in the order of its life; the last two end it. */
export const planStatuses = ['draft', 'active', 'superseded', 'closed'] as const;
/** One state. */
export type PlanStatus = (typeof planStatuses)[number];

/** One plan of one patient. Only a draft changes; of a patient's plans at most one is a draft and one active. */
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

  /** UTC instant. */
  @Column({ type: 'timestamptz', nullable: true })
  activatedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  activatedById: Id | null;

  /** See `documentHash()`; set at activation. */
  @Column({ name: 'document_hash', type: 'text', nullable: true })
  storedHash: string | null;

  @Column({ type: 'int' })
  version: number;

  /** @throws AppError CONFLICT when this is a draft no more */
  requireDraft(): void {
    if (this.status === 'draft') return;
    throw new AppError('CONFLICT', {
      message:
        'This plan was activated or discarded in the meantime. What you wrote is still on your screen: start a new draft to keep it.',
    });
  }

  /** SHA-256, in hex, of what the plan says and whose it is; the same for as long as no word changes. */
  documentHash(): string {
    const { patientId, number, authorId, content } = this;
    return createHash('sha256').update(canonicalJson({ patientId, number, authorId, content })).digest('hex');
  }
}
