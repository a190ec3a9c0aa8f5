import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RELAY_POOL } from './relay-pool';

/** Knows a restored or cloned database by its identity. */
@Injectable()
export class OwnDatabase {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  /** False on a copy: what went out since it was made is not in it, so nothing may leave before an operator says so. */
  async sendsHere(): Promise<boolean> {
    const { rows } = await this.pool.query<{ sendsHere: boolean }>('select app.sends_here() as "sendsHere"');
    return rows[0]!.sendsHere;
  }
}
