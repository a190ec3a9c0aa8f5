import type { BenchRow } from './bench';

/** The middle of the figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** Ours over theirs, paired by round: two measurements that stand side by side saw the same load of the machine. */
export function pairedRatio({ ours, theirs }: Pick<BenchRow, 'ours' | 'theirs'>): number {
  return median(ours.map((figure, round) => figure / theirs[round]!));
}

/** Measures ours and theirs in turns, and who begins in turns too. */
export async function inPairs<Figures>(
  rounds: number,
  measure: Record<'ours' | 'theirs', (round: number) => Promise<Figures>>,
): Promise<Record<'ours' | 'theirs', Figures[]>> {
  const taken: Record<'ours' | 'theirs', Figures[]> = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      taken[side].push(await measure[side](round));
    }
  }
  return taken;
}
