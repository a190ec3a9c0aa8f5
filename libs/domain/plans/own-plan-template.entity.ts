import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { Substance } from './lapse-branches';
import type { PlanContent } from './plan-content';

/** A template of an organization's own library, as it is being written; plans begin with what was published of it. */
@Entity('plan_templates')
export class OwnPlanTemplate extends TenantEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  /** What a person is treated for to whom it fits. */
  @Column({ type: 'text', array: true })
  substances: Substance[];

  @Column({ type: 'jsonb' })
  content: PlanContent;

  /** The template of the product that it was copied from. */
  @Column({ type: 'text', nullable: true })
  originCode: string | null;

  /** UTC instant since when it is offered no more. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;

  @Column({ type: 'uuid' })
  changedById: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;

  @Column({ type: 'int' })
  version: number;
}
