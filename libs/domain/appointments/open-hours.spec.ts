import { inBoth, isWithin, openHours, slotsWithin, type Hours } from './open-hours';

const zone = 'America/New_York';
const every = (weekday: number, startTime: string, endTime: string): Hours => ({
  ...{ weekday, localDate: null, startTime, endTime },
});
const on = (localDate: string, startTime: string | null, endTime: string | null): Hours => ({
  ...{ weekday: null, localDate, startTime, endTime },
});
const said = (stretches: readonly { startsAt: Date; endsAt: Date }[]): string[] =>
  stretches.map(({ startsAt, endsAt }) => `${startsAt.toISOString()} ${endsAt.toISOString()}`);

describe('open hours', () => {
  it('keep their wall time over the change of clocks', () => {
    // Clocks went forward on Sunday, 8 March 2026.
    const monday = openHours([every(1, '09:00', '10:00')], zone, '2026-03-02', '2026-03-09');
    expect(said(monday)).toEqual([
      '2026-03-02T14:00:00.000Z 2026-03-02T15:00:00.000Z',
      '2026-03-09T13:00:00.000Z 2026-03-09T14:00:00.000Z',
    ]);
  });

  it('lose the hour that is skipped and have the one that comes twice', () => {
    expect(said(openHours([every(0, '01:00', '04:00')], zone, '2026-03-08', '2026-03-08'))).toEqual([
      '2026-03-08T06:00:00.000Z 2026-03-08T08:00:00.000Z',
    ]);
    expect(said(openHours([every(0, '01:00', '04:00')], zone, '2026-11-01', '2026-11-01'))).toEqual([
      '2026-11-01T05:00:00.000Z 2026-11-01T09:00:00.000Z',
    ]);
    expect(openHours([every(0, '02:10', '02:50')], zone, '2026-03-08', '2026-03-08')).toEqual([]);
  });

  it('of one date count instead of those of the week, also where that date is closed', () => {
    const hours = [every(1, '09:00', '12:00'), on('2026-03-02', '14:00', '15:00'), on('2026-03-09', null, null)];
    expect(said(openHours(hours, zone, '2026-03-02', '2026-03-09'))).toEqual([
      '2026-03-02T19:00:00.000Z 2026-03-02T20:00:00.000Z',
    ]);
  });

  it('that touch are one', () => {
    expect(
      said(openHours([every(1, '10:00', '12:00'), every(1, '09:00', '10:00')], zone, '2026-03-02', '2026-03-02')),
    ).toEqual(['2026-03-02T14:00:00.000Z 2026-03-02T17:00:00.000Z']);
  });

  it('of a person and a room are those in both', () => {
    const person = openHours([every(1, '09:00', '12:00')], zone, '2026-03-02', '2026-03-02');
    const room = openHours([every(1, '11:00', '13:00')], zone, '2026-03-02', '2026-03-02');
    expect(said(inBoth(person, room))).toEqual(['2026-03-02T16:00:00.000Z 2026-03-02T17:00:00.000Z']);
  });
});

describe('free times', () => {
  const open = openHours([every(1, '09:00', '12:00')], zone, '2026-03-02', '2026-03-02');
  const at = (time: string): Date => new Date(`2026-03-02T${time}:00.000Z`);
  const times = (busy: { startsAt: Date; endsAt: Date }[], minutes = 50, now = at('00:00')): string[] =>
    slotsWithin(open, busy, { minutes, timeZone: zone, now }).map(({ localTime }) => localTime);

  it('follow each other, go around what is busy, and end in time', () => {
    expect(times([])).toEqual(['09:00', '09:50', '10:40']);
    expect(times([{ startsAt: at('14:30'), endsAt: at('15:20') }])).toEqual(['10:20', '11:10']);
    expect(times([{ startsAt: at('13:00'), endsAt: at('18:00') }])).toEqual([]);
  });

  it('leave out what has begun, and touch busy time without overlapping it', () => {
    expect(times([], 60, at('14:30'))).toEqual(['10:00', '11:00']);
    expect(times([{ startsAt: at('15:00'), endsAt: at('16:00') }], 60)).toEqual(['09:00', '11:00']);
  });

  it('are within open hours only as a whole', () => {
    expect(isWithin(open, { startsAt: at('16:00'), endsAt: at('17:00') })).toBe(true);
    expect(isWithin(open, { startsAt: at('16:30'), endsAt: at('17:30') })).toBe(false);
  });
});
