import { en } from '../texts/en';
import { sayOptions } from './say-options';

const bus = { reach: { transport: 'BUS', postalCode: '60601', withinMiles: 5 }, wantsMeetings: true } as const;

describe('what is in reach in a hard hour', () => {
  it.each([
    [2, 1, bus, '2 meetings you can get to by bus, and 1 online.'],
    [1, 0, bus, '1 meeting you can get to by bus. None online.'],
    [0, 2, bus, 'None by bus. 2 meetings online.'],
    [0, 2, { reach: null, wantsMeetings: true }, 'None close to you. 2 meetings online.'],
    [0, 0, bus, 'No meeting of yours starts then.'],
    [0, 0, { ...bus, wantsMeetings: false }, 'You chose no meetings. That is fine.'],
  ] as const)('of %i to go to and %i online is told honestly', (inPersonCount, onlineCount, asked, words) =>
    expect(sayOptions({ inPersonCount, onlineCount }, asked, en)).toBe(words),
  );
});
