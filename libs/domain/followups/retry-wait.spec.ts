import fc from 'fast-check';
import { retryWait } from './retry-wait';

describe('the wait before another try', () => {
  it('doubles, spreads out, and stays between fifteen seconds and half an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, random) => {
        const wait = retryWait(tries, undefined, random);
        expect(wait).toBeGreaterThanOrEqual(15);
        expect(wait).toBeLessThanOrEqual(Math.min(60 * 2 ** (tries - 1), 1_800));
      }),
    );
  });

  it('believes a provider that names a time, within an hour', () => {
    expect([retryWait(1, 90), retryWait(1, 0), retryWait(1, 1e9)]).toEqual([90, 1, 3_600]);
  });
});
