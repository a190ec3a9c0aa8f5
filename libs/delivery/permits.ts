import { setTimeout as pause } from 'node:timers/promises';

interface Waiter {
  wanted: number;
  resolve: (taken: number) => void;
}

/**
 * How long fewer permits than are wanted wait for others to come back, in milliseconds: as long as most sets take. Half a set
 * costs almost what a whole one does.
 */
const GATHER_MS = 30;

/** A number of permits that are taken several at a time, in the order of asking. */
export class Permits {
  private readonly waiters: Waiter[] = [];
  private free: number;
  private gathering = false;

  constructor(private readonly total: number) {
    this.free = total;
  }

  /** Waits until at least one is free, then takes as many as are wanted and free. */
  take(wanted: number): Promise<number> {
    return new Promise((resolve) => {
      this.waiters.push({ wanted: Math.min(wanted, this.total), resolve });
      this.serve();
    });
  }

  /** Takes at most as many as are free at this moment: who holds some already lets its sets grow before another begins. */
  more(wanted: number): number {
    const taken = Math.min(wanted, this.free);
    this.free -= taken;
    return taken;
  }

  give(count: number): void {
    this.free += count;
    this.serve();
  }

  private serve(): void {
    while (this.waiters.length > 0 && this.free >= this.waiters[0]!.wanted) this.serveFirst();
    if (this.waiters.length > 0 && this.free > 0 && !this.gathering) void this.gather();
  }

  private async gather(): Promise<void> {
    this.gathering = true;
    await pause(GATHER_MS);
    this.gathering = false;
    if (this.waiters.length > 0 && this.free > 0) this.serveFirst();
    this.serve();
  }

  private serveFirst(): void {
    const { wanted, resolve } = this.waiters.shift()!;
    const taken = Math.min(wanted, this.free);
    this.free -= taken;
    resolve(taken);
  }
}
