import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { MailMessage, SendOutcome, TextMessage } from './message';

/** A message that passed every check and is journalled as `sending`; it may be handed over once, now. */
export type Admitted = {
  subjectId: Id;
  /** Number of this attempt; an older one can change nothing. */ fence: number;
} & ({ channel: 'email'; message: MailMessage } | { channel: 'sms'; message: TextMessage });

/** Who decides, at the moment of sending, whether a planned message may leave; the slice that planned it implements it. */
export abstract class SendGate {
  /**
   * Claims the subject and checks everything that could forbid it, in one transaction that ends with the journal entry
   * `sending`. Null when there is nothing to send now: refused (with its reason stored), moved, or somebody else's.
   */
  abstract admit(ctx: SystemContext, subjectId: Id): Promise<Admitted | null>;

  /** Writes what became of it; does nothing when the attempt is no longer the current one. */
  abstract record(ctx: SystemContext, admitted: Admitted, outcome: SendOutcome): Promise<void>;
}
