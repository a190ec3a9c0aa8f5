import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RELAY_POOL } from './relay-pool';

const MAX_DIFFERENCE_MS = 2_000;

/** Compares this machine's clock with the database's. */
@Injectable()
export class ClockGuard {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  /** False when they differ by more than two seconds: such a machine must not decide what is due or whose lock has ended. */
  async agrees(): Promise<boolean> {
    const before = Date.now();
    const { rows } = await this.pool.query<{ now: Date }>('select clock_timestamp() as now');
    const database = rows[0]!.now.getTime();
    return database > before - MAX_DIFFERENCE_MS && database < Date.now() + MAX_DIFFERENCE_MS;
  }
}
