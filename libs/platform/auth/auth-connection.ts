import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { queryPrepared } from '../database/pooler';

/** Runs one statement: a Transaction of a tenant, or the connection of sign-in outside one. */
export interface SqlRunner {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Statements before anybody's organization is known, each by itself: only the named functions of schema `auth` answer
 * here, since no tenant's rows are visible without a context. Beside Database the only holder of the data source.
 */
@Injectable()
export class AuthConnection implements SqlRunner {
  constructor(private readonly source: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
  }

  /** Runs a hot statement, which the server plans once a connection under its name. */
  async prepared<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return (await queryPrepared<Row>(client, { name, text, values })).rows;
    } finally {
      await runner.release();
    }
  }
}
