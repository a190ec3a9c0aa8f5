import { Injectable } from '@nestjs/common';
import type { Attempt } from './sending-slots';

/** The attempts that this process is busy with right now: it vouches for their slots until their outcome is written. */
@Injectable()
export class InFlight {
  private readonly attempts = new Set<Attempt>();

  get all(): Attempt[] {
    return [...this.attempts];
  }

  begin(attempts: readonly Attempt[]): void {
    for (const attempt of attempts) this.attempts.add(attempt);
  }

  end(attempts: readonly Attempt[]): void {
    for (const attempt of attempts) this.attempts.delete(attempt);
  }
}
