import { isHardNow } from './is-hard-now';
import type { MyDay, MyPlan } from './use-care';

const friday = { weekday: 5, startTime: '18:00', endTime: '21:00' };
const plan = {
  content: { highRiskSituations: [{ id: 'friday', description: 'Friday', timeWindows: [friday] }] },
} as unknown as MyPlan;
const day = (craving?: number) =>
  ({
    timeZone: 'America/Chicago',
    lastCheckIn: craving === undefined ? null : { id: '1', answeredAt: '2026-12-02T18:00:00Z', craving },
  }) as unknown as MyDay;

describe('a hard moment', () => {
  it.each([
    ['inside a hard time of the plan', day(), '2026-12-05T00:30:00Z', true],
    ['when it is over', day(), '2026-12-05T03:00:00Z', false],
    ['after a craving of 7', day(7), '2026-12-02T23:59:00Z', true],
    ['not after one of 6', day(6), '2026-12-02T18:10:00Z', false],
    ['nor six hours later', day(10), '2026-12-03T00:00:00Z', false],
  ])('%s', (_when, given, now, isHard) => expect(isHardNow(given, plan, new Date(now))).toBe(isHard));

  it('needs no plan', () => expect(isHardNow(day(9), null, new Date('2026-12-02T18:10:00Z'))).toBe(true));
});
