import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { MailMessage, SendOutcome, TextMessage } from './message';
import type { Attempt } from './sending-slots';

/** A message that passed every check and is journalled as `sending`; it may be handed over once, now. */
export type Admitted = Attempt &
  ({ channel: 'email'; message: MailMessage } | { channel: 'sms'; message: TextMessage });

/** What came of asking for several subjects. */
export interface Admission {
  admitted: Admitted[];
  /** Not looked at yet: no sending slot is free, or another subject of the same person goes first. */
  waiting: Id[];
}

/** An attempt and what became of it. */
export interface Attempted {
  admitted: Admitted;
  outcome: SendOutcome;
}

/** Who decides, at the moment of sending, whether planned messages may leave; the slice that planned them implements it. */
export abstract class SendGate {
  /**
   * Claims subjects of one organization and checks everything that could forbid them, in one transaction that ends with
   * the journal entries `sending`, each holding one of the installation's sending slots. In neither list: refused (with
   * the reason stored), moved, or somebody else's.
   */
  abstract admit(ctx: SystemContext, subjectIds: readonly Id[]): Promise<Admission>;

  /** Writes what became of attempts, in one transaction; does nothing for one that is no longer the current one. */
  abstract record(ctx: SystemContext, results: readonly Attempted[]): Promise<void>;

  /** Calls attempts unknown whose process fell silent, and frees their slots. */
  abstract giveUp(ctx: SystemContext, attempts: readonly Attempt[]): Promise<void>;

  /** Makes subjects that nobody looked at due again at once. */
  abstract putBack(ctx: SystemContext, subjectIds: readonly Id[]): Promise<void>;
}
