import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { failPoint } from './fail-point';
import { Mailer, Texter, type SendOutcome } from './message';
import { SendGate, type Admitted } from './send-gate';

/** Messages that may be on their way at once in one process. */
export const MAX_IN_FLIGHT = 8;

/** A message that was admitted longer ago than this, in milliseconds, does not leave: its lease may be over. */
const FRESH_FOR_MS = 10_000;

/** Waits between tries to write an outcome down, in milliseconds; after the last the watchdog calls it unknown. */
const RECORD_PAUSES_MS = [200, 1_000, 3_000];

/** The one way out of the product: admit, send, record, never more than a handful at a time. */
@Injectable()
export class HandOver implements OnModuleDestroy {
  private stopping = false;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly gate: SendGate,
    private readonly mailer: Mailer,
    private readonly texter: Texter,
  ) {}

  /** The process is told to end: what is on its way finishes, nothing new begins. Due work offers the rest again. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Hands over each subject that may leave now. One that fails does not hold up the others; the first failure is thrown at the end. */
  async deliver(ctx: SystemContext, subjectIds: readonly Id[]): Promise<void> {
    const results = await Promise.allSettled(subjectIds.map((id) => this.inTurn(() => this.deliverOne(ctx, id))));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async deliverOne(ctx: SystemContext, subjectId: Id): Promise<void> {
    if (this.stopping) return;
    failPoint('before-admit');
    const since = performance.now();
    const admitted = await this.gate.admit(ctx, subjectId);
    if (!admitted) return;
    failPoint('before-send');
    // A process that was suspended here wakes up after others gave it up: what it holds must not leave any more.
    const outcome: SendOutcome =
      performance.now() - since > FRESH_FOR_MS ? { kind: 'retry' } : await this.send(admitted);
    failPoint('before-record');
    await this.record(ctx, admitted, outcome);
  }

  private async send(admitted: Admitted): Promise<SendOutcome> {
    try {
      return admitted.channel === 'email'
        ? await this.mailer.send(admitted.message)
        : await this.texter.send(admitted.message);
    } catch {
      // A provider that throws left no answer: the message may be out.
      return { kind: 'unknown' };
    }
  }

  private async record(ctx: SystemContext, admitted: Admitted, outcome: SendOutcome): Promise<void> {
    for (const wait of RECORD_PAUSES_MS) {
      try {
        await this.gate.record(ctx, admitted, outcome);
        return;
      } catch {
        await pause(wait);
      }
    }
    await this.gate.record(ctx, admitted, outcome);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= MAX_IN_FLIGHT) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
