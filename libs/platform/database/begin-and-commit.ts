import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { RequestContext } from '@stepwell/kernel/context';
import { signContext } from './signed-context';

/** How a context is entered: as usual, or also where the organization is suspended, which only the product itself may. */
export type Door = 'ctx.enter' | 'ctx.enter_to_hear';

/**
 * Begins a transaction and, in the same message, enters the context: one round trip of every request that reads.
 * @throws DatabaseError SW001 when the person's access was changed or ended, SW002 when the context is refused
 */
export async function beginIn(
  runner: QueryRunner,
  ctx: RequestContext,
  secret: string,
  door: Door = 'ctx.enter',
): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  await begin(runner, `begin; select ${door}(${client.escapeLiteral(signContext(ctx, secret))})`);
}

/** Begins a transaction that TypeORM knows of: it refuses row locks outside one. */
export async function begin(runner: QueryRunner, statement = 'begin'): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  await client.query(statement);
}

/**
 * Runs these last statements and commits, in one message.
 * @throws Error when the server answers ROLLBACK, as it does, without an error, after a failed statement
 */
export async function commit(runner: QueryRunner, last: readonly string[]): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const answer: unknown = await client.query([...last, 'commit'].join(';\n'));
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  // Of several statements in one message, the driver answers a list.
  const { command } = (Array.isArray(answer) ? answer.at(-1) : answer) as QueryResult;
  if (command !== 'COMMIT') throw new Error(`The server answered ${command} to COMMIT`);
}

/** Takes everything back; a rollback that fails must not hide what went wrong, and the pool drops the broken connection. */
export async function rollback(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query('rollback');
  } catch {
    return;
  } finally {
    (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  }
}
