import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { GuardianRelationship } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/**
 * Who agrees for a patient under 18, by the law of the organization's state (42 CFR 2.14): nobody is admitted, the minor
 * alone, the guardian as well, or the guardian as well below an age.
 */
export const minorRuleNames = ['adults_only', 'minor_alone', 'guardian_as_well', 'guardian_below_age'] as const;
/** One of them. */
export type MinorRuleName = (typeof minorRuleNames)[number];

/** One edition of an organization's rule for minors; the newest counts, none is ever changed. */
@Entity('minor_rules')
export class MinorRule extends TenantEntity {
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  rule: MinorRuleName;

  /** In years: from this age on the minor agrees alone; only of `guardian_below_age`. */
  @Column({ type: 'smallint', nullable: true })
  aloneFromAge: number | null;

  /** Who may sign as a guardian. */
  @Column({ type: 'text', array: true })
  maySign: GuardianRelationship[];

  /** The state's rule as it was looked up; null where nobody under 18 is admitted. */
  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'uuid' })
  confirmedById: Id;
}
