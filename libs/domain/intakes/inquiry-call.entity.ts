import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What came of a call. */
export const callOutcomes = ['reached', 'no_answer', 'message_left', 'wrong_number'] as const;
/** One of them. */
export type CallOutcome = (typeof callOutcomes)[number];

/** A call that somebody on staff made because of an inquiry; never changed, but for the note of a forgotten one. */
@Entity('inquiry_calls')
export class InquiryCall extends TenantEntity {
  @Column({ type: 'uuid' })
  inquiryId: Id;

  @Column({ type: 'text' })
  outcome: CallOutcome;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'uuid' })
  madeById: Id;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;
}
