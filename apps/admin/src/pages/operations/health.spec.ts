import { concernsOf, sayDuration } from './health';

const queue = { name: 'delivery', waiting: 0, active: 0, delayed: 4, failed: 0, oldestWaitingSeconds: 0 };
const delivery = { dueNow: 0, oldestDueSeconds: 0, sentToday: 12, unknownOpen: 0, outboxWaiting: 0 };

describe('health of the queues', () => {
  it('finds nothing where everything moves', () =>
    expect(
      concernsOf({ queueHealth: [queue], deliveryHealth: { ...delivery, dueNow: 3, oldestDueSeconds: 20 } }),
    ).toEqual([]));

  it('names what is out of order, worst first', () =>
    expect(
      concernsOf({
        queueHealth: [{ ...queue, failed: 2, waiting: 9, oldestWaitingSeconds: 900 }],
        deliveryHealth: { ...delivery, dueNow: 3, oldestDueSeconds: 301, unknownOpen: 1 },
      }),
    ).toEqual(['late-messages', 'failed-jobs', 'late-jobs', 'unknown-messages']));

  it.each([
    [0, '0 secs'],
    [89, '89 secs'],
    [90, '2 mins'],
    [7_200, '2 hrs'],
    [172_800, '2 days'],
  ])('says %d seconds as %s', (seconds, words) => expect(sayDuration(seconds, 'en-GB')).toBe(words));
});
