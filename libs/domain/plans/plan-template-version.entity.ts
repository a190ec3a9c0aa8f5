import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { Substance } from './lapse-branches';
import type { PlanContent } from './plan-content';

/** What was published of a template; it never changes, and a plan remembers which one it began with. */
@Entity('plan_template_versions')
export class PlanTemplateVersion extends TenantEntity {
  @Column({ type: 'uuid' })
  templateId: Id;

  /** Counts from 1 per template. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'text', array: true })
  substances: Substance[];

  @Column({ type: 'jsonb' })
  content: PlanContent;

  @Column({ type: 'uuid' })
  publishedById: Id;
}
