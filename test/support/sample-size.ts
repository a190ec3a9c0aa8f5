/** How often a repeated trial runs: a small sample in `npm test`, the full number in `npm run proof`. */
export function sampleSize(sample: number, full: number): number {
  return process.env['STEPWELL_PROOF'] === '1' ? full : sample;
}
