import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

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
}
