import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What can come of a call or a letter. */
export const tryOutcomes = ['reached', 'left_message', 'no_answer', 'wrong_number', 'posted', 'not_done'] as const;
/** One of them. */
export type TryOutcome = (typeof tryOutcomes)[number];

/** What a person does in the place of a message. */
export type HandAction = 'call' | 'letter';

/** What can come of which. */
export const outcomesOf: Record<HandAction, readonly TryOutcome[]> = {
  call: ['reached', 'left_message', 'no_answer', 'wrong_number', 'not_done'],
  letter: ['posted', 'not_done'],
};

/** One try to reach a patient by hand, because a step of a programme asked for it; never changed. */
@Entity('follow_up_tries')
export class FollowUpTry extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  occurrenceId: Id;

  @Column({ type: 'text' })
  outcome: TryOutcome;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  triedAt: Date;

  @Column({ type: 'uuid' })
  triedById: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;
}
