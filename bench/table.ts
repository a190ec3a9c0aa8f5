import type { BenchResult } from './bench';
import { median, pairedRatio } from './rounds';

/** A result as people read it: ours, theirs and the paired ratio, each the median of the rounds. */
export function tableOf({ name, against, rows, notes = [] }: BenchResult): string {
  const cells = [
    ['', 'ours', against, 'ratio'],
    ...rows.map((row) => [
      `${row.what} (${row.unit})`,
      figure(median(row.ours)),
      figure(median(row.theirs)),
      figure(pairedRatio(row)),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('   '),
  );
  return [name, ...lines.map((line) => `  ${line}`), ...notes.map((note) => `  ${note}`)].join('\n');
}

function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
