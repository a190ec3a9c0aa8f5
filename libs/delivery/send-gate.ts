import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { MailMessage, SendOutcome, TextMessage } from './message';
import type { Attempt } from './sending-slots';

/** A message that passed every check and is journalled as `sending`; it may be handed over once, now. */
export type Admitted = Attempt &
  ({ channel: 'email'; message: MailMessage } | { channel: 'sms'; message: TextMessage });

/** A message that may leave as far as a first look tells; everything is checked again when it is admitted. */
export interface Candidate {
  subjectId: Id;
  /** What would leave by mail, so that it can be composed while the gate is asked. */
  mail?: MailMessage;
}

/** What a first look at several subjects told. */
export interface Outlook<C extends Candidate = Candidate> {
  candidates: C[];
  /** Another subject of the same person goes first, or somebody changed this one meanwhile: to be looked at again. */
  again: Id[];
}

/** What came of asking for several candidates. */
export interface Admission<C extends Candidate = Candidate> {
  admitted: Admitted[];
  /** No sending slot is free: to be asked for again. */
  waiting: C[];
  /** Something changed since the first look: to be looked at again. */
  again: Id[];
  /** Of those before, attempts that are no longer the current ones of their subjects: to be recorded by themselves. */
  unrecorded: Attempted[];
}

/** An attempt and what became of it. */
export interface Attempted {
  admitted: Admitted;
  outcome: SendOutcome;
}

/** Messages that wait, checked and journalled, for the slots of those before them; nothing of it counts before `follow`. */
export interface Staged<C extends Candidate = Candidate> {
  /**
   * Records those before, which were all accepted, and lets these leave on their slots, in one commit.
   * @throws Error when a slot was given up meanwhile, or the commit failed
   */
  follow(before: readonly Attempted[]): Promise<Admission<C>>;
  /** As if they had never been asked for. */
  drop(): Promise<void>;
}

/** Who decides, at the moment of sending, whether planned messages may leave; the slice that planned them implements it. */
export abstract class SendGate {
  /**
   * Looks at many subjects of one organization at once, so that little is left to do for each when its turn comes. In
   * neither list: refused (with the reason stored), moved, or somebody else's.
   */
  abstract look(ctx: SystemContext, subjectIds: readonly Id[]): Promise<Outlook>;

  /**
   * Checks everything that could forbid these messages now, in one transaction that ends with the journal entries
   * `sending`, each holding one of the installation's sending slots. `before` were accepted: they are recorded first, in
   * the same transaction, and their slots are free for these.
   */
  abstract admit(
    ctx: SystemContext,
    candidates: readonly Candidate[],
    before: readonly Attempted[],
  ): Promise<Admission>;

  /**
   * The same checks, in a transaction that holds what it locked until those before have their answers: the database works
   * while they are on their way. One of `follow` and `drop` has to come, and soon: others wait.
   */
  abstract stage(ctx: SystemContext, candidates: readonly Candidate[]): Promise<Staged>;

  /** Writes what became of attempts, in one transaction; does nothing for one that is no longer the current one. */
  abstract record(ctx: SystemContext, results: readonly Attempted[]): Promise<void>;

  /** Calls attempts unknown whose process fell silent, and frees their slots. */
  abstract giveUp(ctx: SystemContext, attempts: readonly Attempt[]): Promise<void>;

  /** Makes subjects that nobody looked at due again at once. */
  abstract putBack(ctx: SystemContext, subjectIds: readonly Id[]): Promise<void>;
}
