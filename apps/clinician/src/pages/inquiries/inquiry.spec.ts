import { minutesToEnd, minutesWaited } from './inquiry';

describe('how long somebody waited for a call', () => {
  const now = new Date('2026-01-05T12:00:00Z');

  it('counts to the first call that reached them, in whole minutes', () => {
    const reached = { createdAt: '2026-01-05T10:00:00Z', firstReachedAt: '2026-01-05T10:35:59Z' };
    expect(minutesWaited(reached, now)).toBe(35);
  });

  it('counts to now while nobody was reached, and never below nothing where a clock is behind', () => {
    expect(minutesWaited({ createdAt: '2026-01-05T10:00:00Z', firstReachedAt: null }, now)).toBe(120);
    expect(minutesWaited({ createdAt: '2026-01-05T12:00:30Z', firstReachedAt: null }, now)).toBe(0);
  });

  it('counts to the end of an inquiry, where it has one', () => {
    expect(minutesToEnd({ createdAt: '2026-01-05T10:00:00Z', endedAt: '2026-01-06T11:30:00Z' })).toBe(25 * 60 + 30);
    expect(minutesToEnd({ createdAt: '2026-01-05T10:00:00Z', endedAt: null })).toBeNull();
  });
});
