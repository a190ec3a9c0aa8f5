/** Whether this is `npm run proof`, which runs everything at full size. */
export const isProof = process.env['STEPWELL_PROOF'] === '1';

/** How often, or in which ways, a repeated trial runs: a small sample in `npm test`, everything in `npm run proof`. */
export function sampleSize<Size>(sample: Size, full: Size): Size {
  return isProof ? full : sample;
}
