import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { Log } from '../telemetry/log';
import { RELAY_POOL } from './relay-pool';

/** Housekeeping that every worker repeats; running twice at once must do no harm. */
export interface RecurringWork {
  name: string;
  everySeconds: number;
  /** Run as app_relay. */
  statement: string;
}

/** Injection token of the table of recurring work. */
export const SCHEDULE = Symbol('SCHEDULE');

/** Runs each recurring statement once after the start and then at its interval; a failure is logged and tried next time. */
@Injectable()
export class Recurring implements OnApplicationBootstrap, OnApplicationShutdown {
  private timers: NodeJS.Timeout[] = [];

  constructor(
    @Inject(SCHEDULE) private readonly schedule: readonly RecurringWork[],
    @Inject(RELAY_POOL) private readonly pool: Pool,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timers = this.schedule.map((work) => {
      void this.run(work);
      return setInterval(() => void this.run(work), work.everySeconds * 1_000);
    });
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private async run({ name, statement }: RecurringWork): Promise<void> {
    try {
      await this.pool.query(statement);
    } catch (error) {
      this.log.warn('recurring work failed', { operation: name, error });
    }
  }
}
