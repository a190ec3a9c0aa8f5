import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { PlanContent } from './plan-content';
import { SignedDocument } from './signed-document.entity';

/** One relapse-prevention plan of one patient; other kinds of the table are read as what they are. */
@Entity('relapse_prevention_plans')
export class RelapsePreventionPlan extends SignedDocument {
  /** The template it began with, if any. */
  @Column({ type: 'text', nullable: true })
  templateCode: string | null;

  /** What was published of the organization's own template that it began with, if it did. */
  @Column({ type: 'uuid', nullable: true })
  templateVersionId: Id | null;

  @Column({ type: 'jsonb' })
  content: PlanContent;
}
