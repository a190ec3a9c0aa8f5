import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What a tool that is not part of the product was used for. */
export const externalKinds = ['suicide_risk', 'level_of_care', 'other'] as const;
/** One of them. */
export type ExternalKind = (typeof externalKinds)[number];

/** What a screen for suicide risk found, from lowest to highest. */
export const riskLevels = ['none', 'low', 'moderate', 'high'] as const;

/** A result of a tool whose licence keeps its questions out of the product: only what came of it is written down. */
@Entity('external_results')
export class ExternalResult extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'text' })
  kind: ExternalKind;

  @Column({ type: 'text' })
  tool: string;

  /** YYYY-MM-DD where the patient is. */
  @Column({ type: 'date' })
  doneOn: string;

  /** One of the levels of risk, a code of a level of care, or whatever the tool calls it. */
  @Column({ type: 'text' })
  level: string;

  /** Who used the tool, who need not work here. */
  @Column({ type: 'text' })
  doneBy: string;

  @Column({ type: 'text', nullable: true })
  rationale: string | null;

  @Column({ type: 'uuid' })
  recordedById: Id;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;
}
