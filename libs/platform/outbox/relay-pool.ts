import { Pool, type PoolClient } from 'pg';
import { endSilentLine } from '../database/end-silent-line';

/** Injection token of the relay's connections. */
export const RELAY_POOL = Symbol('RELAY_POOL');

/** Connections as app_relay: every organization's outbox and due work, and nothing else. */
export function createRelayPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 4,
    application_name: 'stepwell-relay',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    onConnect: (client) => endSilentLine(client),
  });
  // An idle connection that breaks (a restarted server) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks in use, between two statements of a transaction, is told by the next statement; the pool listens to
  // idle ones only.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Runs `work` between BEGIN and COMMIT. @throws Error when the server does not answer COMMIT */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error(`The server answered ${command} to COMMIT`);
    return result;
  } catch (error) {
    // The connection may be in any state: closing it rolls back, whatever happened.
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}
