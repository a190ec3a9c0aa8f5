import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { failPoint } from '@stepwell/platform/outbox/fail-point';
import { InFlight } from './in-flight';
import { Mailer, Texter, type SendOutcome } from './message';
import { Permits } from './permits';
import { SendGate, type Admitted, type Attempted } from './send-gate';
import { MAX_IN_FLIGHT, SLOT_SECONDS } from './sending-slots';

/** A message that was admitted longer ago than this, in milliseconds, does not leave: its slot may be lapsing. */
const FRESH_FOR_MS = (SLOT_SECONDS - 2) * 1000;
/** Longest time, in milliseconds, for which one call begins new messages; the rest comes back, others get their turn. */
const PATIENCE_MS = 10_000;
/** Wait for a sending slot that other processes hold, in milliseconds. */
const SLOT_PAUSE_MS = 200;
/** How long an outcome waits for others to be written down with it, in milliseconds. */
const GATHER_MS = 20;
/** Waits between tries to write outcomes down, in milliseconds; after the last the watch calls them unknown. */
const RECORD_PAUSES_MS = [200, 1_000, 3_000];

/** The one way out of the product: admit, send, record, in sets, never more than a handful at a time. */
@Injectable()
export class HandOver implements OnModuleDestroy {
  private stopping = false;
  private readonly permits = new Permits(MAX_IN_FLIGHT);

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
    const sending: Promise<void>[] = [];
    const failures: unknown[] = [];
    let waiting = [...subjectIds];
    while (waiting.length > 0) {
      const permits = await this.permits.take(waiting.length);
      if (this.stopping || performance.now() > until) {
        this.permits.give(permits);
        await this.gate.putBack(ctx, waiting).catch((error: unknown) => failures.push(error));
        break;
      }
      const asked = waiting.slice(0, permits);
      waiting = waiting.slice(permits);
      try {
        waiting.unshift(...(await this.begin(ctx, asked, sending)));
      } catch (error) {
        failures.push(error);
      }
    }
    const results = await Promise.allSettled(sending);
    failures.push(...results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])));
    if (failures.length > 0) throw failures[0];
  }

  /** Admits a set and lets it go; answers what has to be asked for again. Holds as many permits as it was given ids. */
  private async begin(ctx: SystemContext, asked: readonly Id[], sending: Promise<void>[]): Promise<Id[]> {
    let unused = asked.length;
    try {
      failPoint('before-admit');
      const since = performance.now();
      const { admitted, waiting } = await this.gate.admit(ctx, asked);
      if (admitted.length > 0) {
        this.inFlight.begin(admitted);
        unused -= admitted.length;
        failPoint('before-send');
        sending.push(this.finish(ctx, admitted, since));
      }
      // Nothing moved: other processes hold the slots. The permits wait with us, so that one asks and not all.
      if (waiting.length === asked.length) await pause(SLOT_PAUSE_MS * (0.5 + Math.random()));
      return waiting;
    } finally {
      this.permits.give(unused);
    }
  }

  /** Sends and writes outcomes down as they come, those that come together in one go. */
  private async finish(ctx: SystemContext, admitted: readonly Admitted[], since: number): Promise<void> {
    const answered: Attempted[] = [];
    const pending = new Map(
      admitted.map((one) => [
        one,
        this.send(one, since).then((outcome) => void answered.push({ admitted: one, outcome })),
      ]),
    );
    const failures: unknown[] = [];
    while (pending.size > 0) {
      await Promise.race(pending.values());
      await gathered([...pending.values()]);
      const results = answered.splice(0);
      for (const result of results) pending.delete(result.admitted);
      failPoint('before-record');
      await this.record(ctx, results).catch((error: unknown) => failures.push(error));
      this.inFlight.end(results.map((result) => result.admitted));
      this.permits.give(results.length);
    }
    if (failures.length > 0) throw failures[0];
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

  private async record(ctx: SystemContext, results: readonly Attempted[]): Promise<void> {
    for (const wait of RECORD_PAUSES_MS) {
      try {
        await this.gate.record(ctx, results);
        return;
      } catch {
        await pause(wait);
      }
    }
    await this.gate.record(ctx, results);
  }
}

/** Waits for all, but not long. */
async function gathered(sends: readonly Promise<void>[]): Promise<void> {
  const enough = new AbortController();
  const soon = pause(GATHER_MS, undefined, { signal: enough.signal }).catch(() => undefined);
  await Promise.race([Promise.all(sends), soon]);
  enough.abort();
}
