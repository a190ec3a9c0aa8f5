import { callTimes } from './call-times';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startTime: '08:00', endTime: '17:00' }));
const chicago = 'America/Chicago';
const say = (now: string, hours = weekdays) =>
  callTimes(hours, chicago, new Date(now)).map(({ from, until }) => `${from.toISOString()} ${until.toISOString()}`);

describe('times to choose for a call', () => {
  it('cuts the staffed hours ahead into parts, the running one first', () => {
    expect(say('2027-11-22T16:00:00Z')).toEqual([
      '2027-11-22T14:00:00.000Z 2027-11-22T17:00:00.000Z',
      '2027-11-22T17:00:00.000Z 2027-11-22T20:00:00.000Z',
      '2027-11-22T20:00:00.000Z 2027-11-22T23:00:00.000Z',
      '2027-11-23T14:00:00.000Z 2027-11-23T17:00:00.000Z',
      '2027-11-23T17:00:00.000Z 2027-11-23T20:00:00.000Z',
      '2027-11-23T20:00:00.000Z 2027-11-23T23:00:00.000Z',
    ]);
  });

  it('leaves out what is nearly over and goes on after the weekend', () => {
    expect(say('2027-11-26T22:45:00Z')[0]).toBe('2027-11-29T14:00:00.000Z 2027-11-29T17:00:00.000Z');
  });

  it('joins a short rest to the part before it', () => {
    expect(say('2027-11-22T12:00:00Z', [{ weekday: 1, startTime: '08:00', endTime: '11:30' }])).toEqual([
      '2027-11-22T14:00:00.000Z 2027-11-22T17:30:00.000Z',
      '2027-11-29T14:00:00.000Z 2027-11-29T17:30:00.000Z',
    ]);
  });

  it('reaches midnight, and offers nothing where nobody is on duty', () => {
    expect(say('2027-11-23T03:00:00Z', [{ weekday: 1, startTime: '21:00', endTime: '23:59' }])[0]).toBe(
      '2027-11-23T03:00:00.000Z 2027-11-23T06:00:00.000Z',
    );
    expect(say('2027-11-22T16:00:00Z', [])).toEqual([]);
  });
});
