import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { inTransaction, RELAY_POOL } from './relay-pool';

/** One open transaction on tables that belong to no organization. */
export interface SharedTransaction {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The only door to writing shared public tables: short transactions as app_relay, in the worker alone. */
@Injectable()
export class SharedTables {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  /** Runs `work` in one transaction, which ends with it. */
  async write<T>(work: (tx: SharedTransaction) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, (client) =>
      work({
        query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
          (await client.query(sql, [...parameters])).rows as Row[],
      }),
    );
  }
}
