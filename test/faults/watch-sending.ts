import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Looks again and again at what is in `sending`. */
export interface SendingWatch {
  /** Ends it; answers the most at once and the highest age in seconds that any look found. Ending twice is harmless. */
  stop(): Promise<{ mostAtOnce: number; oldest: number }>;
}

/** Looks twenty times a second, on a connection of its own. */
export function watchSending(url: string): SendingWatch {
  const found = { mostAtOnce: 0, oldest: 0 };
  let stopped = false;
  const looking = (async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    while (!stopped) {
      const { rows } = await client.query<{ count: number; oldest: number }>(
        `select count(*)::int as count, coalesce(extract(epoch from app.now() - min(created_at)), 0)::float8 as oldest
         from follow_up_touches where status = 'sending'`,
      );
      found.mostAtOnce = Math.max(found.mostAtOnce, rows[0]!.count);
      found.oldest = Math.max(found.oldest, rows[0]!.oldest);
      await pause(50);
    }
    await client.end();
  })();
  return {
    async stop() {
      stopped = true;
      await looking;
      return found;
    },
  };
}
