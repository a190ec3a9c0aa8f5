import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { failPoint } from '@stepwell/platform/outbox/fail-point';
import { InFlight } from './in-flight';
import { Mailer, Texter, type SendOutcome } from './message';
import { Permits } from './permits';
import { SendGate, type Admitted, type Attempted, type Candidate, type Staged } from './send-gate';
import { MAX_IN_FLIGHT, SLOT_SECONDS } from './sending-slots';

/** Messages that leave together: all that may. Admitting costs by the set, far more than the wire waits for it (decision 0086). */
export const SET_SIZE = MAX_IN_FLIGHT;
/** A message that was admitted longer ago than this, in milliseconds, does not leave: its slot may be lapsing. */
const FRESH_FOR_MS = (SLOT_SECONDS - 2) * 1000;
/** Longest time, in milliseconds, for which one call begins new messages; the rest comes back, others get their turn. */
const PATIENCE_MS = 10_000;
/** Subjects that are looked at together. */
const LOOK_AT = 128;
/** How long a look counts, in milliseconds: the time of day is not asked for again. */
const LOOK_COUNTS_MS = 2_000;
/** Wait for a sending slot that other processes hold, in milliseconds. */
const SLOT_PAUSE_MS = 200;
/** How long an outcome waits for others to be written down with it, in milliseconds. */
const GATHER_MS = 60;
/** Longest time, in milliseconds, for which a set waits, checked, for the answers of the one before: it holds locks. */
const STAGED_MS = 250;
/** Waits between tries, in milliseconds; outcomes that could not be written down after the last the watch calls unknown. */
const PAUSES_MS = [200, 1_000, 3_000];

/** One call: subjects that were not looked at yet, those that may leave, and what went wrong so far. */
interface Run {
  ctx: SystemContext;
  /** When it begins nothing new any more, and when it last looked, in milliseconds of `performance.now()`. */
  until: number;
  seenAt: number;
  unseen: Id[];
  candidates: Candidate[];
  failures: unknown[];
  /** A set took longer than another may wait for it: none is staged behind the next ones. */
  isSlow: boolean;
}

/** Candidates that the gate checks while others are still on their way, or being recorded. */
interface Behind {
  asked: Candidate[];
  staged: Promise<Staged>;
}

/** The one way out of the product: admit, send, record, in sets, never more than a handful at a time. */
@Injectable()
export class HandOver implements OnModuleDestroy {
  private stopping = false;
  private readonly permits = new Permits(MAX_IN_FLIGHT);
  /** Whose sets follow each other at this moment; a run may be there twice. */
  private readonly chains: Run[] = [];

  constructor(
    private readonly gate: SendGate,
    private readonly mailer: Mailer,
    private readonly texter: Texter,
    private readonly inFlight: InFlight,
  ) {}

  /** The process is told to end: what is on its way finishes, nothing new begins, the rest goes back to due work. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Hands over each subject that may leave now. A set that fails does not hold up the others; its failure is thrown at the end. */
  async deliver(ctx: SystemContext, subjectIds: readonly Id[]): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    const run: Run = { ctx, until, unseen: [...subjectIds], candidates: [], seenAt: 0, failures: [], isSlow: false };
    let sending: Promise<void>[] = [];
    // What is sent lets others follow, and may find that some have to be looked at again.
    while (run.unseen.length + run.candidates.length + sending.length > 0) {
      if (run.unseen.length + run.candidates.length === 0) {
        await Promise.all(sending);
        sending = [];
      } else if (run.candidates.length === 0 || !isFresh(run)) await this.look(run);
      else if (!(await this.begin(run, sending))) break;
    }
    await Promise.all(sending);
    if (run.failures.length > 0) throw run.failures[0];
  }

  private async look(run: Run): Promise<void> {
    run.unseen.unshift(...run.candidates.splice(0).map(idOf));
    run.seenAt = performance.now();
    const subjectIds = run.unseen.splice(0, LOOK_AT);
    try {
      const { candidates, again } = await persistently(() => this.gate.look(run.ctx, subjectIds));
      run.candidates.push(...candidates);
      run.unseen.push(...again);
    } catch (error) {
      run.failures.push(error);
    }
  }

  /** Admits a first set and lets it go, as soon as there are permits; false when it is too late for that. */
  private async begin(run: Run, sending: Promise<void>[]): Promise<boolean> {
    const permits = await this.permits.take(Math.min(SET_SIZE, run.candidates.length));
    if (run.candidates.length === 0) {
      // Meanwhile they followed others.
      this.permits.give(permits);
      return true;
    }
    if (this.stopping || performance.now() > run.until) {
      this.permits.give(permits);
      const left = [...run.candidates.splice(0).map(idOf), ...run.unseen.splice(0)];
      await this.gate.putBack(run.ctx, left).catch((error: unknown) => run.failures.push(error));
      return false;
    }
    // Waiting may have taken long: the time of day is asked for again, with the permits in hand.
    if (!isFresh(run)) await this.look(run);
    const asked = run.candidates.splice(0, permits);
    const answered: Attempted[] = [];
    const sends = asked.length > 0 ? await this.admit(run, asked, [], answered) : new Map<Admitted, never>();
    // Nothing moved: other processes hold the slots. The permits wait with us, so that one asks and not all.
    if (asked.length > 0 && run.candidates[0] === asked[0]) await pause(SLOT_PAUSE_MS * (0.5 + Math.random()));
    this.permits.give(permits - sends.size);
    if (sends.size > 0) sending.push(this.finish(run, sends, answered));
    return true;
  }

  /**
   * Lets go what may leave, and writes down in the same transaction what became of those before. Answers the sends, which
   * put their outcomes into `answered`.
   */
  private async admit(
    run: Run,
    asked: readonly Candidate[],
    before: readonly Attempted[],
    answered: Attempted[],
    staged?: Promise<Staged>,
  ): Promise<Map<Admitted, Promise<void>>> {
    failPoint('before-admit');
    const since = performance.now();
    try {
      const passing = staged ? (await staged).follow(before) : this.gate.admit(run.ctx, asked, before);
      for (const { mail } of asked) if (mail) this.mailer.prepare(mail);
      const { admitted, waiting, again, unrecorded } = await passing;
      run.candidates.unshift(...waiting);
      run.unseen.push(...again);
      this.inFlight.begin(admitted);
      if (admitted.length > 0) failPoint('before-send');
      const sends = new Map(
        admitted.map((one) => [
          one,
          this.send(one, since).then((outcome) => void answered.push({ admitted: one, outcome })),
        ]),
      );
      if (unrecorded.length > 0) await this.record(run, unrecorded);
      return sends;
    } catch (error) {
      run.failures.push(error);
      if (before.length > 0) await this.record(run, before);
      return new Map();
    }
  }

  /**
   * Writes outcomes down as they come, those that come together in one go; where all went well, the next ones leave with
   * that, on the same permits.
   */
  private async finish(run: Run, sends: Map<Admitted, Promise<void>>, answered: Attempted[]): Promise<void> {
    this.chains.push(run);
    let ahead: Promise<Behind | undefined> | undefined;
    while (sends.size > 0) {
      const behind = await this.stage(run, sends, answered, ahead);
      if (!behind) {
        await Promise.race(sends.values());
        await gathered([...sends.values()], GATHER_MS);
      }
      const results = answered.splice(0);
      for (const result of results) sends.delete(result.admitted);
      failPoint('before-record');
      let permits = results.length;
      const mayFollow =
        behind !== undefined ||
        (run.candidates.length > 0 && this.mayGoOn(run, results) && !this.isSplit(run, results));
      if (!behind && mayFollow)
        permits += this.permits.more(Math.max(0, Math.min(SET_SIZE, run.candidates.length) - permits));
      const next = behind?.asked ?? (mayFollow ? run.candidates.splice(0, permits) : []);
      ahead = behind && this.checkAhead(run);
      const followers =
        next.length > 0
          ? await this.admit(run, next, results, answered, behind?.staged)
          : new Map<Admitted, Promise<void>>();
      if (next.length === 0) await this.record(run, results);
      this.inFlight.end(results.map((result) => result.admitted));
      for (const [one, sent] of followers) sends.set(one, sent);
      this.permits.give(permits - followers.size);
    }
    const left = await ahead;
    if (left) await this.drop(run, left);
    this.chains.splice(this.chains.indexOf(run), 1);
  }

  /**
   * Has the next ones checked while a whole set is on its way, if they were not already, and waits for its answers.
   * Undefined, with nothing begun, where they came too late or something did not go well: what was checked holds up others
   * meanwhile.
   */
  private async stage(
    run: Run,
    sends: ReadonlyMap<Admitted, Promise<void>>,
    answered: readonly Attempted[],
    ahead: Promise<Behind | undefined> | undefined,
  ): Promise<Behind | undefined> {
    const mayWait = sends.size === SET_SIZE && !run.isSlow && this.mayGoOn(run, []);
    const behind = (await ahead) ?? (mayWait && run.candidates.length > 0 ? this.check(run) : undefined);
    if (!behind) return undefined;
    if (mayWait) {
      await gathered([...sends.values()], STAGED_MS);
      run.isSlow = answered.length < sends.size;
      if (!run.isSlow && this.mayGoOn(run, answered)) return behind;
    }
    await this.drop(run, behind);
    return undefined;
  }

  /** The ones after the next: the database checks them while it records and commits, which is asked of it first. */
  private async checkAhead(run: Run): Promise<Behind | undefined> {
    await nextTurn();
    return run.candidates.length > 0 ? this.check(run) : undefined;
  }

  private check(run: Run): Behind {
    const asked = run.candidates.splice(0, SET_SIZE);
    const staged = this.gate.stage(run.ctx, asked);
    staged.catch(() => undefined); // It is told when it is asked for.
    for (const { mail } of asked) if (mail) this.mailer.prepare(mail);
    return { asked, staged };
  }

  private async drop(run: Run, { asked, staged }: Behind): Promise<void> {
    run.candidates.unshift(...asked);
    await staged.then(
      (one) => one.drop(),
      () => undefined,
    );
  }

  private mayGoOn(run: Run, results: readonly Attempted[]): boolean {
    if (this.stopping || !isFresh(run) || performance.now() > run.until) return false;
    return results.every(({ outcome }) => outcome.kind === 'accepted');
  }

  /** Part of a set, beside parts of others that go on too: whoever asks anew for permits gets a whole one. */
  private isSplit(run: Run, results: readonly Attempted[]): boolean {
    const others = this.chains.toSpliced(this.chains.indexOf(run), 1);
    return results.length < SET_SIZE && others.some(({ candidates }) => candidates.length > 0);
  }

  private async send(admitted: Admitted, since: number): Promise<SendOutcome> {
    // A process that was suspended here wakes up after others gave it up: what it holds must not leave any more.
    if (performance.now() - since > FRESH_FOR_MS) return { kind: 'retry' };
    try {
      return admitted.channel === 'email'
        ? await this.mailer.send(admitted.message)
        : await this.texter.send(admitted.message);
    } catch {
      // A provider that throws left no answer: the message may be out.
      return { kind: 'unknown' };
    }
  }

  private async record({ ctx, failures }: Run, results: readonly Attempted[]): Promise<void> {
    await persistently(() => this.gate.record(ctx, results)).catch((error: unknown) => failures.push(error));
  }
}

/** Tries what may be done twice again while the database can't be reached. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of PAUSES_MS) {
    try {
      return await work();
    } catch {
      await pause(wait);
    }
  }
  return work();
}

function isFresh({ seenAt }: Run): boolean {
  return performance.now() - seenAt <= LOOK_COUNTS_MS;
}

/** Waits for all, but not long: at most so many milliseconds. */
async function gathered(sends: readonly Promise<void>[], longest: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const soon = new Promise<void>((resolve) => (timer = setTimeout(resolve, longest)));
  await Promise.race([Promise.all(sends), soon]);
  clearTimeout(timer);
}

function idOf({ subjectId }: Candidate): Id {
  return subjectId;
}
