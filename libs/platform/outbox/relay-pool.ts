import { Pool } from 'pg';

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
  });
  // An idle connection that breaks (a restarted server) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
