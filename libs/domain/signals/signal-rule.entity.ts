import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { SignalRuleName } from './signal-rules';

/** What an organization chose for one rule; without a row the rule stands as it comes. */
@Entity('signal_rules')
export class SignalRule extends TenantEntity {
  @Column({ type: 'text' })
  rule: SignalRuleName;

  @Column({ type: 'boolean' })
  isOn: boolean;

  @Column({ type: 'smallint', nullable: true })
  amount: number | null;

  @Column({ type: 'smallint', nullable: true })
  days: number | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  changedById: Id;
}
