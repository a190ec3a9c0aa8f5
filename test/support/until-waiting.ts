import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from '@stepwell/platform/database/transaction';

/**
 * Waits until so many sessions of this database stand still before a lock, however slow the machine is.
 * @throws Error after 20 s
 */
export async function untilWaiting(tx: Transaction, sessions: number): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await pause(10)) {
    const [row] = await tx.query<{ waiting: number }>(
      `select count(distinct l.pid)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
       where not l.granted and a.datname = current_database()`,
    );
    if (row!.waiting >= sessions) return;
  }
  throw new Error(`nobody else came to wait for a lock: ${sessions} sessions were expected`);
}
