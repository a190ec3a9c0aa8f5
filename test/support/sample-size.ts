/** Whether this is `npm run proof`, which runs everything at full size. */
export const isProof = process.env['STEPWELL_PROOF'] === '1';

/** How often a repeated trial runs: a small sample in `npm test`, the full number in `npm run proof`. */
export function sampleSize(sample: number, full: number): number {
  return isProof ? full : sample;
}
