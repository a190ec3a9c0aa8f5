interface Waiter {
  wanted: number;
  resolve: (taken: number) => void;
}

/** A number of permits that are taken several at a time, in the order of asking. */
export class Permits {
  private readonly waiters: Waiter[] = [];

  constructor(private free: number) {}

  /** Waits until at least one is free, then takes as many as are wanted and free. */
  take(wanted: number): Promise<number> {
    return new Promise((resolve) => {
      this.waiters.push({ wanted, resolve });
      this.serve();
    });
  }

  give(count: number): void {
    this.free += count;
    this.serve();
  }

  private serve(): void {
    while (this.free > 0 && this.waiters.length > 0) {
      const { wanted, resolve } = this.waiters.shift()!;
      const taken = Math.min(wanted, this.free);
      this.free -= taken;
      resolve(taken);
    }
  }
}
