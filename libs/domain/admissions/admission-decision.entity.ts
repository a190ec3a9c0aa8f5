import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { DecisionOutcome, SuggestionKind } from './admission-words';

/** What somebody decided about a suggestion; never changed. A declined one can be accepted later, by another row. */
@Entity('admission_decisions')
export class AdmissionDecision extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  episodeId: Id;

  @Column({ type: 'text' })
  kind: SuggestionKind;

  @Column({ type: 'text' })
  outcome: DecisionOutcome;

  /** Of the path, template or programme. */
  @Column({ type: 'text' })
  code: string;

  /** Its name on that day. */
  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid' })
  decidedById: Id;

  @Column({ type: 'timestamptz' })
  decidedAt: Date;
}
