import { helpForNow } from './help-for-now';
import { sortByNextStart } from './sort-meetings';

const now = new Date('2026-12-04T22:05:00Z');
const zone = 'America/Los_Angeles';
const friday = [{ weekday: 5, startTime: '12:00', endTime: '23:00' }];

describe('help for now', () => {
  it('puts what fits the present hard time first and keeps the order of the plan', () => {
    const content = {
      highRiskSituations: [
        { id: 'payday', description: 'Payday', timeWindows: friday },
        { id: 'fights', description: 'Fights', timeWindows: [] },
      ],
      copingStrategies: [
        { text: 'walk', steps: [], situationIds: ['fights'] },
        { text: 'breathe', steps: [], situationIds: [] },
        { text: 'give my card away', steps: [], situationIds: ['payday'] },
      ],
    };
    const order = helpForNow(content, now, zone).map((strategy) => strategy.text);
    expect(order).toEqual(['give my card away', 'walk', 'breathe']);
  });

  it('is empty without a plan', () => expect(helpForNow(undefined, now, zone)).toEqual([]));
});

describe('order of meetings', () => {
  it('begins with the next one and ends with those without a time', () => {
    const order = sortByNextStart([
      { nextStart: null },
      { nextStart: '2026-12-08T03:30:00Z' },
      { nextStart: '2026-12-05T01:30:00Z' },
    ]);
    expect(order.map((meeting) => meeting.nextStart)).toEqual(['2026-12-05T01:30:00Z', '2026-12-08T03:30:00Z', null]);
  });
});
