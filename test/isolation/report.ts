import { appendFileSync } from 'node:fs';

interface Counts {
  statements?: number;
  operations?: number;
  leaks: number;
}

/** Adds to the figures that `npm run isolation` prints at its end. */
export function report(counts: Counts): void {
  const file = process.env['STEPWELL_ISOLATION_REPORT'];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}
