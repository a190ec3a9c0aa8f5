import { Client } from 'pg';
import type { BuildHost } from './build-organization';

/** Moves the product's clock forward to an instant; it never goes back, so one that has passed changes nothing. */
export function moveClockTo(host: BuildHost, instant: Date | string): Promise<void> {
  return asOwner(
    host,
    `select app.advance_clock(greatest($1::timestamptz - app.now(), interval '0'))`,
    new Date(instant),
  );
}

/** Moves the product's clock forward. */
export function moveClockBy(host: BuildHost, seconds: number): Promise<void> {
  return asOwner(host, `select app.advance_clock($1 * interval '1 second')`, seconds);
}

async function asOwner(host: BuildHost, sql: string, value: unknown): Promise<void> {
  const owner = new Client({ connectionString: host.ownerUrl });
  await owner.connect();
  try {
    await owner.query(sql, [value]);
  } finally {
    await owner.end();
  }
}
