import { TooManyTries } from './too-many-tries';
import { TryBudget } from './try-budget';

function takeUntilRefused(budget: TryBudget, address: string, now = 0): number {
  for (let taken = 0; taken < 1_000; taken += 1) {
    try {
      budget.take(address, now);
    } catch (error) {
      expect(error).toBeInstanceOf(TooManyTries);
      expect((error as TooManyTries).retryAfterSeconds).toBeGreaterThan(0);
      return taken;
    }
  }
  return Infinity;
}

describe('tries per network address', () => {
  it('end, and come back with time', () => {
    const budget = new TryBudget();
    expect(takeUntilRefused(budget, '203.0.113.7')).toBe(40);
    expect(takeUntilRefused(budget, '203.0.113.8')).toBe(40);
    expect(takeUntilRefused(budget, '203.0.113.7', 60_000)).toBe(10);
  });

  it('are given back by a success', () => {
    const budget = new TryBudget();
    for (let i = 0; i < 200; i += 1) {
      budget.take('203.0.113.7', 0);
      budget.giveBack('203.0.113.7');
    }
    expect(takeUntilRefused(budget, '203.0.113.7')).toBe(40);
  });

  it('are spent by what fails, and by nothing that goes well', async () => {
    const budget = new TryBudget();
    for (let i = 0; i < 200; i += 1) await budget.spend('203.0.113.7', () => Promise.resolve());
    const refusal = new Error('wrong');
    await expect(budget.spend('203.0.113.7', () => Promise.reject(refusal))).rejects.toBe(refusal);
    expect(takeUntilRefused(budget, '203.0.113.7', Date.now())).toBe(39);
  });

  it('are one budget for a whole IPv6 network and for both spellings of an IPv4 address', () => {
    const budget = new TryBudget();
    expect(takeUntilRefused(budget, '2001:db8:1:2::1')).toBe(40);
    expect(takeUntilRefused(budget, '2001:db8:1:2:ffff:0:0:9')).toBe(0);
    expect(takeUntilRefused(budget, '2001:db8:1:3::1')).toBe(40);
    expect(takeUntilRefused(budget, '203.0.113.7')).toBe(40);
    expect(takeUntilRefused(budget, '::ffff:203.0.113.7')).toBe(0);
  });
});
