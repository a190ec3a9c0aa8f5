import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { commit, rollback } from './begin-and-commit';
import { queryPrepared } from './pooler';

/** A statement that the server prepares once a connection: one name, one text. */
export interface NamedStatement {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** A transaction that waits, with its locks, for its last statement or to be dropped; either gives its connection back. */
export class HeldTransaction {
  constructor(private readonly runner: QueryRunner) {}

  /** Runs one statement; one that fails drops the transaction. */
  async call<Row extends object>({ name, text, values }: NamedStatement): Promise<Row[]> {
    try {
      const client = (await this.runner.connect()) as PoolClient;
      const { rows } = await queryPrepared<Row>(client, { name, text, values: [...values] });
      return rows;
    } catch (error) {
      await this.drop();
      throw error;
    }
  }

  /**
   * Runs the last statement and commits.
   * @throws Error when the server does not answer COMMIT
   */
  async end<Row extends object>(last: NamedStatement): Promise<Row[]> {
    const rows = await this.call<Row>(last);
    try {
      await commit(this.runner, []);
      return rows;
    } finally {
      await this.runner.release();
    }
  }

  async drop(): Promise<void> {
    await rollback(this.runner);
    await this.runner.release();
  }
}
