import { copyDay, dutyProblems, sortedIntervals, weekGroups, type DutyInterval } from './duty-hours';

const on = (weekday: number, startTime = '09:00', endTime = '17:00'): DutyInterval => ({ weekday, startTime, endTime });

describe('duty hours of a week', () => {
  it('reads from Monday to Sunday', () =>
    expect(sortedIntervals([on(0), on(1, '13:00', '17:00'), on(1, '09:00', '12:00')])).toEqual([
      on(1, '09:00', '12:00'),
      on(1, '13:00', '17:00'),
      on(0),
    ]));

  it('joins neighbouring days with the same hours, and only those', () => {
    expect(weekGroups([on(1), on(2), on(3), on(5), on(6, '10:00:00', '14:00:00'), on(0, '10:00', '14:00')])).toEqual([
      { from: 1, to: 3, hours: '09:00–17:00' },
      { from: 5, to: 5, hours: '09:00–17:00' },
      { from: 6, to: 0, hours: '10:00–14:00' },
    ]);
    expect(weekGroups([])).toEqual([]);
  });

  it('copies one day over others and leaves the rest alone', () =>
    expect(copyDay([on(1, '08:00', '16:00'), on(2), on(6)], 1, [2, 3])).toEqual([
      on(1, '08:00', '16:00'),
      on(2, '08:00', '16:00'),
      on(3, '08:00', '16:00'),
      on(6),
    ]));

  it.each([
    [[on(1, '', '17:00')], 'incomplete'],
    [[on(1, '22:00', '06:00')], 'ends-early'],
    [[on(1), on(1, '16:59', '18:00')], 'overlaps'],
  ])('names what is wrong with %j', (intervals, problem) =>
    expect(dutyProblems(intervals)).toEqual([{ index: intervals.length - 1, problem }]),
  );

  it('lets intervals touch, and days differ', () =>
    expect(dutyProblems([on(1, '09:00', '12:00'), on(1, '12:00', '17:00'), on(2)])).toEqual([]));
});
